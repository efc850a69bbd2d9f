// What is published beside the page itself, and what every maker of such files is given.

import type { CatalogRelease } from "../../src/domain/catalogChange";
import type { Deployment } from "../../src/domain/deployment";
import type { ExportSet, ExportWords } from "../../src/export/exportSet";
import type { AuthoredCatalog } from "../catalog/authoredSchemas";

export interface Publication {
  /** The whole catalog; its `home` is the deployment's address, or the base path without one. */
  readonly set: ExportSet;
  readonly words: ExportWords;
  readonly authored: AuthoredCatalog;
  readonly release: CatalogRelease;
  readonly deployment: Deployment;
  /** The path the page is served below; ends with a slash. */
  readonly base: string;
  /** The built index.html. */
  readonly template: string;
}

export interface PublishedFile {
  /** Below the page: "sites/sohae/index.html". */
  readonly name: string;
  readonly body: string | Uint8Array;
}

/** Files come one by one, so that a large catalog never stands in memory as pages. */
export type Publisher = (publication: Publication) => AsyncIterable<PublishedFile>;
