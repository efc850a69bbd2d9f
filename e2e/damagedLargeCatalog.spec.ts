// A large catalog whose files or host are not as they should be: each gives a clear sentence, and
// what can be shown is shown.

import { expect, test } from "./dashboard";

const WITHOUT_OBSERVATIONS = "Sites and events are shown without them.";

test.beforeEach(({ dashboard }) => {
  dashboard.useLargeCatalogs();
});

for (const [what, catalog, sentence] of [
  [
    "a file that is cut off",
    "cut",
    "observations.parquet could not be read: it is no Parquet file or is cut off " +
      "(expected PAR1 at both ends).",
  ],
  [
    "a column that is missing",
    "no-activity",
    "observations.parquet could not be read: column “activity”: found no such column, " +
      "expected text (STRING).",
  ],
  [
    "a column of another type",
    "years",
    "observations.parquet could not be read: column “reported”: found INT32, " +
      "expected text (STRING).",
  ],
] as const) {
  test(`${what} is named, and the sites are there`, async ({ dashboard }) => {
    await dashboard.open(`?catalog=${catalog}/index.json`);
    await expect(dashboard.alerts()).toContainText(`${sentence} ${WITHOUT_OBSERVATIONS}`);
    await expect(dashboard.summary).toHaveText("The observations are not loaded");
    await expect(dashboard.siteList.getByRole("listitem")).toHaveCount(46);
    await expect(dashboard.region("Map").getByRole("button", { name: /Sohae/ })).toBeVisible();
  });
}

for (const [what, catalog, sentence] of [
  [
    "details that are cut off",
    "cut-details",
    "details.parquet could not be read: it is no Parquet file or is cut off",
  ],
  [
    "details without headlines",
    "no-headlines",
    "details.parquet could not be read: column “headline”: found no such column",
  ],
] as const) {
  test(`${what} are named, and everything is counted`, async ({ dashboard }) => {
    await dashboard.open(
      `sites/sohae/?obs=sohae-2019-03-02-rebuilding&catalog=${catalog}/index.json`,
    );
    await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
    await expect(dashboard.dossier.getByRole("alert")).toContainText(sentence);
    await expect(dashboard.card(/rebuilding/i)).toContainText("2 March 2019");
  });
}

test("a host that sends only whole files is named, and everything works", async ({ dashboard }) => {
  await dashboard.sendWholeFiles(/\.parquet$/);
  await dashboard.open(`sites/sohae/?obs=sohae-2019-03-02-rebuilding&catalog=real/index.json`);
  await expect(dashboard.summary).toHaveText("474 observations at 43 sites");
  await expect(dashboard.text(/observations\.parquet/)).toHaveText(
    /the host does not answer range requests, so the whole file \(0\.0 MB\) was loaded\.$/,
  );
  await expect(dashboard.dossier).toContainText("Images of 2 March 2019 showed");
});
