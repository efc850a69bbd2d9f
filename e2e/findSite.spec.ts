// "Show me Sohae": by its name in any spelling, in the list, on the map, by link.

import { expect, test } from "./dashboard";

const SOHAE = "Sohae Satellite Launching Station";

test.describe("an analyst finds Sohae", () => {
  for (const words of ["동창리", "Tongch'ang-ri", "sohae satellite", "SOHAE"]) {
    test(`by searching ${words}`, async ({ dashboard }) => {
      await dashboard.open();
      await dashboard.search(words);
      await expect(dashboard.summary).not.toHaveText("474 observations at 43 sites");
      await dashboard.chooseSiteInList(/Sohae/);
      await expect(dashboard.dossier.getByRole("heading", { name: SOHAE })).toBeVisible();
      await expect(dashboard.dossier.getByText("서해위성발사장")).toBeVisible();
    });
  }

  test("in the list, which is ordered by count", async ({ dashboard }) => {
    await dashboard.open("?from=2018-04-01&to=2019-12-31");
    const sites = dashboard.siteList.getByRole("listitem");
    await expect(sites.nth(0)).toContainText(/Yongbyon.*26/s);
    await expect(sites.nth(1)).toContainText(/Sohae.*25/s);
    await expect(sites.nth(2)).toContainText(/Punggye-ri.*7/s);
    await dashboard.chooseSiteInList(/Sohae/);
    await expect(dashboard.dossier.getByRole("heading", { name: SOHAE })).toBeVisible();
    await dashboard.expectLink(/^sites\/sohae\/\?from=2018-04-01&to=2019-12-31/);
  });

  test("on the map", async ({ dashboard }) => {
    await dashboard.open("?kind=launch-site");
    await dashboard.chooseSiteOnMap(`${SOHAE}: 126 observations`);
    await expect(dashboard.dossier.getByRole("heading", { name: SOHAE })).toBeVisible();
    await dashboard.expectLink(/^sites\/sohae\//);
  });

  test("by a link", async ({ dashboard }) => {
    await dashboard.open("sites/sohae/");
    await expect(dashboard.dossier.getByRole("heading", { name: SOHAE })).toBeVisible();
    await expect(dashboard.dossier.getByText(/39\.\d+° N, 124\.\d+° E/)).toBeVisible();
    await expect(dashboard.dossier.getByText(/North Pyongan/)).toBeVisible();
  });

  test("by a link without the last slash", async ({ dashboard }) => {
    await dashboard.open("sites/sohae");
    await expect(dashboard.dossier.getByRole("heading", { name: SOHAE })).toBeVisible();
  });
});

test("a site that does not exist is said to be none", async ({ dashboard }) => {
  dashboard.expectTrouble(/404/);
  const status = await dashboard.visit("sites/atlantis/");
  expect(status).toBe(404);
  await expect(dashboard.text(/atlantis/)).toBeVisible();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
});
