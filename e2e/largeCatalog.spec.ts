// The real catalog as Parquet files beside the page.

import { expect, test } from "./dashboard";
import { KNOWN_ANSWERS } from "./fixtures/knownAnswers";

/** Open and closed periods, facets together, axes, words: tools/parquet compares every record. */
const ASKED = /^$|^\?from=2020|^\?to=|^\?kind=.*&activity=|axis=imaged$|disputed=1&q=|동창리/;

test.beforeEach(({ dashboard }) => {
  dashboard.useLargeCatalogs();
});

for (const { link, summary } of KNOWN_ANSWERS.filter((each) => ASKED.test(each.link))) {
  test(`${link || "the first visit"}: ${summary}, as in the other form`, async ({ dashboard }) => {
    await dashboard.open(
      `?${[link.slice(1), "catalog=real/index.json"].filter(Boolean).join("&")}`,
    );
    await expect(dashboard.summary).toHaveText(summary);
  });
}
