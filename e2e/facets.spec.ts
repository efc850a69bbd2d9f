// "Only what 38 North says about launch sites": facets with counts, search, and their way back.

import { expect, test } from "./dashboard";

const PERIOD = "?from=2018-04-01&to=2019-12-31";

test("counts beside values say what choosing them would bring", async ({ dashboard }) => {
  await dashboard.open(PERIOD);
  for (const [facet, value] of [
    ["Activity", /^Build-up 24$/],
    ["Activity", /^Rebuilding 7$/],
    ["Kind of site", /^Launch site 26$/],
    ["Source", /^38 North 38$/],
    ["Confidence", /^Confirmed 21$/],
  ] as const) {
    await dashboard.openFacet(facet);
    await expect(dashboard.facetValue(facet, value)).toBeVisible();
  }
});

test("values of one facet add up, facets narrow, and a facet does not filter itself", async ({
  dashboard,
}) => {
  await dashboard.open(PERIOD);
  await dashboard.openFacet("Activity");
  await dashboard.facetValue("Activity", /^Rebuilding/).check();
  await dashboard.expectLink(`${PERIOD}&activity=rebuilding`);
  await expect(dashboard.summary).toContainText("7 observations");
  await expect(dashboard.facetValue("Activity", /^Draw-down 10$/)).toBeVisible();
  await dashboard.facetValue("Activity", /^Draw-down/).check();
  await expect(dashboard.summary).toHaveText("17 observations at 6 sites · 2 may fall in range");
  await dashboard.expectLink(`${PERIOD}&activity=rebuilding,draw-down`);
  await expect(dashboard.facetValue("Activity", /^Dismantlement/)).toBeChecked();
});

test("disputed observations, and back again", async ({ dashboard }) => {
  await dashboard.open(PERIOD);
  await dashboard.toggleAssessmentsDiffer();
  await expect(dashboard.summary).toHaveText("27 observations at 12 sites · 7 may fall in range");
  await dashboard.expectLink(`${PERIOD}&disputed=1`);
  await dashboard.back();
  await expect(dashboard.summary).toHaveText("98 observations at 23 sites · 22 may fall in range");
});

test("a search for nothing says so and is undone by one click", async ({ dashboard }) => {
  await dashboard.open("?q=zzzz");
  await expect(dashboard.summary).toHaveText("0 observations at 0 sites");
  await dashboard.clearFilters();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  await dashboard.expectLink("");
});

test("the slash key leads to the search", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.press("/");
  await dashboard.type("Bermudez");
  await expect(dashboard.textBox("Search")).toHaveValue("Bermudez");
  await dashboard.expectLink("?q=Bermudez");
});
