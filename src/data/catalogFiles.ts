// Where the details lie. Their names come with the index and must stay below it: a damaged or
// forged name never sends a request elsewhere.

import * as z from "zod/mini";
import type { Problem } from "../domain/problem";
import type { SiteId } from "../domain/site";
import { isContent } from "./readFile";
import { readEntries, readRecord } from "./readRecords";

/** Addresses of what is fetched when it is opened. */
export interface CatalogFiles {
  readonly siteDetails: ReadonlyMap<SiteId, string>;
  readonly eventDetails: string;
  readonly text: string;
}

const fileNameSchema = z
  .string("expected the name of a file")
  .check(
    z.regex(
      /^([a-z0-9-]+\/)?[a-z0-9-]+(\.[a-z0-9-]+)*\.json$/,
      "expected the name of a file beside the index",
    ),
    z.maxLength(200, "expected a shorter name"),
  );

/** Absolute addresses, resolved against the index's own. */
export function readCatalogFiles(
  file: string,
  value: unknown,
  url: string,
  problems: Problem[],
): CatalogFiles {
  const content = isContent(value) ? value : {};
  const addressOf = (name: string) => new URL(name, url).href;
  // A file that is not there answers with a sentence and a way to try again.
  const addressOfOnly = (field: string) =>
    addressOf(
      readRecord(file, content[field], `files.${field}`, fileNameSchema, problems) ??
        `${field}.json`,
    );
  return {
    siteDetails: new Map(
      readEntries(file, "files.sites", content.sites, fileNameSchema, problems).map(
        ([id, name]) => [id as SiteId, addressOf(name)],
      ),
    ),
    eventDetails: addressOfOnly("events"),
    text: addressOfOnly("text"),
  };
}
