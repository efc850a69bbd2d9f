// The same page in a folder of somebody else's server.

import { expect, test } from "./dashboard";

test.beforeEach(({ dashboard }) => {
  dashboard.useSubPath();
});

test("a deep link works on first load", async ({ dashboard }) => {
  await dashboard.open("sites/sohae/?obs=sohae-2019-03-02-rebuilding");
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  await dashboard.expectLink("sites/sohae/?obs=sohae-2019-03-02-rebuilding");
});

test("choosing and sharing stay below the sub-path", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.chooseSiteInList(/Yongbyon/);
  await dashboard.expectLink(/^sites\/yongbyon\//);
  expect(await dashboard.share()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/nadir\/sites\/yongbyon\//);
  await dashboard.reload();
  await expect(dashboard.dossier.getByRole("heading", { name: /Yongbyon Nuclear/ })).toBeVisible();
});

test("an address below it that does not exist is not found", async ({ dashboard }) => {
  dashboard.expectTrouble(/404/);
  expect(await dashboard.visit("sites/atlantis/")).toBe(404);
  await expect(dashboard.text(/atlantis/)).toBeVisible();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
});
