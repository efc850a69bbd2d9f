// The head of a page: its canonical address, the card that a pasted link shows, feeds, and the
// record as JSON-LD. What needs an absolute address is left out where none is known.

import { FEED_FORMS } from "../feeds/feedAddress";
import type { Publication } from "../publish/publication";
import { escapeHtml } from "./escapeHtml";

export interface HeadParts {
  readonly title: string;
  readonly description: string;
  /** Below the page: "sites/sohae/". */
  readonly path: string;
  readonly type: "website" | "article";
  /** The card's file and what it shows, in words. */
  readonly card: { readonly file: string; readonly alt: string };
  /** Below the page, without their endings, with their titles. */
  readonly feeds: readonly { readonly path: string; readonly title: string }[];
  /** Below the page; null where there is none. */
  readonly oembed: string | null;
  readonly data: object;
}

const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;

export function headOf(parts: HeadParts, publication: Publication): string[] {
  const { title, description, path, type, card, feeds, oembed, data } = parts;
  const { address } = publication.deployment;
  const properties: [string, string][] = [
    ["og:site_name", "Nadir"],
    ["og:type", type],
    ["og:title", title],
    ["og:description", description],
  ];
  const tags: string[] = [];
  if (address !== null) {
    const own = `${address}${path}`;
    tags.push(link({ rel: "canonical", href: own }));
    properties.push(
      ["og:url", own],
      ["og:image", `${address}${card.file}`],
      ["og:image:width", String(CARD_WIDTH)],
      ["og:image:height", String(CARD_HEIGHT)],
      ["og:image:alt", card.alt],
    );
    tags.push(meta("name", "twitter:card", "summary_large_image"));
    if (oembed !== null) {
      const href = `${address}${oembed}`;
      tags.push(link({ rel: "alternate", type: "application/json+oembed", href, title }));
    }
  }
  tags.push(...properties.map(([name, content]) => meta("property", name, content)));
  for (const feed of feeds) {
    for (const { extension, mediaType } of FEED_FORMS) {
      const href = `${publication.base}${feed.path}.${extension}`;
      tags.push(link({ rel: "alternate", type: mediaType, href, title: feed.title }));
    }
  }
  tags.push(`<script type="application/ld+json">${jsonInHtml(data)}</script>`);
  return tags;
}

function meta(key: "name" | "property", name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}

function link(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<link ${written.join(" ")}>`;
}

/** JSON in which nothing can end the element that holds it. */
export function jsonInHtml(data: object): string {
  return JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
