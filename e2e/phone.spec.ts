// On a phone: map, list, story, one at a time, everything within the screen.

import { expect, test } from "./dashboard";

const STORY = "sites/sohae/?from=2018-04-01&to=2019-12-31";

test("the map and the sites come first", async ({ dashboard }) => {
  await dashboard.open("?from=2018-04-01&to=2019-12-31");
  await expect(dashboard.region("Map")).toBeInViewport();
  await expect(dashboard.summary).toBeInViewport();
  await expect(dashboard.siteList.getByRole("listitem").first()).toBeInViewport();
  expect(await dashboard.sidewaysOverflowPx()).toBe(0);
});

test("a chosen site opens as a story in which summits and observations alternate", async ({
  dashboard,
}) => {
  await dashboard.open("?from=2018-04-01&to=2019-12-31");
  await dashboard.chooseSiteInList(/Sohae/);
  await expect(dashboard.dossier.getByRole("heading", { name: /^Sohae/ })).toBeInViewport();
  const places = await dashboard.placesInStory([
    /First Trump–Kim summit \(Singapore\)/,
    /Dismantling under way/,
    /Second Trump–Kim summit \(Hanoi\)/,
    /seen just after Hanoi/,
  ]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(await dashboard.sidewaysOverflowPx()).toBe(0);
});

test("a long card stays within the screen", async ({ dashboard }) => {
  await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  await expect(dashboard.card(/seen just after Hanoi/)).toBeInViewport();
  expect(await dashboard.sidewaysOverflowPx()).toBe(0);
  await dashboard.showMap();
  await expect(dashboard.region("Map")).toBeInViewport();
  await dashboard.showTimeline();
  await expect(dashboard.region("Timeline")).toBeInViewport();
  expect(await dashboard.sidewaysOverflowPx()).toBe(0);
});

test("filters can be opened, used and closed", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.choosePeriod("2018-04-01", "2019-12-31");
  await dashboard.openFacet("Kind of site");
  await dashboard.facetValue("Kind of site", /^Launch site/).check();
  await dashboard.expectLink("?from=2018-04-01&to=2019-12-31&kind=launch-site");
});
