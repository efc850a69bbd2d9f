// Lanes and days that hold far more than can be told apart: columns that count, and the way from
// them to a single observation.

import { expect, numberOf, test } from "./dashboard";

test.beforeEach(({ dashboard }) => {
  dashboard.useLargeCatalogs();
});

test("columns part at each press, down to one observation and its link", async ({ dashboard }) => {
  await dashboard.openMillion("&from=2019-01-01&to=2019-12-31");
  const { label } = await dashboard.firstLane();
  let presses = 0;
  while (!/[?&]obs=/.test(dashboard.link())) {
    presses += 1;
    expect(presses).toBeLessThan(8);
    const before = dashboard.link();
    await dashboard.pressPlot(label, 0.5);
    await expect.poll(() => dashboard.link()).not.toBe(before);
  }
  expect(presses).toBeGreaterThan(1);
  await expect(dashboard.dossier.getByRole("heading", { name: "Sources" })).toBeVisible();
  const card = dashboard.card(/./);
  const [words, summary] = [await card.textContent(), await dashboard.summary.textContent()];

  const colleague = await dashboard.colleague();
  // A page of another catalog's site is no file of this host, which then answers with its 404 page.
  colleague.expectTrouble(/404|was preloaded using link preload but not used/);
  await colleague.open(await dashboard.share());
  await expect(colleague.summary).toHaveText(summary ?? "");
  await expect(colleague.card(/./)).toHaveText(words ?? "");
  await colleague.expectLink(dashboard.link());
});

test("walked by keys, what a lane shows adds up to its count", async ({ dashboard }) => {
  await dashboard.openMillion("&from=2017-01-01&to=2020-12-31");
  const { label, count } = await dashboard.firstLane();
  await dashboard.plot.focus();
  await dashboard.press("Home", "Home");
  const [, marks = ""] = /(\d+)\.$/.exec((await dashboard.walked.textContent()) ?? "") ?? [];
  let sum = 0;
  for (let mark = 1; mark <= Number(marks); mark += 1) {
    await expect(dashboard.walked).toHaveText(new RegExp(`\\. ${mark} of ${marks}\\.$`));
    const words = (await dashboard.walked.textContent()) ?? "";
    expect(words).toContain(label);
    sum += numberOf(/^([\d,]+) observations, /.exec(words)?.[1] ?? "1");
    await dashboard.press("ArrowRight");
  }
  expect(sum).toBe(count);
  // A column opens by a key too.
  await dashboard.press("Home", "Enter");
  await dashboard.expectLink(/&to=2017-01-/);
});

test("a day with thousands is read page by page", async ({ dashboard }) => {
  await dashboard.openMillion("&from=2019-03-02&to=2019-03-02");
  const [count = ""] = ((await dashboard.summary.textContent()) ?? "").split(" ");
  await dashboard.button("Show as table").click();
  const timeline = dashboard.region("Timeline");
  const rows = timeline.getByRole("table").getByRole("row");
  const pages = timeline.getByRole("navigation", { name: "Pages of the table" });
  await expect(pages).toContainText(`Rows 1–50 of ${count}`);
  await expect(rows).toHaveCount(51);
  // The words of a row come after the row.
  await expect(rows.nth(1)).toContainText(/ at the /);
  const first = (await rows.nth(1).textContent()) ?? "";
  await dashboard.button("Next 50").click();
  await expect(pages).toContainText(`Rows 51–100 of ${count}`);
  await expect(rows).toHaveCount(51);
  await expect(rows.nth(1)).not.toHaveText(first);
  await dashboard.button("Previous 50").click();
  await expect(pages).toContainText(`Rows 1–50 of ${count}`);
  await expect(rows.nth(1)).toHaveText(first);
  await expect(dashboard.button("Previous 50")).toBeDisabled();

  const choice = rows.nth(7).getByRole("button");
  await expect(choice).toHaveText(/ at the /);
  const headline = (await choice.textContent()) ?? "";
  await choice.click();
  await dashboard.expectLink(/[?&]obs=test-\d+-\d+/);
  await expect(dashboard.card(headline)).toBeVisible();
});
