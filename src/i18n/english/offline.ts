// Without a network, and new versions.

import { section } from "../section";

export const offlineWords = section("offline", {
  label: "Connection",
  /** `time`: "14:32"; `date`: "19 November 2026". */
  since: (time: string, date: string | null) =>
    `Offline since ${time}${date === null ? "" : ` · catalog of ${date}`}. What was here before still works; satellite images show as far as they were seen or kept.`,
  isReady: "A new version of Nadir is ready.",
  isTaken: "Another tab has opened a new version of Nadir; this one goes on with the old one.",
  open: "Open the new version",
  later: "Later",
  typed: "The period holds text that is not a date; opening the new version would lose it.",
  openAnyway: "Open anyway",
});
