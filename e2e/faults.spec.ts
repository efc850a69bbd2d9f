// What the analyst sees when something around the page fails: a sentence for each, and the rest works.
// Damaged files, services and tabs have specs of their own (damagedCatalog, imageryTroubles, keepsFiles).

import { expect, test } from "./dashboard";
import type { Lack } from "./dashboardFaults";

const INDEX = /\/catalog\/index\.[^/]+\.json/;
const SOHAE = "sites/sohae/?from=2018-04-01&to=2019-12-31";
const SUMMARY = "98 observations at 23 sites · 22 may fall in range";

for (const [catalog, damaged, said] of [
  ["missing", () => 404, /the server answered 404/],
  ["empty", () => "", /the file is empty/],
  ["newer", (text: string) => text.replace('"format":1', '"format":2'), /found format 2/],
  ["older", (text: string) => text.replace('"format":1', '"format":0'), /found format 0/],
  ["of another kind", () => "[1, 2, 3]", /found a list, expected a catalog file/],
] as const) {
  test(`a catalog that is ${catalog} is named, and what can be done`, async ({ dashboard }) => {
    dashboard.expectTrouble(/404/);
    await dashboard.damage(INDEX, damaged);
    await dashboard.visit();
    await expect(dashboard.alerts()).toContainText(said);
    await dashboard.repair(INDEX);
    await dashboard.alerts().getByRole("button", { name: "Try again" }).click();
    await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  });
}

test("scripts that never come leave a sentence, not a blank page", async ({ dashboard }) => {
  dashboard.expectTrouble(/404/);
  await dashboard.faults.loseFiles(/\/assets\/index-.*\.js$/);
  await dashboard.visit(SOHAE);
  const sentence = dashboard.text(/Nadir is taking long to start/);
  await expect(sentence).toBeHidden();
  await dashboard.faults.endAnimations();
  await expect(sentence).toBeVisible();
});

test("a slow catalog is waited for, and the page says so", async ({ dashboard }) => {
  dashboard.expectTrouble(/was preloaded using link preload but not used/);
  await dashboard.faults.slow(INDEX, 3000);
  await dashboard.visit(SOHAE);
  await expect(dashboard.text(/Loading/).first()).toBeVisible();
  await expect(dashboard.summary).toHaveText(SUMMARY);
});

const LACKS: readonly Lack[] = [
  "storage that is forbidden",
  "storage that is full",
  "the names and rules of other languages",
];
for (const lack of LACKS) {
  test(`a browser with or without ${lack} shows all`, async ({ dashboard }) => {
    await dashboard.faults.lack(lack);
    await dashboard.open(`${SOHAE}&obs=sohae-2019-03-02-rebuilding`);
    await expect(dashboard.summary).toHaveText(SUMMARY);
    await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
    await dashboard.visit(`${SOHAE}&lang=ko`);
    await expect.poll(() => dashboard.language()).toBe("ko");
    await expect(dashboard.summary).toHaveText(
      "장소 23곳의 관측 98건 · 22건은 기간에 걸칠 수 있음",
    );
    expect(await dashboard.alerts().count()).toBe(0);
  });
}

test("a browser without a canvas keeps list, dossier and the timeline's table", async ({
  dashboard,
}) => {
  dashboard.expectTrouble(/canvas|getContext|null/);
  await dashboard.faults.lack("a canvas");
  await dashboard.open(`${SOHAE}&obs=sohae-2019-03-02-rebuilding`);
  await expect(dashboard.summary).toHaveText(SUMMARY);
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  await dashboard.chooseSiteInList(/Yongbyon/);
  await expect(dashboard.dossier.getByRole("heading", { name: /Yongbyon Nuclear/ })).toBeVisible();
});

test("a browser without workers says what does not work, and the rest does", async ({
  dashboard,
}) => {
  dashboard.expectTrouble(/Worker/);
  await dashboard.faults.lack("workers");
  await dashboard.open(SOHAE);
  await expect(dashboard.summary).toHaveText(SUMMARY);
  await dashboard.search("deliberate and purposeful");
  await expect(dashboard.alerts().first()).toBeVisible();
});

for (const time of ["1999-12-31T23:59:59Z", "2107-06-01T00:00:00Z"]) {
  test(`a clock that says ${time.slice(0, 4)} changes nothing`, async ({ dashboard }) => {
    await dashboard.faults.setClock(time);
    await dashboard.open(`${SOHAE}&obs=sohae-2019-03-02-rebuilding`);
    await expect(dashboard.summary).toHaveText(SUMMARY);
    await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
    await dashboard.expectLink(`${SOHAE}&obs=sohae-2019-03-02-rebuilding`);
  });
}

test("coming back from another page finds the view as it was", async ({ dashboard }) => {
  await dashboard.open(SOHAE);
  await dashboard.search("engine");
  await dashboard.expectLink(/q=engine/);
  await expect(dashboard.summary).not.toHaveText(SUMMARY);
  const summary = await dashboard.summary.textContent();
  await dashboard.faults.leaveAndComeBack();
  await expect(dashboard.summary).toHaveText(summary ?? "");
  await dashboard.expectLink(/q=engine/);
});

test("what went wrong can be copied for those who run the page", async ({ dashboard }) => {
  dashboard.expectTrouble(/no canvas today/);
  await dashboard.breakTimeline("no canvas today");
  await dashboard.open(SOHAE);
  await dashboard.showTimeline();
  const report = await dashboard.copyFrom(dashboard.button("Copy error report"));
  expect(report).toMatch(
    /^Nadir \d+\.\d+\.\d+\nLink: .*sohae.*\nBrowser: .*\nMessage: .*no canvas today/,
  );
});

test("eight hours with a drag every minute keep no memory", async ({ dashboard }) => {
  test.setTimeout(240_000);
  const { faults } = dashboard;
  await faults.setClock("2026-11-23T09:00:00Z");
  await dashboard.open(`${SOHAE}&at=39.6600,124.7050,9`);
  let minute = 0;
  // Two to the right, two to the left: the period's end and the map in turn.
  const dragUntil = async (end: number) => {
    for (; minute < end; minute += 1) {
      const way = minute % 4 < 2 ? 1 : -1;
      if (minute % 2 === 0) await faults.drag(dashboard.brushHandle("end"), 40 * way);
      else await faults.drag(dashboard.region("Map"), 60 * way);
      await faults.passTime(60_000);
    }
  };
  await dragUntil(2);
  await dashboard.expectLink(/&to=2020-\d\d-\d\d&at=39\.66\d,124\.5\d+,9$/);
  // The first hour fills what is bounded: caches of tiles, of words, of layouts.
  await dragUntil(60);
  const start = await faults.heapBytes();
  await dragUntil(480);
  expect(await faults.heapBytes()).toBeLessThan(start * 1.1);
  await expect(dashboard.summary).toHaveText(SUMMARY);
  await dashboard.expectLink(/&to=2019-12-31&/);
});
