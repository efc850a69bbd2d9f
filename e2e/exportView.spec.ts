// What an analyst takes away: files of exactly this view, which others can read, and citations.

import { expect, test } from "./dashboard";

const SOHAE = "sites/sohae/?from=2018-04-01&to=2019-12-31";

test("the export holds the view and not more", async ({ dashboard }) => {
  await dashboard.open(SOHAE);
  await expect(dashboard.summary).toContainText("98 observations at 23 sites");
  await dashboard.exports.open();
  await dashboard.exports.choose(/^This view/);
  const { name, content } = await dashboard.exports.save("GeoJSON");
  expect(name).toMatch(/^nadir-.*\.geojson$/);
  const { features } = JSON.parse(content.toString("utf8"));
  expect(features).toHaveLength(98);
  await dashboard.exports.choose(/^The chosen site/);
  const csv = (await dashboard.exports.save("CSV")).content.toString("utf8");
  expect(csv).toContain("sohae-2019-03-02-rebuilding");
  expect(csv).toContain("서해위성발사장");
  expect(csv).not.toContain("yongbyon-");
});

test("the catalog that was saved opens again with the same observations", async ({ dashboard }) => {
  await dashboard.open(SOHAE);
  const summary = await dashboard.summary.innerText();
  await dashboard.exports.open();
  await dashboard.exports.choose(/^This view/);
  const saved = await dashboard.exports.save("JSON");
  await dashboard.exports.putBack(saved, "saved/catalog.json");
  dashboard.expectTrouble(/was preloaded using link preload but not used/);
  await dashboard.open("?from=2018-04-01&to=2019-12-31&catalog=saved/catalog.json");
  await expect(dashboard.summary).toHaveText(summary);
  await dashboard.open(
    "sites/sohae/?from=2018-04-01&to=2019-12-31&obs=sohae-2019-03-02-rebuilding&catalog=saved/catalog.json",
  );
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
});

test("an observation is cited with its source first", async ({ dashboard }) => {
  await dashboard.open(`${SOHAE}&obs=sohae-2019-03-02-rebuilding`);
  const citation = await dashboard.exports.cite("Cite this observation", "Chicago");
  expect(citation).toMatch(/Beyond Parallel|38 North/);
  expect(citation).toContain("observations/sohae-2019-03-02-rebuilding/");
});

test("without a network the export says what did not come", async ({ dashboard }) => {
  await dashboard.open(SOHAE);
  await dashboard.exports.open();
  await dashboard.loseNetwork();
  dashboard.expectTrouble(/ERR_INTERNET_DISCONNECTED|Failed to load/);
  await dashboard.exports.choose(/^This view/);
  await dashboard.exports.dialog.getByRole("button", { name: "GeoJSON" }).click();
  await expect(dashboard.exports.dialog).toContainText("The export did not work. The details of");
});
