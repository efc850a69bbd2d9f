// The summary line, which reads exactly like this in English: "97 observations at 23 sites · 16
// may fall in range", its last part only when there are any.

import { sitesWords } from "./english/sites";

interface SummaryCounts {
  readonly observations: number;
  readonly sites: number;
  /** Of the observations, those that only may lie in the period. */
  readonly may: number;
}

/** The line in two parts, for a page that sets them apart; the second may be empty. */
export function summaryPartsOf({ observations, sites, may }: SummaryCounts): [string, string] {
  const words = sitesWords().summary;
  return [words.counts(observations, sites), may > 0 ? words.may(may) : ""];
}
