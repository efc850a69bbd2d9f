// The map: near enough to see structures, clusters that part, layers that may fail.

import { expect, test } from "./dashboard";

test("near enough, structures stand on the map with their precision", async ({ dashboard }) => {
  await dashboard.open("?at=39.6560,124.7200,14");
  const map = dashboard.region("Map");
  await expect(map.getByRole("img", { name: /^Coastal launch pad, Sohae.*±50 m$/ })).toBeVisible();
  await expect(map.getByRole("img", { name: /^Silo test site, Sohae/ })).toBeVisible();
  await expect(map.getByText(/^\d+ (k?m)$/)).toBeVisible();
});

test("a cluster parts when it is pressed", async ({ dashboard }) => {
  await dashboard.open();
  const cluster = dashboard.region("Map").getByRole("button", { name: /\d+ sites, .*zoom in$/ });
  const name = (await cluster.first().getAttribute("aria-label")) ?? "";
  await cluster.first().click();
  await dashboard.expectLink(/^\?at=/);
  await expect(dashboard.button(name)).toHaveCount(0);
});

test("dragging the map is part of the link, and there is a way home", async ({ dashboard }) => {
  await dashboard.open("?at=39.660,124.705,10");
  await dashboard.drag(dashboard.region("Map"), -120);
  await dashboard.expectLink(/^\?at=39\.6\d\d,(124\.[89]|125)\d*,10$/);
  await dashboard.button("Whole area").click();
  await dashboard.expectLink("");
});

test("a layer whose tiles fail leaves the basemap and says so quietly", async ({ dashboard }) => {
  dashboard.expectTrouble(/404/);
  await dashboard.addBaseLayer({ id: "relief", name: "Relief", url: "no-tiles/{z}/{x}/{y}.png" });
  await dashboard.open("?base=relief");
  await expect(dashboard.text(/Tiles of “Relief” do not arrive/)).toBeVisible();
  await expect(dashboard.alerts()).toHaveCount(0);
});

test("a layer that the deployment does not have is named", async ({ dashboard }) => {
  await dashboard.open("?base=secret");
  await expect(dashboard.text(/“secret” is not known here/)).toBeVisible();
});
