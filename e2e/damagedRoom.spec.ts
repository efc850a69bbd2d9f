// A mistake of ours in one room leaves the others alive.

import { expect, test } from "./dashboard";

test("a timeline that breaks leaves the list, the map and the dossier", async ({ dashboard }) => {
  dashboard.expectTrouble(/no canvas today/);
  await dashboard.breakTimeline("no canvas today");
  await dashboard.open("sites/sohae/?from=2018-04-01&to=2019-12-31");
  await dashboard.showTimeline();
  await expect(dashboard.alerts().filter({ hasText: /timeline has stopped/ })).toContainText(
    "no canvas today",
  );
  await expect(dashboard.summary).toHaveText("98 observations at 23 sites · 22 may fall in range");
  await dashboard.chooseSiteInList(/Yongbyon/);
  await expect(dashboard.dossier.getByRole("heading", { name: /Yongbyon Nuclear/ })).toBeVisible();
});
