// The pages of the build, all made of its index.html: one for each site, so that a link to a site
// is a real path on any static host, and 404.html, which opens the page all the same.
//
// Each says in plain HTML what it is about, for readers without JavaScript and for search engines.

import type { AuthoredSite } from "../catalog/authoredSchemas";
import { escapeHtml } from "./escapeHtml";

export type PageSite = Pick<AuthoredSite, "id" | "formerIds" | "name" | "summary">;

const ROOT = `<div id="root"></div>`;
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/;
const LONGEST_DESCRIPTION = 300;

/** The text of each page by its name; `template` is the built index.html, `base` ends with "/". */
export function pagesOf(
  template: string,
  sites: readonly PageSite[],
  base: string,
): ReadonlyMap<string, string> {
  const index = withPlainText(template, plainListOf(sites, base));
  const pages = new Map([
    ["index.html", index],
    [
      "404.html",
      replaceOnce(index, "</head>", `  <meta name="robots" content="noindex">\n  </head>`),
    ],
  ]);
  for (const site of sites) {
    const page = sitePageOf(template, site, base);
    for (const id of [site.id, ...site.formerIds]) pages.set(`sites/${id}/index.html`, page);
  }
  return pages;
}

function sitePageOf(template: string, { name, summary }: PageSite, base: string): string {
  const title = `<title>${escapeHtml(`${name} · Nadir`)}</title>`;
  const description = `<meta name="description" content="${escapeHtml(shortened(summary))}">`;
  const plainText = [
    `<h1>${escapeHtml(name)}</h1>`,
    `<p>${escapeHtml(summary)}</p>`,
    "<p>Nadir needs JavaScript to show its map, its timeline and what was observed here.</p>",
    `<p><a href="${escapeHtml(base)}">All sites</a></p>`,
  ];
  const titled = replaceOnce(replaceOnce(template, TITLE, title), DESCRIPTION, description);
  return withPlainText(titled, plainText);
}

function plainListOf(sites: readonly PageSite[], base: string): readonly string[] {
  const links = sites.toSorted(byName).map(({ id, name }) => {
    const href = `${base}sites/${id}/`;
    return `<li><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></li>`;
  });
  return [
    "<h1>Nadir</h1>",
    "<p>Nadir shows what satellite imagery revealed at monitored sites, and needs JavaScript for its map and timeline.</p>",
    "<ul>",
    ...links,
    "</ul>",
  ];
}

function withPlainText(html: string, lines: readonly string[]): string {
  return replaceOnce(html, ROOT, `${ROOT}\n    <noscript>\n${lines.join("\n")}\n    </noscript>`);
}

// A function as replacement: a "$" in a name must not mean anything.
function replaceOnce(html: string, found: string | RegExp, replacement: string): string {
  const result = html.replace(found, () => replacement);
  if (result === html) throw new Error(`Got an index.html without ${found}; expected one with it.`);
  return result;
}

function shortened(summary: string): string {
  if (summary.length <= LONGEST_DESCRIPTION) return summary;
  const cut = summary.slice(0, LONGEST_DESCRIPTION - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}

function byName(a: PageSite, b: PageSite): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
