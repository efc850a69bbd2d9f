// Light or dark follows the system until somebody chooses, and the choice is remembered.

import { expect, test } from "./dashboard";

test("the theme follows the system and then the switch", async ({ dashboard }) => {
  await dashboard.showAs({ theme: "dark" });
  await dashboard.open();
  expect(await dashboard.isDark()).toBe(true);
  await dashboard.chooseTheme("Light");
  expect(await dashboard.isDark()).toBe(false);
  await dashboard.reload();
  await expect(dashboard.summary).toContainText("observations");
  expect(await dashboard.isDark()).toBe(false);
});
