// The summary line, which reads exactly like this: "97 observations at 23 sites · 16 may fall in
// range", its last part only when there are any.

import { counted } from "./vocabulary";

interface SummaryCounts {
  readonly observations: number;
  readonly sites: number;
  /** Of the observations, those that only may lie in the period. */
  readonly may: number;
}

export function summaryOf({ observations, sites, may }: SummaryCounts): string {
  const line = `${counted(observations, "observation")} at ${counted(sites, "site")}`;
  return may > 0 ? `${line} · ${may} may fall in range` : line;
}
