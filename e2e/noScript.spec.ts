// Without JavaScript: a sentence and a plain list of sites.

import { expect, test } from "./dashboard";

test.use({ javaScriptEnabled: false });

test("the first page says what is missing and lists the sites", async ({ dashboard }) => {
  expect(await dashboard.visit()).toBe(200);
  await expect(dashboard.text(/JavaScript/).first()).toBeVisible();
  const sohae = dashboard.plainLink("Sohae Satellite Launching Station");
  await expect(sohae).toBeVisible();
  await sohae.click();
  await expect.poll(() => dashboard.link()).toBe("sites/sohae/");
  await expect(dashboard.text(/JavaScript/).first()).toBeVisible();
});
