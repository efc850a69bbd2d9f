// The list of the files below data/, with what is needed to check and to credit them.

import { createHash } from "node:crypto";
import type { ExportSet } from "../../src/export/exportSet";
import { CATALOG_LICENCE } from "./catalogLicence";
import type { DataFile } from "./dataFile";

export const MANIFEST = "data/manifest.json";

/** Goes up when a program that reads the files would have to change. */
export const DATA_FORMAT = 1;

export interface ManifestEntry {
  /** Below the manifest's own folder: "observations.csv". */
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export function manifestEntryOf({ name, mediaType, description, body }: DataFile): ManifestEntry {
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  return {
    name: name.replace(/^data\//, ""),
    mediaType,
    description,
    bytes: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

export function manifestOf(set: ExportSet, files: readonly ManifestEntry[]): string {
  const { id, name, url, credit } = CATALOG_LICENCE;
  const content = {
    format: DATA_FORMAT,
    title: "Nadir catalog",
    catalog: set.catalog,
    made: set.made,
    licence: { id, name, url, credit },
    counts: {
      sites: set.sites.length,
      observations: set.observations.length,
      events: set.events.length,
      reports: set.reports.size,
    },
    files,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
