// A brief of what is shown: on paper, with every source numbered, and as Markdown.

import { expect, test } from "./dashboard";

const SOHAE = "sites/sohae/?from=2018-04-01&to=2019-12-31";

test("the brief of a site tells its observations with numbered sources", async ({ dashboard }) => {
  await dashboard.open(SOHAE);
  await dashboard.exports.open();
  const brief = await dashboard.exports.openBrief();
  await expect(brief).toContainText("Sohae Satellite Launching Station");
  await expect(brief).toContainText("서해위성발사장");
  await expect(brief).toContainText("25 observations at 1 site");
  await expect(brief).toContainText("may be in the period");
  await expect(brief.getByRole("img", { name: "Map of the sites" })).toBeVisible();
  await expect(brief).toContainText("After Hanoi Summit: Rebuilding of Sohae Launch Facility");
  expect(await dashboard.accessibilityFindings("all")).toEqual([]);
  const { name, content } = await dashboard.exports.save("Save as Markdown");
  expect(name).toMatch(/\.md$/);
  expect(content.toString("utf8")).toMatch(/^# .*Sohae/m);
  const sheets = await dashboard.exports.sheets();
  expect(sheets).toBeGreaterThan(2);
  expect(sheets).toBeLessThanOrEqual(20);
});

test("Escape leads back to the button that opened it", async ({ dashboard }) => {
  await dashboard.open(SOHAE);
  await dashboard.exports.open();
  await dashboard.exports.openBrief();
  await dashboard.press("Escape");
  await expect(dashboard.exports.dialog).toHaveCount(0);
  await expect(dashboard.button("Export")).toBeFocused();
});
