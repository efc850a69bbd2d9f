// The summary line against answers that were worked out without the app's code.

import { expect, test } from "./dashboard";
import { KNOWN_ANSWERS } from "./fixtures/knownAnswers";

for (const { link, summary } of KNOWN_ANSWERS) {
  test(`${link || "the first visit"}: ${summary}`, async ({ dashboard }) => {
    await dashboard.open(link);
    await expect(dashboard.summary).toHaveText(summary);
  });
}
