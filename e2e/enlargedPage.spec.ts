// At 200 % zoom nothing is cut off and nothing has to be scrolled sideways.

import { expect, test } from "./dashboard";

test("at twice the size everything is still there", async ({ dashboard }) => {
  await dashboard.zoomPage(2);
  await dashboard.open("sites/sohae/?from=2018-04-01&to=2019-12-31");
  expect(await dashboard.sidewaysOverflowPx()).toBeLessThanOrEqual(0);
  await expect(dashboard.button("Share this view")).toBeVisible();
});
