// Pages for tests, made from an index.html as the build writes it.

import { filesOf } from "../dataFiles/publication.fixture";
import type { Publication } from "../publish/publication";
import { publishPages } from "./publishPages";

export const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Nadir: places watched from orbit</title>
    <meta
      name="description"
      content="What satellite imagery showed."
    />
    <script type="module" src="/assets/index.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s;

/** What the pages' publisher gives, by name. */
export async function pagesOf(publication: Publication): Promise<ReadonlyMap<string, string>> {
  const files = await filesOf(publishPages, { ...publication, template: TEMPLATE });
  return new Map([...files].map(([name, body]) => [name, String(body)]));
}

export function dataIn(page: string): unknown {
  const [, json = "null"] = DATA.exec(page) ?? [];
  return JSON.parse(json);
}

/** Every tag in its order, with the names of its attributes. */
export function skeletonOf(page: string): string[] {
  const tags = page.replace(DATA, "").match(/<[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replace(/="[^"]*"/g, "").replace(/\s+/g, " "));
}
