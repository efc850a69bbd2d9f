// An analyst's whole work by keys alone. After every key the focus must be where it can be seen.

import { COMPARISON, useGreyServices } from "./accessImagery";
import { expect, test } from "./dashboard";

const STORY = "sites/sohae/?from=2018-04-01&to=2019-12-31";
const HEADLINE = "Test stand and rocket transfer structure being rebuilt, seen just after Hanoi";
const TITLE = "After Hanoi Summit: Rebuilding of Sohae Launch Facility";
const SOURCE = "https://beyondparallel.csis.org/hanoi-summit-rebuilding-sohae-launch-facility/";

test.beforeEach(async ({ dashboard }) => {
  await dashboard.showAs({ lessMotion: true });
});

test.afterEach(({ dashboard }) => {
  expect(dashboard.access.focusFindings()).toEqual([]);
});

test("find a site, set the period, read who disagrees, cite, open the source", async ({
  dashboard,
}) => {
  const { access } = dashboard;
  await dashboard.standInFor(SOURCE);
  await dashboard.open();
  await access.press("/");
  await dashboard.type("동창리");
  await expect(dashboard.summary).toHaveText("126 observations at 1 site");
  await access.tabTo(dashboard.textBox("From"));
  await dashboard.type("2019-03-01");
  await access.press("Tab");
  await dashboard.type("2019-03-31");
  await access.press("Enter");
  await access.tabTo(dashboard.siteList.getByRole("button", { name: /^Sohae/ }));
  await access.press("Enter");
  await access.tabTo(dashboard.dossier.getByRole("button", { name: new RegExp(HEADLINE) }));
  await access.press("Enter");
  const card = dashboard.card(HEADLINE);
  await expect(card.getByRole("heading", { name: /^Cautions|^Disputes/ }).first()).toBeVisible();

  const cite = card.getByRole("button", { name: "Cite this observation" });
  await access.tabTo(cite);
  await access.press("Enter");
  await expect(dashboard.exports.dialog).toContainText("Chicago");
  await access.tabTo(dashboard.exports.dialog.getByRole("button", { name: "Copy the citation" }));
  await access.press("Escape");
  await expect(cite).toBeFocused();

  await access.tabTo(card.getByRole("link", { name: `Open: ${TITLE}` }));
  expect(await dashboard.newTabAfter(() => dashboard.press("Enter"))).toBe(SOURCE);
});

test("filter, walk the timeline, move the period, read it as a table", async ({ dashboard }) => {
  const { access } = dashboard;
  await dashboard.open(STORY);
  const facet = dashboard.button(/^Activity/);
  await access.tabTo(facet);
  await access.press("Enter");
  await access.tabTo(dashboard.facetValue("Activity", /^Rebuilding/));
  await access.press("Space", "Escape");
  await expect(facet).toBeFocused();
  await dashboard.expectLink(/activity=rebuilding/);

  await access.tabTo(dashboard.plot);
  await access.press("ArrowRight", "ArrowRight");
  await expect(dashboard.walked).toHaveText(/3 of \d+\.$/);
  await access.press("Enter");
  await dashboard.expectLink(/obs=/);

  const start = dashboard.brushHandle("start");
  await access.tabTo(start);
  const before = await start.getAttribute("aria-valuetext");
  await access.press("ArrowLeft");
  await expect(start).not.toHaveAttribute("aria-valuetext", before ?? "");

  await access.tabTo(dashboard.button("Show as table"), "Shift+Tab");
  await access.press("Enter");
  const table = dashboard.region("Timeline").getByRole("table");
  await access.tabTo(table.getByRole("button", { name: /Rebuilding|rebuil/i }).first());
});

test("compare two images, measure, export, share, change theme and language", async ({
  dashboard,
}) => {
  const { access, imagery } = dashboard;
  await useGreyServices(dashboard);
  await dashboard.open(`${STORY}&at=39.6600,124.7050,14&${COMPARISON}`);
  await expect(imagery.caption("Right image")).toContainText("2019");
  await access.tabTo(imagery.edge);
  await access.press("ArrowLeft", "ArrowLeft");
  await expect(imagery.edge).toHaveAttribute("aria-valuetext", /46/);
  await dashboard.expectLink(/compare=swipe-46/);

  await access.tabTo(dashboard.button("Measure"), "Shift+Tab");
  await access.press("Enter");
  await expect(imagery.measuring).toBeVisible();
  await access.press("Enter", "ArrowRight");
  await dashboard.expectLink(/at=39\.6600,124\.71/);
  await access.press("Enter");
  await expect(imagery.measuring).toContainText(/1\. \d+ m towards 090°/);
  // A button that has nothing left to do keeps the focus.
  const takeBack = imagery.measuring.getByRole("button", { name: "Take back" });
  await access.tabTo(takeBack);
  await access.press("Enter", "Enter");
  await expect(takeBack).toBeDisabled();
  await expect(takeBack).toBeFocused();
  await access.press("Escape");
  await expect(imagery.measuring).toHaveCount(0);

  const { exports } = dashboard;
  await access.tabTo(dashboard.button("Export"), "Shift+Tab");
  await access.press("Enter");
  const save = exports.dialog.getByRole("button", { name: "CSV", exact: true });
  await access.tabTo(save);
  expect(await access.fileSavedAfter(() => dashboard.press("Enter"))).toMatch(/\.csv$/);
  await access.press("Escape");
  await expect(dashboard.button("Export")).toBeFocused();

  await access.tabTo(dashboard.button("Share this view"));
  expect(await access.copiedAfter(() => access.press("Enter"))).toContain("compare=swipe-46");

  await access.tabTo(access.themes, "Shift+Tab");
  await dashboard.type("Dark");
  await expect.poll(() => dashboard.isDark()).toBe(true);
  await access.tabTo(dashboard.button("한국어"), "Shift+Tab");
  await access.press("Enter");
  await expect.poll(() => dashboard.language()).toBe("ko");
  // The page is drawn anew, and the keyboard is where it was.
  await expect(dashboard.button("한국어")).toBeFocused();
});

test("the focus stays near when the button that had it goes away", async ({ dashboard }) => {
  const { access, faults } = dashboard;
  dashboard.expectTrouble(/404|dynamically imported/);
  await faults.loseFiles(/\/assets\/imageryParts-/);
  await dashboard.open(STORY);
  const tab = access.named("tab", "Imagery");
  await access.tabTo(access.named("tab", /^Observations/));
  await access.press("ArrowRight");
  await expect(tab).toBeFocused();
  const again = dashboard.button("Try again");
  await access.tabTo(again);
  await access.press("Enter");
  await expect(tab).toBeFocused();
  await expect(again).toBeVisible();
});

test("Tab leads through the whole page and out of it, at full size and at 400 %", async ({
  dashboard,
}) => {
  const { access } = dashboard;
  await dashboard.open(`${STORY}&obs=sohae-2019-03-02-rebuilding`);
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  expect(await access.tabThrough()).toBeGreaterThan(60);
  await access.press("Tab");
  await expect(dashboard.plainLink("Nadir").first()).toBeFocused();
  await access.zoom(400);
  expect(await access.tabThrough()).toBeGreaterThan(40);
});
