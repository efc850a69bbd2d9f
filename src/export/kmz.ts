// The KML in its zip, as Google Earth takes it; the same records give the same bytes.

import { strToU8, zipSync } from "fflate";
import type { ExportFile, ExportSet, ExportWords } from "./exportSet";
import { toKml } from "./kml";

/** The first moment that a zip can name, so that the clock leaves no trace. */
const NO_TIME = "1980-01-01T12:00:00";

export function toKmz(set: ExportSet, words: ExportWords): ExportFile {
  const { body } = toKml(set, words);
  const file = typeof body === "string" ? strToU8(body) : body;
  return {
    name: "observations.kmz",
    mediaType: "application/vnd.google-earth.kmz",
    body: zipSync({ "doc.kml": file }, { level: 9, mtime: NO_TIME }) as Uint8Array<ArrayBuffer>,
  };
}
