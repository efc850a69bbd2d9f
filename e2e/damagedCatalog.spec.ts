// A damaged or missing file gives a clear sentence; one damaged record is set aside and named.

import { expect, test } from "./dashboard";

const INDEX = /\/catalog\/index\.[^/]+\.json/;
const SOHAE_DETAIL = /\/catalog\/sites\/sohae\.[^/]+\.json/;

interface IndexFile {
  observations: { id: string; observed: unknown; site: unknown }[];
}

test("an index that is cut off can be loaded again", async ({ dashboard }) => {
  await dashboard.damage(INDEX, (text) => text.slice(0, text.length / 2));
  await dashboard.visit();
  await expect(dashboard.alerts()).toContainText(/damaged or cut off/);
  await dashboard.repair(INDEX);
  await dashboard.alerts().getByRole("button", { name: /again/i }).click();
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  await expect(dashboard.alerts()).toHaveCount(0);
});

test("a web page in place of the index is recognised", async ({ dashboard }) => {
  await dashboard.damage(INDEX, () => "<!doctype html><title>Log in</title>");
  await dashboard.visit();
  await expect(dashboard.alerts()).toContainText(/found a web page, expected data/);
});

test("a server that fails is named", async ({ dashboard }) => {
  dashboard.expectTrouble(/503/);
  await dashboard.damage(INDEX, () => 503);
  await dashboard.visit();
  await expect(dashboard.alerts()).toContainText(/503/);
});

test("damaged records are set aside and named, the rest works", async ({ dashboard }) => {
  await dashboard.damage(INDEX, (text) => {
    const index = JSON.parse(text) as IndexFile;
    for (const observation of index.observations) {
      if (observation.id === "sohae-2019-03-02-rebuilding") observation.observed = "soon";
      if (observation.id === "sohae-2019-03-13-no-change") observation.site = { evil: true };
    }
    return JSON.stringify(index);
  });
  await dashboard.open();
  await expect(dashboard.summary).toHaveText("472 observations at 43 sites");
  await expect(dashboard.text(/2 records could not be read/)).toBeVisible();
  await expect(dashboard.text(/sohae-2019-03-02-rebuilding/).first()).toBeAttached();
  await expect(dashboard.text(/“soon”/).first()).toBeAttached();
});

test("details that do not come can be asked for again", async ({ dashboard }) => {
  dashboard.expectTrouble(/404/);
  await dashboard.damage(SOHAE_DETAIL, () => 404);
  await dashboard.open("sites/sohae/?obs=sohae-2019-03-02-rebuilding");
  await expect(dashboard.dossier.getByRole("alert")).toContainText(/404/);
  await expect(dashboard.card(/Test stand and rocket transfer/)).toBeVisible();
  await dashboard.repair(SOHAE_DETAIL);
  await dashboard.dossier.getByRole("button", { name: "Try again" }).click();
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
});

test("a damaged record of the details is named, its neighbours are shown", async ({
  dashboard,
}) => {
  await dashboard.damage(SOHAE_DETAIL, (text) =>
    text.replace('"stance":"cautions"', '"stance":"shouts"'),
  );
  await dashboard.open("sites/sohae/");
  await expect(dashboard.text(/1 record could not be read/)).toBeVisible();
  await expect(dashboard.text(/“shouts”/).first()).toBeAttached();
});
