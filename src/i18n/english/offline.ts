// Without a network, new versions, what is kept.

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
  typed: "A form is open with text that you typed; opening the new version would lose it.",
  openAnyway: "Open anyway",
  keep: {
    label: "Keep offline",
    about: (place: string) =>
      `Keeps the details of ${place} and the images on the map around it in this browser, for places without a network.`,
    button: "Keep this site offline",
    working: (done: number, all: number) => `Keeping: ${done} of ${all} files`,
    kept: (size: string, date: string) => `Kept on ${date}, ${size}.`,
    keptPartly: (size: string, date: string, missing: number) =>
      `Kept on ${date}, ${size}; ${missing === 1 ? "1 file did" : `${missing} files did`} not come.`,
    withoutImage:
      "No dated image is chosen, so only the details are kept. Choose one under Imagery and keep the site again.",
    withCog:
      "The parts of the image that you have looked at are kept as they are seen; its host gives no tiles to keep ahead.",
    again: "Keep again",
    remove: "Remove",
    full: "The browser has no room for it; nothing new was kept.",
    failed: "The browser does not let this page keep anything.",
  },
});
