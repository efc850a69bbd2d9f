// The list of sites and the summary line.

import { section } from "../section";
import { counted, countWordsOf } from "../vocabulary";

export const sitesWords = section("sites", {
  label: "Sites",
  /** `count`: of the site's observations in the view. */
  row: (name: string, kind: string, count: number) =>
    count === 0 ? `${name}, ${kind}` : `${name}, ${kind}, ${counted(count, "observation")}`,
  others: (sites: number) => `${counted(sites, "site")} without observations in this view`,
  othersLabel: "Sites without observations in this view",
  summary: {
    counts: (observations: number, sites: number) =>
      `${counted(observations, "observation")} at ${counted(sites, "site")}`,
    /** Follows the counts. */
    may: (observations: number) => ` · ${countWordsOf(observations)} may fall in range`,
    loadingCatalog: "Loading the catalog…",
    loadingObservations: "Loading observations…",
    /** Follows it, while the progress is known. */
    progress: (percent: number) => ` ${percent} %`,
    notLoaded: "The observations are not loaded",
    cancel: "Cancel",
  },
  empty: {
    nothing: "No observation matches. No single change brings one back.",
    waysOut: "No observation matches. Each of these alone brings some back:",
    /** `name`: one of the following. */
    remove: (name: string) => `Remove ${name}`,
    period: "the period",
    facet: (title: string, values: string) => `${title}: ${values}`,
    disputed: "Assessments differ",
    search: (text: string) => `the search for “${text}”`,
    clearFilters: "Clear all filters",
    clearAll: "Clear everything",
  },
});
