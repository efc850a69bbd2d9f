// A catalog of a million observations at five thousand sites: opened, filtered, searched, left.

import { expect, test } from "./dashboard";

test.beforeEach(({ dashboard }) => {
  dashboard.useLargeCatalogs();
});

test("it opens, says whose it is, and can be left and taken up again", async ({ dashboard }) => {
  await dashboard.openMillion();
  const summary = (await dashboard.summary.textContent()) ?? "";
  expect(summary).toMatch(/^1,000,000 observations at 4,\d{3} sites$/);
  await expect(dashboard.text(/^Catalog of large$/)).toBeVisible();
  await dashboard.button("Open Nadir’s own catalog").click();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  await dashboard.expectLink("");
  await dashboard.back();
  await expect(dashboard.summary).toHaveText(summary);
  await dashboard.forward();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  await expect(dashboard.siteList.getByRole("listitem").first()).toContainText("Sohae");
});

test("facets add up, and a value brings what its count says", async ({ dashboard }) => {
  await dashboard.openMillion();
  for (const facet of ["Kind of site", "Confidence"] as const) {
    await dashboard.openFacet(facet);
    const counts = await dashboard.facetCounts(facet);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1_000_000);
  }
  const [confirmed = 0] = await dashboard.facetCounts("Confidence");
  await dashboard.facetValue("Confidence", /^Confirmed/).check();
  await expect(dashboard.summary).toHaveText(
    new RegExp(`^${confirmed.toLocaleString("en")} observations at 4,\\d{3} sites$`),
  );
});

test("the brush filters it, and the link of the brush gives the same", async ({ dashboard }) => {
  await dashboard.openMillion("&from=2018-11-29&to=2019-05-29");
  const before = (await dashboard.summary.textContent()) ?? "";
  await dashboard.drag(dashboard.brushHandle("end"), 60);
  await expect(dashboard.summary).not.toHaveText(before);
  await dashboard.expectLink(/from=2018-11-29&to=(2019-(0[6-9]|1)|202)/);
  // The last steps of a drag may still be on their way.
  let after = "";
  const hasSettled = async () => {
    const before = after;
    after = (await dashboard.summary.textContent()) ?? "";
    return after === before;
  };
  await expect.poll(hasSettled, { intervals: [1000] }).toBe(true);
  expect(after).toMatch(/^[\d,]+ observations at 4,\d{3} sites · [\d,]+ may fall in range$/);
  await dashboard.reload();
  await expect(dashboard.summary).toHaveText(after);
});

test("words are searched in all its texts", async ({ dashboard }) => {
  // The index of the words is made in the browser, on a busy machine slowly.
  test.slow();
  await dashboard.openMillion();
  await dashboard.search("crane");
  await expect(dashboard.text("searching…")).toBeVisible();
  await expect(dashboard.text("searching…")).toHaveCount(0, { timeout: 150_000 });
  await expect(dashboard.summary).toHaveText(/^\d\d,\d{3} observations at \d,\d{3} sites$/);
  await dashboard.siteList.getByRole("button").first().click();
  await dashboard.openObservation(/crane/);
  await expect(dashboard.card(/crane/)).toContainText(/Made-up record of .* crane, about/);
  // A second word narrows it at once.
  const before = (await dashboard.summary.textContent()) ?? "";
  await dashboard.search("crane flooded");
  await expect(dashboard.summary).not.toHaveText(before);
  await expect(dashboard.summary).toHaveText(/^\d,\d{3} observations at \d,\d{3} sites$/);
});
