// The forms in which records leave, in the order in which they are offered.

import { toEventsCalendar } from "./calendar";
import { toCatalogJson } from "./catalogJson";
import { toObservationsCsv } from "./csv";
import type { ExportFile, ExportSet, ExportWords } from "./exportSet";
import { toObservationsGeoJson } from "./geojson";
import { toKml } from "./kml";
import { toKmz } from "./kmz";

export interface ExportFormat {
  readonly id: string;
  /** "CSV for Excel". */
  readonly name: string;
  readonly make: (set: ExportSet, words: ExportWords) => ExportFile;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: "csv", name: "CSV", make: (set, words) => toObservationsCsv(set, words, { bom: false }) },
  {
    id: "csv-bom",
    name: "CSV for Excel",
    make: (set, words) => toObservationsCsv(set, words, { bom: true }),
  },
  { id: "geojson", name: "GeoJSON", make: toObservationsGeoJson },
  { id: "kml", name: "KML", make: toKml },
  { id: "kmz", name: "KMZ", make: toKmz },
  { id: "json", name: "JSON", make: toCatalogJson },
  { id: "ics", name: "Calendar of events", make: toEventsCalendar },
];

const LONGEST_NAME = 60;

/** "nadir-sohae-satellite-launching-station-2026-11-22.csv"; letters that any disk takes. */
export function fileNameOf(title: string, day: string, extension: string): string {
  const plain = title
    .normalize("NFD")
    .replace(/[^\x20-\x7E]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, "");
  return ["nadir", ...(plain === "" ? [] : [plain]), day].join("-").concat(`.${extension}`);
}
