// A catalog of a hundred thousand observations as Parquet files beside the page.

import { expect, test } from "./dashboard";
import { KNOWN_ANSWERS } from "./fixtures/knownAnswers";

const LARGE = "?catalog=large/index.json";

test.beforeEach(({ dashboard }) => {
  dashboard.useSubPath();
  // The page's own catalog is fetched ahead, and then another one is asked for.
  dashboard.expectTrouble(/was preloaded using link preload but not used/);
});

test("opens, counts and says whose it is", async ({ dashboard }) => {
  await dashboard.open(LARGE);
  await expect(dashboard.summary).toHaveText(/^100,000 observations at \d,\d{3} sites$/);
  await expect(dashboard.text(/Catalog of large/)).toBeVisible();
  await dashboard.choosePeriod("2019-03-01", "2019-03-31");
  await expect(dashboard.summary).toHaveText(/^\d,\d{3} observations at .* may fall in range$/);
  await dashboard.button("Open Nadir’s own catalog").click();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
});

test("is filtered by facets and searched in its texts", async ({ dashboard }) => {
  test.slow();
  await dashboard.open(LARGE);
  await expect(dashboard.summary).toHaveText(/^100,000 /);
  await dashboard.toggleAssessmentsDiffer();
  await expect(dashboard.summary).not.toHaveText(/^100,000 /);
  const before = (await dashboard.summary.textContent()) ?? "";
  await dashboard.search("crane");
  // The index of the words is made in the browser, on a busy machine slowly.
  await expect(dashboard.summary).not.toHaveText(before, { timeout: 60_000 });
  await expect(dashboard.summary).toHaveText(/^\d{1,3}(,\d{3})? observations at/);
});

test("a choice in it is a link that a colleague opens", async ({ dashboard }) => {
  await dashboard.open(LARGE);
  await dashboard.chooseSiteInList(/^Test site 1011/);
  const story = dashboard.dossier.getByRole("tabpanel");
  await story.getByRole("listitem").getByRole("button").last().click();
  await dashboard.expectLink(/[?&]obs=test-1011-\d+/);
  await expect(dashboard.dossier.getByRole("heading", { name: "Sources" })).toBeVisible();
  const link = await dashboard.share();
  const colleague = await dashboard.colleague();
  // A page of another catalog's site is no file of this host, which then answers with its 404 page.
  colleague.expectTrouble(/404|was preloaded using link preload but not used/);
  await colleague.open(link);
  await expect(colleague.summary).toHaveText(/^100,000 /);
  await expect(colleague.dossier.getByRole("heading", { name: "Sources" })).toBeVisible();
  await colleague.expectLink(dashboard.link());
});

test("the real catalog gives the same answers in this form", async ({ dashboard }) => {
  // A dozen pages, one after another.
  test.slow();
  for (const { link, summary } of KNOWN_ANSWERS) {
    await dashboard.open(`?${[link, "catalog=real/index.json"].filter(Boolean).join("&")}`);
    await expect(dashboard.summary).toHaveText(summary);
  }
});

test("a file that is cut off is named, and the sites are there", async ({ dashboard }) => {
  await dashboard.open("?catalog=cut/index.json");
  await expect(dashboard.alerts()).toContainText(/observations\.parquet/);
  await expect(dashboard.region("Map").getByRole("button", { name: /Sohae/ })).toBeVisible();
});
