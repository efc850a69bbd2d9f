// What every file of the catalog has in common: it is a record and names the format it is in.

import { nameOf } from "./readRecords";

/** The format that this page reads; tools/catalog/compile.ts writes it. */
export const FORMAT = 1;

export type FileContent = Readonly<Record<string, unknown>>;

/** The content of a file in a format that this page knows; throws a sentence for any other. */
export function readFile(value: unknown, what: string): FileContent {
  if (!isContent(value)) {
    throw new Error(`${what} could not be read: found ${nameOf(value)}, expected a catalog file.`);
  }
  if (value.format !== FORMAT) {
    throw new Error(
      `${what} could not be read: found format ${nameOf(value.format)}, expected ${FORMAT}. Reload the page.`,
    );
  }
  return value;
}

export function isContent(value: unknown): value is FileContent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The last part of an address, as problems name a file: "index.1a2b3c4d5e.json". */
export function fileNameOf(url: string): string {
  return url.replace(/[?#].*$/, "").replace(/^.*\//, "");
}
