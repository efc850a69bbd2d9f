// "Send a colleague a link that opens exactly this": share, fresh profile, back and forward.

import { expect, test } from "./dashboard";

const VIEW =
  "sites/sohae/?from=2018-04-01&to=2019-12-31&source=38-north,csis-beyond-parallel" +
  "&obs=sohae-2019-03-02-rebuilding&at=39.660,124.705,12";

test("a shared link opens the same view in a fresh profile", async ({ dashboard }) => {
  await dashboard.open("?from=2018-04-01&to=2019-12-31");
  await dashboard.chooseSiteInList(/Sohae/);
  await dashboard.openObservation(/Test stand and rocket transfer structure being rebuilt/);
  await dashboard.showMap();
  await dashboard.button("Zoom in").click();
  await dashboard.expectLink(/at=/);
  const link = await dashboard.share();
  expect(link.startsWith(dashboard.baseUrl)).toBe(true);

  const colleague = await dashboard.colleague();
  await colleague.open(link);
  expect(await colleague.summary.textContent()).toBe(await dashboard.summary.textContent());
  await expect(colleague.card(/Test stand and rocket transfer structure/)).toBeVisible();
  expect(decodeURIComponent(link).slice(dashboard.baseUrl.length)).toBe(dashboard.link());
  await expect.poll(() => colleague.link()).toBe(dashboard.link());
  await colleague.showMap();
  await dashboard.showMap();
  expect(await colleague.mapSight()).toEqual(await dashboard.mapSight());
});

test("a link stays as it was sent", async ({ dashboard }) => {
  await dashboard.open(VIEW);
  await expect(dashboard.card(/Test stand and rocket transfer structure/)).toBeVisible();
  await dashboard.expectLink(VIEW);
  expect(await dashboard.share()).toBe(`${dashboard.baseUrl}${VIEW}`);
});

test("back and forward walk through choices and filters", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.chooseSiteInList(/Yongbyon/);
  await dashboard.expectLink(/^sites\/yongbyon\//);
  await dashboard.choosePeriod("2019-03-01", "");
  await dashboard.expectLink(/^sites\/yongbyon\/\?from=2019-03-01/);
  await dashboard.back();
  await dashboard.expectLink(/^sites\/yongbyon\/(?!.*from)/);
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  await dashboard.back();
  await dashboard.expectLink(/^(?!sites)/);
  await expect(dashboard.dossier.getByRole("heading", { name: /Yongbyon Nuclear/ })).toHaveCount(0);
  await dashboard.forward();
  await expect(dashboard.dossier.getByRole("heading", { name: /Yongbyon Nuclear/ })).toBeVisible();
  await dashboard.forward();
  await expect(dashboard.summary).not.toHaveText("474 observations at 43 sites");
});

test("moving the map does not fill the history", async ({ dashboard }) => {
  await dashboard.open();
  await dashboard.chooseSiteInList(/Sohae/);
  await dashboard.showMap();
  await dashboard.button("Zoom in").click();
  await dashboard.expectLink(/^sites\/sohae\/\?at=/);
  await dashboard.button("Zoom out").click();
  await dashboard.back();
  await dashboard.expectLink(/^(?!sites)/);
});
