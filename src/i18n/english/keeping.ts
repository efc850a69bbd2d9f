// A site that is kept for places without a network.

import { pluralOf } from "../plural";
import { section } from "../section";

export const keepingWords = section("keeping", {
  label: "Keep offline",
  about: (place: string) =>
    `Keeps the details of ${place} and the images on the map around it in this browser, for places without a network.`,
  button: "Keep this site offline",
  working: (done: number, all: number) => `Keeping: ${done} of ${all} files`,
  kept: (size: string, date: string) => `Kept on ${date}, ${size}.`,
  keptPartly: (size: string, date: string, missing: number) =>
    `Kept on ${date}, ${size}; ${missing} ${pluralOf(missing, "file")} did not come.`,
  withoutImage:
    "No dated image is chosen, so only the details are kept. Choose one under Imagery and keep the site again.",
  withCog:
    "The parts of the image that you have looked at are kept as they are seen; its host gives no tiles to keep ahead.",
  again: "Keep again",
  stop: "Stop",
  remove: "Remove",
  full: "The browser has no room for it; nothing new was kept.",
  failed: "The browser does not let this page keep anything.",
});
