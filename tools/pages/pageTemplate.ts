// A page of the build, made of its index.html: another head, and the page's text for readers
// without JavaScript and for search engines. The app then takes over as on every other page.

import { escapeHtml } from "./escapeHtml";

export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** Tags of the head: canonical address, cards, feeds, data. Escaped already. */
  readonly head: readonly string[];
  /** The text as HTML. Escaped already. */
  readonly text: readonly string[];
}

const ROOT = `<div id="root"></div>`;
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;
const LONGEST_DESCRIPTION = 300;

/** Takes the template apart once; what it gives fills in one page after the other. */
export function pageMakerOf(template: string): (parts: PageParts) => string {
  const marked = [
    [TITLE, "title"],
    [DESCRIPTION, "description"],
    ["</head>", "head"],
    [ROOT, "text"],
  ] as const;
  let rest = template;
  const pieces = marked.map(([found]) => {
    const match = typeof found === "string" ? found : found.exec(rest)?.[0];
    const at = match === undefined ? -1 : rest.indexOf(match);
    if (match === undefined || at === -1) {
      throw new Error(`Got an index.html without ${found} in its place; expected one with it.`);
    }
    const before = rest.slice(0, at);
    rest = rest.slice(at + match.length);
    return before;
  });
  const [beforeTitle, beforeDescription, beforeHeadEnd, beforeRoot] = pieces;
  return ({ title, description, head, text }) =>
    [
      beforeTitle,
      `<title>${escapeHtml(title)}</title>`,
      beforeDescription,
      `<meta name="description" content="${escapeHtml(shortened(description))}">`,
      beforeHeadEnd,
      ...head.map((tag) => `  ${tag}\n  `),
      "</head>",
      beforeRoot,
      `${ROOT}\n    <noscript>\n${text.join("\n")}\n    </noscript>`,
      rest,
    ].join("");
}

/** At most 300 characters, cut at a word. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_DESCRIPTION) return line;
  const cut = line.slice(0, LONGEST_DESCRIPTION - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
