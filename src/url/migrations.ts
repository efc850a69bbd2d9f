// Older forms of a link, rewritten to today's before it is read: the one place that remembers
// them, so that a link once published works for years. Add a line here when a form changes.

import type { LinkParts } from "./linkParts";

/** Tolerates what servers and mail programs add: leading slashes, a question mark, index.html. */
export function migrated({ path, query }: LinkParts): LinkParts {
  return {
    path: path.replace(/^\/+/, "").replace(/index\.html$/, ""),
    query: query.replace(/^\?/, ""),
  };
}
