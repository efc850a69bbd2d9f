// A deployment's own tiles over the built-in map, and what is said when they do not arrive.

import { expect, test } from "./dashboard";

const LAYERS = /base-layers\.json$/;

const RELIEF = {
  id: "relief",
  name: "Relief",
  url: "no-such-tiles/{z}/{x}/{y}.png",
  attribution: "© Nobody",
  maxZoom: 12,
};

test("tiles that do not arrive leave the built-in map in sight and are named", async ({
  dashboard,
}) => {
  dashboard.expectTrouble(/404/);
  await dashboard.damage(LAYERS, () => JSON.stringify([RELIEF]));
  await dashboard.open("?base=relief");
  await expect(dashboard.text(/Tiles of “Relief” do not arrive/)).toBeVisible();
  await expect(dashboard.text(/OpenStreetMap contributors/)).toBeVisible();
  await dashboard.expectLink("?base=relief");

  await dashboard.chooseBaseLayer("Map");
  await expect(dashboard.text(/Tiles of “Relief”/)).toHaveCount(0);
  await dashboard.expectLink("");
});

test("a layer that cannot be read is named, and the others are offered", async ({ dashboard }) => {
  const hostile = { ...RELIEF, id: "hostile", url: "javascript:alert(1)//{z}/{x}/{y}" };
  await dashboard.damage(LAYERS, () => JSON.stringify([hostile, RELIEF]));
  await dashboard.open();
  await expect(dashboard.text(/1 record could not be read/)).toBeVisible();
  await dashboard.chooseBaseLayer("Map");
});

test("without a list of layers there is nothing to choose and nothing to complain", async ({
  dashboard,
}) => {
  await dashboard.open("?base=relief");
  await expect(dashboard.text(/“relief” is not known here/)).toBeVisible();
});
