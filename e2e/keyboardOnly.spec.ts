// From the first page to an opened source without touching the mouse.

import { expect, test } from "./dashboard";

const HEADLINE = "Test stand and rocket transfer structure being rebuilt, seen just after Hanoi";
const TITLE = "After Hanoi Summit: Rebuilding of Sohae Launch Facility";
const SOURCE = "https://beyondparallel.csis.org/hanoi-summit-rebuilding-sohae-launch-facility/";

test("by keyboard only, from the start to a source", async ({ dashboard }) => {
  await dashboard.standInFor(SOURCE);
  await dashboard.open();

  await dashboard.press("/");
  await dashboard.type("동창리");
  await expect(dashboard.summary).toHaveText("126 observations at 1 site");

  await dashboard.tabTo(dashboard.textBox("From"));
  await dashboard.type("2019-03-01");
  await dashboard.press("Tab");
  await dashboard.type("2019-03-31");
  await dashboard.press("Enter");
  await dashboard.expectLink("?from=2019-03-01&to=2019-03-31&q=동창리");

  await dashboard.tabTo(dashboard.siteList.getByRole("button", { name: /Sohae/ }));
  await dashboard.press("Enter");
  await expect(dashboard.dossier.getByRole("heading", { name: /^Sohae/ })).toBeVisible();

  await dashboard.tabTo(dashboard.dossier.getByRole("button", { name: new RegExp(HEADLINE) }));
  await dashboard.press("Enter");
  const open = dashboard.card(HEADLINE).getByRole("link", { name: `Open: ${TITLE}` });
  await expect(open).toBeVisible();
  await dashboard.tabTo(open);
  await expect(dashboard.focused).toHaveAttribute("href", SOURCE);
  expect(await dashboard.newTabAfter(() => dashboard.press("Enter"))).toBe(SOURCE);
});

test("the map's marks are reached and opened by keys", async ({ dashboard }) => {
  await dashboard.open("?kind=launch-site");
  await dashboard.tabTo(dashboard.region("Map").getByRole("button", { name: /observations$/ }));
  const first = await dashboard.focused.getAttribute("aria-label");
  await dashboard.press("ArrowRight");
  await expect(dashboard.focused).not.toHaveAccessibleName(first ?? "");
  const [, name = ""] =
    /^(.+): \d+ observations?$/.exec((await dashboard.focused.getAttribute("aria-label")) ?? "") ??
    [];
  await dashboard.press("Enter");
  await expect(dashboard.dossier.getByRole("heading", { name, exact: true })).toBeVisible();
});

test("the timeline is walked and opened by keys", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/?from=2019-03-01&to=2019-03-31");
  await dashboard.showTimeline();
  await dashboard.tabTo(dashboard.plot);
  await dashboard.press("ArrowRight", "ArrowRight", "Enter");
  await dashboard.expectLink(/obs=/);
});
