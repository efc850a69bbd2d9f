// The whole catalog as files at stable addresses: exports, the tree for GIS programs, the schemas of
// the authored form, and the manifest that lists them.

import { jsonSchemaFilesOf } from "../catalog/jsonSchemas";
import type { Publication, PublishedFile } from "../publish/publication";
import type { DataFile } from "./dataFile";
import { MANIFEST, type ManifestEntry, manifestEntryOf, manifestOf } from "./manifest";
import { ogcFilesOf } from "./ogcTree";
import { wholeExportsOf } from "./wholeExports";

export async function* publishData(publication: Publication): AsyncGenerator<PublishedFile> {
  const entries: ManifestEntry[] = [];
  for await (const file of dataFilesOf(publication)) {
    entries.push(manifestEntryOf(file));
    yield { name: file.name, body: file.body };
  }
  yield { name: MANIFEST, body: manifestOf(publication.set, entries) };
}

async function* dataFilesOf(publication: Publication): AsyncGenerator<DataFile> {
  for await (const { name, file, description } of wholeExportsOf(publication)) {
    yield { name: `data/${name}`, mediaType: file.mediaType, description, body: file.body };
  }
  yield* ogcFilesOf(publication);
  for (const [name, body] of jsonSchemaFilesOf()) {
    const description = "JSON Schema of the authored form in the repository's catalog/";
    yield { name: `data/schema/${name}`, mediaType: "application/schema+json", description, body };
  }
}
