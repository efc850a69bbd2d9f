// The exports of the page, made of the whole catalog under names that stay. Nobody has opened the
// sources on the day of a build, so the bibliography carries no day of access.

import { BIBLIOGRAPHY_FORMATS } from "../../src/export/bibliography";
import { EXPORT_FORMATS } from "../../src/export/exportFormats";
import type { ExportFile } from "../../src/export/exportSet";
import type { Publication } from "../publish/publication";
import { siteFeaturesOf } from "./ogcTree";

export interface WholeExport {
  /** Below data/. */
  readonly name: string;
  readonly description: string;
  readonly file: Pick<ExportFile, "mediaType" | "body">;
}

export function* wholeExportsOf({ set, words }: Publication): Generator<WholeExport> {
  for (const { name, extension, make } of BIBLIOGRAPHY_FORMATS) {
    const description = `The sources of the catalog as ${name}`;
    yield { name: `sources.${extension}`, description, file: make(set, words, null) };
  }
  for (const { id, name, make } of EXPORT_FORMATS) {
    // The same table twice would only make people choose.
    if (id === "csv-bom") continue;
    const { name: fileName, ...file } = make(set, words);
    yield { name: fileName, description: `The whole catalog as ${name}`, file };
  }
  const features = siteFeaturesOf(set);
  yield {
    name: "sites.geojson",
    description: "The monitored sites, with the precision of each position",
    file: {
      mediaType: "application/geo+json",
      body: `${JSON.stringify({ type: "FeatureCollection", features })}\n`,
    },
  };
}
