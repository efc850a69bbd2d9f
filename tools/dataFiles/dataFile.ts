// One file of the static API, as the manifest lists it.

import type { PublishedFile } from "../publish/publication";

export interface DataFile extends PublishedFile {
  readonly mediaType: string;
  /** One line for people. */
  readonly description: string;
}
