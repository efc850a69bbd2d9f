// The dialog for embedding and the embedded page.

import { section } from "../section";

export const embeddingWords = section("embedding", {
  page: {
    open: "Open in Nadir",
    title: "Nadir: places watched from orbit",
    /** The rooms as the sentence of a failure names them. */
    map: "The map",
    timeline: "The timeline",
  },
  title: "Embed this view",
  /** What the frame is called where nothing is chosen. */
  frame: "Places watched from orbit",
  about:
    "Map and timeline of this view inside another page, with the map’s attribution and a link " +
    "that leads here, to the sources. It shows the catalog of the day on which it is read.",
  fullWidth: "As wide as the page allows",
  width: "Width",
  height: "Height",
  inPixels: (size: string) => `${size} in pixels`,
  needed: (size: string, least: number, most: number) =>
    `${size}: a whole number from ${least} to ${most} is needed.`,
  grows: "Grow where the contents need more height (adds a script)",
  code: "The code of the frame",
  copy: "Copy",
  copyName: "Copy the code",
  preview: "Preview",
});
