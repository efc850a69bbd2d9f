// The pages of the build as files.

import type { Publication, PublishedFile } from "../publish/publication";
import { pagesOf } from "./sitePages";

export async function* publishPages({
  template,
  authored,
  base,
}: Publication): AsyncGenerator<PublishedFile> {
  for (const [name, body] of pagesOf(template, authored.sites, base)) yield { name, body };
}
