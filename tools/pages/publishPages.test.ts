import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { SOURCES } from "../catalog/catalog.fixture";
import {
  ADDRESS,
  catalogOf,
  filesOf,
  publicationOf,
  realCatalog,
} from "../dataFiles/publication.fixture";
import { publishOembed } from "../dataFiles/publishOembed";
import { publishFeeds } from "../feeds/publishFeeds";
import { HOME_CARD } from "../previews/cardFile";
import type { Publication } from "../publish/publication";
import { escapeHtml } from "./escapeHtml";
import { publishPages } from "./publishPages";

const TEMPLATE = `<!doctype html>
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

const HOSTILE = `</title></script><script>alert("$&")</script>' onload='x & y`;

function withTemplate(publication: Publication): Publication {
  return { ...publication, template: TEMPLATE };
}

async function pagesOf(publication: Publication): Promise<ReadonlyMap<string, string>> {
  const files = await filesOf(publishPages, withTemplate(publication));
  return new Map([...files].map(([name, body]) => [name, String(body)]));
}

function dataIn(page: string): unknown {
  const [, json = "null"] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json);
}

describe("escapeHtml", () => {
  it("leaves nothing that could end a text or an attribute", () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;</a>`)).toBe(
      "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;",
    );
    expect(escapeHtml("동창리 · Tongch’ang")).toBe("동창리 · Tongch’ang");
  });
});

describe("the pages of the real catalog", () => {
  const catalog = realCatalog();
  let pages: ReadonlyMap<string, string>;
  let others: ReadonlySet<string>;

  beforeAll(async () => {
    const publication = publicationOf(catalog, { base: "/nadir/" });
    pages = await pagesOf(publication);
    const rest = [
      await filesOf(publishFeeds, publication),
      await filesOf(publishOembed, publication),
    ];
    others = new Set(rest.flatMap((files) => [...files.keys()]));
  });

  it("has one for each site, observation and event", () => {
    const count = (folder: string) =>
      [...pages.keys()].filter((name) => name.startsWith(folder)).length;
    const formerOf = (records: readonly { readonly formerIds: readonly string[] }[]) =>
      records.reduce((sum, { formerIds }) => sum + formerIds.length, records.length);
    expect(count("sites/")).toBe(formerOf(catalog.sites));
    expect(count("observations/")).toBe(formerOf(catalog.observations));
    expect(count("events/")).toBe(formerOf(catalog.events));
  });

  it("says of the observation after Hanoi what was seen, when, and who says so", () => {
    const page = pages.get("observations/sohae-2019-03-02-rebuilding/index.html") ?? "";
    expect(page).toContain("<title>Test stand and rocket transfer structure being rebuilt");
    expect(page).toContain(
      `<link rel="canonical" href="${ADDRESS}observations/sohae-2019-03-02-rebuilding/">`,
    );
    expect(page).toContain(`content="${ADDRESS}cards/observation-sohae-2019-03-02-rebuilding.png"`);
    expect(page).toContain("<dt>Observed</dt><dd>2 March 2019</dd>");
    expect(page).toContain("<h3>Cautions</h3>");
    expect(page).toContain("Joel Wit");
    expect(page).toContain(`<a href="/nadir/sites/sohae/">`);
    expect(page.indexOf("<noscript>")).toBeGreaterThan(page.indexOf(`<div id="root">`));
    expect(dataIn(page)).toMatchObject({
      "@type": "CreativeWork",
      temporalCoverage: "2019-03-02",
      isPartOf: { "@type": "Dataset" },
    });
  });

  it("leads only to files that are published", () => {
    const known = new Set([...pages.keys(), ...others]);
    for (const [name, page] of pages) {
      for (const [, href = ""] of page.matchAll(/href="\/nadir\/([^"]*)"/g)) {
        if (href === "changes/") continue;
        const file = href === "" || href.endsWith("/") ? `${href}index.html` : href;
        expect(known.has(file), `${name} leads to ${href}`).toBe(true);
      }
    }
  });

  it("links nowhere but with http and https", () => {
    for (const page of pages.values()) {
      for (const [, href = ""] of page.matchAll(/href="([^"]*)"/g)) {
        expect(href).toMatch(/^(https?:\/\/|\/)/);
      }
    }
  });

  it("has data on every page that is JSON", () => {
    for (const [name, page] of pages) {
      if (name.endsWith(".html") && name !== "404.html") {
        expect(dataIn(page)).toMatchObject({ "@context": "https://schema.org" });
      }
    }
    expect(dataIn(pages.get("index.html") ?? "")).toMatchObject({ "@type": "Dataset" });
    expect(dataIn(pages.get("sites/sohae/index.html") ?? "")).toMatchObject({ "@type": "Place" });
  });

  it("lists every page for crawlers", async () => {
    const contents = pages.get("sitemap.xml") ?? "";
    const { errors } = await validateXML({
      xml: { fileName: "sitemap.xml", contents },
      normalization: "format",
    });
    expect(errors).toEqual([]);
    const { sites, observations, events } = catalog;
    expect(contents.match(/<loc>/g)).toHaveLength(
      sites.length + observations.length + events.length + 2,
    );
    expect(pages.get("robots.txt")).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
    expect(pages.get("404.html")).toContain(`<meta name="robots" content="noindex">`);
  });
});

