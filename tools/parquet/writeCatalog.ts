// The authored catalog in the form for large ones: the same JSON files as in the page, but with
// plain names and without observations in the index, and the two Parquet files.

import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { contentsOf } from "../catalog/compile";
import { catalogRowsOf } from "./catalogRows";
import { writeJson } from "./jsonFile";
import { DETAILS_FILE, OBSERVATIONS_FILE, ObservationFiles } from "./observationFiles";

export function writeCatalog(catalog: AuthoredCatalog, folder: string): void {
  const { version, date, siteDetails, eventDetails, text, observations, ...index } =
    contentsOf(catalog);
  const write = (name: string, content: object) => writeJson(folder, name, content);

  const files = {
    ...{ observations: OBSERVATIONS_FILE, details: DETAILS_FILE },
    events: write("events.json", eventDetails),
    text: write("text.json", text),
    sites: Object.fromEntries(
      siteDetails.map((detail) => [detail.id, write(`sites/${detail.id}.json`, detail)]),
    ),
  };
  write("index.json", { version, date, files, ...index });

  const parquet = new ObservationFiles(
    folder,
    catalog.sites.map(({ location }) => location),
  );
  for (const row of catalogRowsOf(catalog, observations)) parquet.add(row);
  parquet.finish();
}
