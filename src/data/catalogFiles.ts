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
  /** null: the search reads the details of the observations. */
  readonly text: string | null;
  /** The Parquet files of a large catalog; null where the index holds the observations. */
  readonly observations: string | null;
  readonly details: string | null;
}

const fileNameSchema = (ending: "json" | "parquet") =>
  z
    .string("expected the name of a file")
    .check(
      z.regex(
        new RegExp(`^([a-z0-9-]+/)?[a-z0-9-]+(\\.[a-z0-9-]+)*\\.${ending}$`),
        `expected the name of a .${ending} file beside the index`,
      ),
      z.maxLength(200, "expected a shorter name"),
    );

/**
 * The parts of an index that holds its own details, as addresses like those of files: an address of
 * the browser's own for each, which leads to nobody else.
 */
export function readInside(file: string, value: unknown, problems: Problem[]): CatalogFiles | null {
  if (!isContent(value) || !isContent(value.sites)) return null;
  const addressOf = (part: unknown, field: string) =>
    URL.createObjectURL(
      new Blob([jsonOf(file, part, field, problems)], { type: "application/json" }),
    );
  return {
    siteDetails: new Map(
      Object.entries(value.sites).map(([id, detail]) => [
        id as SiteId,
        addressOf(detail, `inside.sites.${id.slice(0, 120)}`),
      ]),
    ),
    eventDetails: addressOf(value.events, "inside.events"),
    text: addressOf(value.text, "inside.text"),
    observations: null,
    details: null,
  };
}

// What is read without trouble may still be nested too deep to be written.
function jsonOf(file: string, part: unknown, field: string, problems: Problem[]): string {
  try {
    return JSON.stringify(part ?? null);
  } catch {
    const message = "found lists or records far too deep in each other, expected details";
    problems.push({ file, record: null, field, message });
    return "null";
  }
}

/** Absolute addresses, resolved against the index's own. */
export function readCatalogFiles(
  file: string,
  value: unknown,
  url: string,
  problems: Problem[],
): CatalogFiles {
  const content = isContent(value) ? value : {};
  const addressOf = (name: string) => new URL(name, url).href;
  const nameOf = (field: string, ending: "json" | "parquet") =>
    readRecord(file, content[field], `files.${field}`, fileNameSchema(ending), problems);
  const maybeAddressOf = (field: string, ending: "json" | "parquet") => {
    const name = content[field] === undefined ? null : nameOf(field, ending);
    return name === null ? null : addressOf(name);
  };
  const observations = maybeAddressOf("observations", "parquet");
  return {
    siteDetails: new Map(
      readEntries(file, "files.sites", content.sites ?? {}, fileNameSchema("json"), problems).map(
        ([id, name]) => [id as SiteId, addressOf(name)],
      ),
    ),
    // A file that is not there answers with a sentence and a way to try again.
    eventDetails: addressOf(nameOf("events", "json") ?? "events.json"),
    text:
      observations === null
        ? addressOf(nameOf("text", "json") ?? "text.json")
        : maybeAddressOf("text", "json"),
    observations,
    details: maybeAddressOf("details", "parquet"),
  };
}