describe("pages", () => {
  const plain = catalogOf(SOURCES);

  it("leave out what needs an address where none is known", async () => {
    const pages = await pagesOf(publicationOf(plain, { address: null, base: "/nadir/" }));
    const index = pages.get("index.html") ?? "";
    expect(index).not.toMatch(/canonical|og:url|og:image|oembed|http:\/\/localhost/);
    expect(pages.has("sitemap.xml")).toBe(false);
    expect(pages.get("robots.txt")).not.toContain("Sitemap");
    expect(index).toContain(`href="/nadir/feeds/all.atom"`);
    expect(index).not.toContain(HOME_CARD);
  });

  it("answer under former ids with the page of the new one", async () => {
    const pages = await pagesOf(publicationOf(plain));
    expect(pages.get("sites/dongchang/index.html")).toBe(pages.get("sites/sohae/index.html"));
    expect(pages.get("sites/dongchang/index.html")).toContain(
      `<link rel="canonical" href="${ADDRESS}sites/sohae/">`,
    );
  });

  it("let no text of the catalog become markup", async () => {
    const evil = {
      ...plain,
      sites: plain.sites.map((site) => ({
        ...site,
        name: HOSTILE,
        summary: HOSTILE,
        aliases: [HOSTILE],
      })),
      observations: plain.observations.map((each) => ({
        ...each,
        headline: HOSTILE,
        summary: HOSTILE,
      })),
      events: plain.events.map((event) => ({ ...event, name: HOSTILE, summary: HOSTILE })),
      reports: plain.reports.map((report) => ({ ...report, title: HOSTILE, authors: [HOSTILE] })),
    };
    const pages = await pagesOf(publicationOf(evil));
    for (const [name, page] of pages) {
      if (!name.endsWith(".html")) continue;
      expect(page).not.toContain("<script>alert");
      expect(page.match(/<\/title>/g)).toHaveLength(1);
      expect(page.match(/<\/script>/g)?.length).toBeLessThanOrEqual(2);
      // In the data it is text, which only its end could end.
      const markup = page.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "");
      expect(markup).not.toContain("' onload='");
    }
    expect(pages.get("sites/sohae/index.html")).toContain("alert(&quot;$&amp;&quot;)");
  });

  it.each([
    [`<div id="root"></div>`, "<main></main>"],
    ["<title>Nadir: places watched from orbit</title>", ""],
    [`name="description"`, `name="other"`],
  ])("say what index.html lacks: %s", async (from, to) => {
    const publication = { ...publicationOf(plain), template: TEMPLATE.replace(from, to) };
    await expect(filesOf(publishPages, publication)).rejects.toThrow(/Got an index.html without/);
  });
});
