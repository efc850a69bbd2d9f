// Publications for tests: of the real catalog, and of any other records.

import type { CatalogChange } from "../../src/domain/catalogChange";
import { RECORD_WORDS } from "../../src/i18n/recordWords";
import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { checkCatalog } from "../catalog/checkCatalog";
import { CATALOG_FOLDER, readSourceFiles, type SourceFile } from "../catalog/readSourceFiles";
import type { Publication, Publisher } from "../publish/publication";
import { wholeCatalogOf } from "../publish/wholeCatalog";

export const ADDRESS = "https://example.org/nadir/";
const MADE = "2026-11-23T08:00:00Z";

export function realCatalog(): AuthoredCatalog {
  return catalogOf(readSourceFiles(CATALOG_FOLDER));
}

export function catalogOf(sources: readonly SourceFile[]): AuthoredCatalog {
  const { catalog } = checkCatalog(sources);
  if (!catalog) throw new Error("Got a catalog with errors; expected one without.");
  return catalog;
}

interface Options {
  readonly address?: string | null;
  readonly base?: string;
  readonly made?: string;
  readonly changes?: readonly CatalogChange[];
}

export function publicationOf(
  authored: AuthoredCatalog,
  { address = ADDRESS, base = "/", made = MADE, changes = [] }: Options = {},
): Publication {
  const set = wholeCatalogOf(authored, { home: address ?? base, made });
  return {
    set,
    words: RECORD_WORDS,
    authored,
    release: {
      version: set.catalog.version,
      date: set.catalog.date ?? made.slice(0, 10),
      previous: null,
      changes,
    },
    deployment: { address, repository: null },
    base,
    template: "",
  };
}

/** The published files by their names. */
export async function filesOf(publisher: Publisher, publication: Publication) {
  const files = new Map<string, string | Uint8Array>();
  for await (const { name, body } of publisher(publication)) {
    if (files.has(name)) throw new Error(`Got ${name} twice; expected each file once.`);
    files.set(name, body);
  }
  return files;
}

export function textOf(files: ReadonlyMap<string, string | Uint8Array>, name: string): string {
  const body = files.get(name);
  if (typeof body !== "string") throw new Error(`Got no text ${name}; expected it published.`);
  return body;
}
