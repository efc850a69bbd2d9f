// On a plane: what has been loaded goes on working without a network.

import { expect, test } from "./dashboard";

test("everything but details that were never opened works without a network", async ({
  dashboard,
}) => {
  dashboard.expectTrouble(/ERR_INTERNET_DISCONNECTED/);
  await dashboard.open("sites/sohae/?obs=sohae-2019-03-02-rebuilding");
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
  await dashboard.loseNetwork();

  await dashboard.choosePeriod("2018-04-01", "2019-12-31");
  await expect(dashboard.summary).toHaveText("98 observations at 23 sites · 22 may fall in range");
  await dashboard.showStory();
  await dashboard.button(/Next observation/).click();
  await expect(dashboard.dossier).toContainText(/Tower covers stand open/);
  await dashboard.chooseSiteInList(/Yongbyon/);
  await expect(dashboard.dossier.getByRole("heading", { name: /Yongbyon Nuclear/ })).toBeVisible();
  await expect(dashboard.dossier.getByRole("tab", { name: /Observations 26/ })).toBeVisible();
  await dashboard.openObservation(/\d sources?\b/);
  await expect(dashboard.dossier.getByRole("alert")).toContainText(/could not be loaded/);
});
