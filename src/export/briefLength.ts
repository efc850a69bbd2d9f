// How many observations fit on the twenty pages of a brief, from the lines that their texts take.
// An estimate on the safe side, for a page of A4 or Letter as the page prints it.

import type { ObservationDetail } from "../domain/observation";
import type { ReportId } from "../domain/report";

const LINES_A_PAGE = 58;
const LETTERS_A_LINE = 125;
/** What stands before the first observation and behind the last source. */
const OTHER_LINES = 100;
const LINES_A_SOURCE = 1.65;
/** Dates, headline, facts and the space between two observations. */
const LINES_AROUND = 4.7;
const MOST_PAGES = 20;

interface Told {
  readonly detail: Pick<ObservationDetail, "summary" | "assessments" | "reports"> | null;
}

/** From the first one on; at least one, however long it is. */
export function fittingCountOf(observations: readonly Told[], most: number): number {
  const sources = new Set<ReportId>();
  let lines = OTHER_LINES;
  for (const [place, { detail }] of observations.entries()) {
    if (place >= most) return most;
    const assessments = detail?.assessments ?? [];
    const texts = [
      detail?.summary ?? "",
      ...assessments.map(({ by, text }) => `${by}, 2 March 2019: ${text} [1]`),
    ];
    for (const text of texts) lines += Math.ceil(text.length / LETTERS_A_LINE);
    lines += LINES_AROUND + new Set(assessments.map(({ stance }) => stance)).size;
    for (const id of detail?.reports ?? []) sources.add(id);
    for (const { report } of assessments) sources.add(report);
    if (lines + sources.size * LINES_A_SOURCE > MOST_PAGES * LINES_A_PAGE) return place || 1;
  }
  return observations.length;
}
