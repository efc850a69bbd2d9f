// The dossier before its parts are here: where to begin, and details on their way. The first page
// holds these; what the dossier opens has its words in story.ts.

import { section } from "../section";
import { counted } from "../vocabulary";

export const dossierWords = section("dossier", {
  label: "Site",
  /** The reason of a failure. */
  partMissing: "this part of the page did not come.",
  /** `site`: null for an event. */
  details: {
    loading: (site: string | null) => `Loading the details of ${site ?? "this event"}…`,
    tryAgain: "Try again",
  },
  introduction: {
    title: "What the satellites saw, and who says so",
    text:
      "Each mark on the map and the timeline is one observation: a change, or its absence, that " +
      "somebody reported from satellite images. Choose a site and its story opens here, with the " +
      "dates kept apart, the competing readings side by side and every source one click away.",
    news: (observations: number) =>
      `${counted(observations, "observation")} came or changed since your last visit.`,
    changes: "What changed",
    mostObserved: "Most observed",
    observations: (count: number) => counted(count, "observation"),
    first: "A story to begin with",
  },
});
