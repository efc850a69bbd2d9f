// axe on every main state, in both themes.

import { COMPARISON, useGreyServices } from "./accessImagery";
import { type Dashboard, expect, test } from "./dashboard";

const STORY = "sites/sohae/?from=2018-04-01&to=2019-12-31";

const STATES: Readonly<Record<string, (dashboard: Dashboard) => Promise<void>>> = {
  "the first page": (dashboard) => dashboard.open(),
  "a site": (dashboard) => dashboard.open(STORY),
  "an observation": async (dashboard) => {
    await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
    await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  },
  "an event": async (dashboard) => {
    await dashboard.open("?event=hanoi-summit");
    await expect(dashboard.dossier).toContainText("The meeting broke off early");
  },
  "a facet's values": async (dashboard) => {
    await dashboard.open(STORY);
    await dashboard.openFacet("Activity");
  },
  "the timeline": async (dashboard) => {
    await dashboard.open(STORY);
    await dashboard.showTimeline();
  },
  "the timeline as a table": async (dashboard) => {
    await dashboard.open(STORY);
    await dashboard.showTimeline();
    await dashboard.button("Show as table").click();
  },
  "an empty result": async (dashboard) => {
    await dashboard.open("?q=zzzz");
    await expect(dashboard.summary).toHaveText("0 observations at 0 sites");
  },
  "the imagery of an observation": async (dashboard) => {
    await useGreyServices(dashboard);
    await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
    await dashboard.imagery.openTab();
    await expect(dashboard.imagery.scenes.getByRole("listitem").first()).toBeVisible();
  },
  "two images compared": async (dashboard) => {
    await useGreyServices(dashboard);
    await dashboard.open(`${STORY}&at=39.6600,124.7050,14&${COMPARISON}`);
    await expect(dashboard.imagery.caption("Right image")).toContainText("2019");
    await dashboard.button("Measure").click();
    await expect(dashboard.imagery.measuring).toBeVisible();
  },
  "notices about the link": (dashboard) => dashboard.open("?axis=sideways&kind=volcano"),
  "a failed load": async (dashboard) => {
    await dashboard.damage(/\/catalog\/index\./, () => "{");
    await dashboard.visit();
    await expect(dashboard.alerts().first()).toBeVisible();
  },
};

for (const [state, show] of Object.entries(STATES)) {
  test(`${state}, light and dark`, async ({ dashboard }) => {
    await dashboard.showAs({ theme: "light", lessMotion: true });
    await show(dashboard);
    expect(await dashboard.accessibilityFindings("all")).toEqual([]);
    // A theme changes colours and nothing else.
    await dashboard.showAs({ theme: "dark", lessMotion: true });
    await expect.poll(() => dashboard.isDark()).toBe(true);
    expect(await dashboard.accessibilityFindings("colours")).toEqual([]);
  });
}

test("headings are in order and there is one status", async ({ dashboard }) => {
  await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  const levels = await dashboard.headingLevels();
  expect(levels[0]).toBe(1);
  for (const [place, level] of levels.entries()) {
    expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  }
  await expect(dashboard.summary).toHaveCount(1);
});
