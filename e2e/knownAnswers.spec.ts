// The summary line against answers that were worked out without the app's code. The links are opened
// one after the other in one profile: a fresh one for each took longer than the answers.

import { expect, test } from "./dashboard";
import { KNOWN_ANSWERS } from "./fixtures/knownAnswers";

const HALF = Math.ceil(KNOWN_ANSWERS.length / 2);

for (const [half, answers] of [
  ["first", KNOWN_ANSWERS.slice(0, HALF)],
  ["second", KNOWN_ANSWERS.slice(HALF)],
] as const) {
  test(`the ${half} half of ${KNOWN_ANSWERS.length} links`, async ({ dashboard }) => {
    for (const { link, summary } of answers) {
      await dashboard.visit(link);
      await expect.soft(dashboard.summary, link || "the first visit").toHaveText(summary);
    }
  });
}
