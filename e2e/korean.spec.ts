// The same page in Korean.

import { expect, test } from "./dashboard";

const SOHAE = "sites/sohae/?from=2018-04-01&to=2019-12-31";

/** Longer than any name. */
const FOUR_LATIN_WORDS = /(?:\b[A-Za-z]+\b[ ,]+){4}/;
/** Of English; signs of units are shorter. */
const PLAIN_WORD = /\b[a-z]{3,}\b/;

test("an analyst's task in Korean", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.button("한국어").click();
  await expect.poll(() => dashboard.language()).toBe("ko");
  await dashboard.expectLink("?lang=ko");
  await expect(dashboard.summary).toHaveText("장소 43곳의 관측 474건");
  for (const region of ["지도", "연표", "장소 목록", "장소"]) {
    await expect(dashboard.region(region)).toBeVisible();
  }
  await dashboard.textBox("시작").fill("2019년 3월");
  await dashboard.textBox("끝").fill("2019년 3월");
  await dashboard.press("Enter");
  await expect(dashboard.summary).toHaveText("장소 10곳의 관측 28건 · 18건은 기간에 걸칠 수 있음");
  await dashboard.textBox("검색").fill("ㅅㅎ");
  await expect(dashboard.region("장소 목록").getByRole("button").first()).toContainText(
    "서해위성발사장",
  );
  await dashboard.expectTitle("Nadir: 궤도에서 지켜보는 장소들");
  await dashboard.button("English").click();
  await expect(dashboard.summary).toHaveText(/^\d+ observations? at/);
});

test("initial consonants find Yongbyon", async ({ dashboard }) => {
  await dashboard.open("?lang=ko");
  await dashboard.textBox("검색").fill("ㅇㅂ");
  await expect(dashboard.text("영변 핵시설").first()).toBeVisible();
});

test("a link in Korean opens in Korean for a colleague, texts of the catalog stay marked", async ({
  dashboard,
}) => {
  await dashboard.open(`${SOHAE}&obs=sohae-2019-03-02-rebuilding&lang=ko`);
  await expect(dashboard.summary).toHaveText("장소 23곳의 관측 98건 · 22건은 기간에 걸칠 수 있음");
  const colleague = await dashboard.colleague();
  await colleague.open(dashboard.link());
  await expect.poll(() => colleague.language()).toBe("ko");
  await expect(
    colleague.region("장소").getByRole("heading", { name: "서해위성발사장" }),
  ).toBeVisible();
  expect(await colleague.textsIn("ko", FOUR_LATIN_WORDS)).toEqual([]);
});

test("a language that did not come can be chosen again", async ({ dashboard }) => {
  dashboard.expectTrouble(/404|dynamically imported module/);
  await dashboard.open();
  const { faults } = dashboard;
  await faults.loseFiles(/\/assets\/korean-.*\.js$/);
  await dashboard.button("한국어").click();
  await expect(dashboard.text(/the file of this language could not be loaded/)).toBeVisible();
  expect(await dashboard.language()).toBe("en");
  await expect(dashboard.button("English")).toHaveAttribute("aria-pressed", "true");
  await dashboard.expectLink(/lang=en/);
});

test("no word of the page's own is left in English", async ({ dashboard }) => {
  await dashboard.open(`${SOHAE}&obs=sohae-2019-03-02-rebuilding&lang=ko`);
  // As its licence wants it.
  expect(await dashboard.textsIn("ko", PLAIN_WORD)).toEqual(["© OpenStreetMap contributors"]);
});
