// What crawlers read: every page with the day of its last change. Only with an address, since a
// sitemap has no other than absolute ones.

import {
  eventAddressOf,
  observationAddressOf,
  siteAddressOf,
} from "../../src/export/recordAddress";
import { escapeXml } from "../../src/export/xmlText";
import type { Publication, PublishedFile } from "../publish/publication";

/** More addresses are divided into several files. */
const MOST_ADDRESSES = 50_000;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8"?>`;

interface Page {
  readonly address: string;
  readonly changed: string | null;
}

export function* sitemapsOf(publication: Publication): Generator<PublishedFile> {
  const { address } = publication.deployment;
  if (address === null) return;
  const pages = [...pagesOf(publication, address)];
  const parts: Page[][] = [];
  for (let at = 0; at < pages.length; at += MOST_ADDRESSES) {
    parts.push(pages.slice(at, at + MOST_ADDRESSES));
  }
  const [only] = parts;
  if (only && parts.length === 1) {
    yield { name: "sitemap.xml", body: sitemapOf(only) };
    return;
  }
  const names = parts.map((_, place) => `sitemap-${place + 1}.xml`);
  for (const [place, part] of parts.entries()) {
    yield { name: `sitemap-${place + 1}.xml`, body: sitemapOf(part) };
  }
  const maps = names.map((name) => `<sitemap><loc>${escapeXml(address + name)}</loc></sitemap>`);
  const index = [`<sitemapindex xmlns="${NAMESPACE}">`, ...maps, "</sitemapindex>", ""];
  yield { name: "sitemap.xml", body: [DECLARATION, ...index].join("\n") };
}

export function robotsOf({ deployment }: Publication): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (deployment.address !== null) lines.push(`Sitemap: ${deployment.address}sitemap.xml`);
  return `${lines.join("\n")}\n`;
}

function* pagesOf({ set, release }: Publication, address: string): Generator<Page> {
  yield { address, changed: release.date };
  yield { address: `${address}changes/`, changed: release.date };
  for (const { record } of set.sites) {
    yield { address: siteAddressOf(address, record.id), changed: null };
  }
  for (const { record, detail } of set.observations) {
    const changed = detail?.revised ?? detail?.recorded ?? null;
    yield { address: observationAddressOf(address, record.id), changed };
  }
  for (const { record } of set.events) {
    yield { address: eventAddressOf(address, record.id), changed: null };
  }
}

function sitemapOf(pages: readonly Page[]): string {
  const urls = pages.map(({ address, changed }) => {
    const lastmod = changed === null ? "" : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeXml(address)}</loc>${lastmod}</url>`;
  });
  return [DECLARATION, `<urlset xmlns="${NAMESPACE}">`, ...urls, "</urlset>", ""].join("\n");
}
