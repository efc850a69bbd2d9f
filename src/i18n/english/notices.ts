// Notices about links, catalogs and failures.

import { section } from "../section";
import { counted, countWordsOf } from "../vocabulary";

export const noticesWords = section("notices", {
  label: "Notices",
  /** Around the name of another catalog. */
  catalogOf: { before: "Catalog of ", after: "" },
  ownCatalog: "Open Nadir’s own catalog",
  withoutCatalog: "Without it there is nothing to show.",
  withoutObservations: "Sites and events are shown without them.",
  withoutText: "The words you search for are not applied.",
  dismiss: "Dismiss",
  tryAgain: "Try again",
  link: "The link could not be followed in every part; the rest is shown.",
  unreadable: (records: number) =>
    `${counted(records, "record")} could not be read, or not in every part: the rest is shown.`,
  more: (problems: number) => `and ${countWordsOf(problems)} more`,
  /** An observation that is not among the matches. */
  outside: {
    undated: (axis: string) => `This observation has no date when it was ${axis}.`,
    orderByObserved: "Order by the observed date",
    period: "This observation lies outside the chosen period.",
    widen: "Widen the period",
    filter: "This observation does not match the chosen filters.",
    clearFilters: "Clear the filters",
  },
});
