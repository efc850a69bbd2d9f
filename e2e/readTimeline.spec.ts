// Summits and observations on one line of time.

import { expect, test } from "./dashboard";

test("a mark leads to its observation", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/?from=2019-03-12&to=2019-03-14");
  await dashboard.showTimeline();
  await dashboard.pressPlot("Sohae", 0.5);
  await dashboard.expectLink(/obs=sohae-2019-03-13-no-change/);
});

test("the label of a summit leads to the summit", async ({ dashboard }) => {
  await dashboard.open("?from=2018-11-29&to=2019-05-29");
  await dashboard.showTimeline();
  await dashboard
    .region("Timeline")
    .getByRole("button", { name: /^Hanoi.*27–28 Feb 2019$/ })
    .click();
  await dashboard.expectLink("?from=2018-11-29&to=2019-05-29&event=hanoi-summit");
});

test("the wheel zooms the plot and with it the period", async ({ dashboard }) => {
  await dashboard.open("?from=2018-01-01&to=2019-12-31");
  await dashboard.showTimeline();
  await dashboard.turnWheel(dashboard.plot, -240);
  await expect.poll(() => dashboard.link()).not.toBe("?from=2018-01-01&to=2019-12-31");
  await dashboard.expectLink(/^\?from=201[89]-\d\d-\d\d&to=201[89]-\d\d-\d\d$/);
});

test("the plot is dragged through time", async ({ dashboard }) => {
  await dashboard.open("?from=2018-01-01&to=2018-12-31");
  await dashboard.showTimeline();
  await dashboard.drag(dashboard.plot, -80);
  await dashboard.expectLink(/^\?from=2018-\d\d-\d\d&to=2019-\d\d-\d\d$/);
});

test("the same is there as a table", async ({ dashboard }) => {
  await dashboard.open("?from=2019-03-02&to=2019-03-02&kind=launch-site");
  await expect(dashboard.summary).toHaveText("6 observations at 1 site · 3 may fall in range");
  await dashboard.showTimeline();
  await dashboard.button("Show as table").click();
  const table = dashboard.region("Timeline").getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(7);
  await expect(table).toContainText("2 March 2019");
  await table.getByRole("button", { name: /seen just after Hanoi/ }).click();
  await dashboard.expectLink(/^sites\/sohae\/.*obs=sohae-2019-03-02-rebuilding/);
});

test("a year, the chosen site, and everything are one click away", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/");
  await dashboard.showTimeline();
  await dashboard.region("Timeline").getByRole("combobox", { name: "Year" }).selectOption("2019");
  await dashboard.expectLink("sites/sohae/?from=2019-01-01&to=2019-12-31");
  await dashboard.button("Fit to chosen site").click();
  await dashboard.expectLink(/^sites\/sohae\/\?from=20[01]\d-\d\d-\d\d&to=202\d-\d\d-\d\d$/);
  await dashboard.button("All").click();
  await dashboard.expectLink("sites/sohae/");
});

test("plus and minus zoom the plot and with it the period", async ({ dashboard }) => {
  await dashboard.open("?from=2018-01-01&to=2019-12-31");
  await dashboard.showTimeline();
  await dashboard.plot.focus();
  await dashboard.press("+");
  await expect.poll(() => dashboard.link()).not.toBe("?from=2018-01-01&to=2019-12-31");
  await dashboard.expectLink(/^\?from=2018-\d\d-\d\d&to=201[89]-\d\d-\d\d$/);
});
