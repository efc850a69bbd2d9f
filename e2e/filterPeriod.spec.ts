// "Only the months around Hanoi": by typing, by presets, by the brush, by keys.

import { expect, test } from "./dashboard";

const AROUND_HANOI = {
  link: "from=2018-11-29&to=2019-05-29",
  summary: "41 observations at 13 sites · 20 may fall in range",
};

test("typed days filter everything", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.choosePeriod("2018-04-01", "2019-12-31");
  await expect(dashboard.summary).toHaveText("98 observations at 23 sites · 22 may fall in range");
  await dashboard.expectLink("?from=2018-04-01&to=2019-12-31");
  await expect(dashboard.siteList).toContainText(/Yongbyon/);
  await dashboard.showTimeline();
  await expect(dashboard.brushHandle("start")).toHaveAttribute("aria-valuetext", /1 April 2018/);
  await expect(dashboard.brushHandle("end")).toHaveAttribute("aria-valuetext", /31 December 2019/);
});

test("a period after the old one is taken as it is typed", async ({ dashboard }) => {
  await dashboard.open("?from=2018-04-01&to=2019-12-31");
  await dashboard.choosePeriod("2020-01-01", "2020-12-31");
  await dashboard.expectLink("?from=2020-01-01&to=2020-12-31");
  await dashboard.choosePeriod("2020-01-01", "");
  await expect(dashboard.summary).toHaveText("278 observations at 35 sites · 9 may fall in range");
  await dashboard.expectLink("?from=2020-01-01");
});

test("days in the wrong order are put right", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.choosePeriod("2019-12-31", "2018-04-01");
  await dashboard.expectLink("?from=2018-04-01&to=2019-12-31");
});

test("a day that does not exist is refused and changes nothing", async ({ dashboard }) => {
  await dashboard.open("?from=2019-03-01&to=2019-03-31");
  await dashboard.textBox("From").fill("2019-02-30");
  await dashboard.press("Enter");
  await expect(dashboard.textBox("From")).toHaveAttribute("aria-invalid", "true");
  await expect(dashboard.summary).toHaveText("28 observations at 10 sites · 18 may fall in range");
  await dashboard.expectLink("?from=2019-03-01&to=2019-03-31");
});

test("a preset shows the months around a summit", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.showTimeline();
  await dashboard.button("Around Hanoi ±90 days").click();
  await expect(dashboard.summary).toHaveText(AROUND_HANOI.summary);
  await dashboard.expectLink(`?${AROUND_HANOI.link}`);
  await expect(dashboard.button("Around Hanoi ±90 days")).toHaveAttribute("aria-pressed", "true");
  await dashboard.button("All").click();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
});

test("the handles of the brush move by keys", async ({ dashboard }) => {
  await dashboard.open(`?${AROUND_HANOI.link}`);
  await dashboard.showTimeline();
  await dashboard.brushHandle("start").focus();
  await dashboard.press("ArrowRight", "ArrowRight");
  await dashboard.expectLink("?from=2018-12-01&to=2019-05-29");
  await dashboard.brushHandle("end").focus();
  await dashboard.press("PageUp");
  await dashboard.expectLink("?from=2018-12-01&to=2020-05-28");
  await expect(dashboard.textBox("From")).toHaveValue("2018-12-01");
  await expect(dashboard.textBox("To")).toHaveValue("2020-05-28");
});

test("the handles of the brush can be dragged", async ({ dashboard }) => {
  await dashboard.open(`?${AROUND_HANOI.link}`);
  await dashboard.showTimeline();
  await dashboard.drag(dashboard.brushHandle("end"), 60);
  await expect(dashboard.summary).not.toHaveText(AROUND_HANOI.summary);
  // The address follows a drag a moment later.
  const lastDay = () => /^\?from=2018-11-29&to=(.+)$/.exec(dashboard.link())?.[1] ?? "";
  await expect.poll(() => lastDay() > "2019-05-29").toBe(true);
});

test("the axis decides which date is filtered", async ({ dashboard }) => {
  await dashboard.open("?from=2019-03-01&to=2019-03-31");
  await expect(dashboard.summary).toHaveText("28 observations at 10 sites · 18 may fall in range");
  await dashboard.showTimeline();
  await dashboard.chooseAxis("Reported");
  await expect(dashboard.summary).toHaveText("14 observations at 5 sites · 1 may fall in range");
  await dashboard.chooseAxis("Imaged");
  await expect(dashboard.summary).toHaveText("8 observations at 3 sites · 1 may fall in range");
  await dashboard.expectLink("?from=2019-03-01&to=2019-03-31&axis=imaged");
});
