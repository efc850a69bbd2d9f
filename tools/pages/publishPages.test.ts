import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { HOME_CARD } from "../cards/cardFile";
import { changed, SOURCES } from "../catalog/catalog.fixture";
import {
  ADDRESS,
  catalogOf,
  filesOf,
  publicationOf,
  realCatalog,
} from "../dataFiles/publication.fixture";
import { publishData } from "../dataFiles/publishData";
import { publishOembed } from "../dataFiles/publishOembed";
import { publishFeeds } from "../feeds/publishFeeds";
import { publishChanges } from "../release/publishChanges";
import { escapeHtml } from "./escapeHtml";
import { dataIn, pagesOf, TEMPLATE } from "./pages.fixture";
import { publishPages } from "./publishPages";

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
      await filesOf(publishData, publication),
      await filesOf(publishChanges, publication),
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
        const file = href === "" || href.endsWith("/") ? `${href}index.html` : href;
        expect(known.has(file), `${name} leads to ${href}`).toBe(true);
      }
    }
  });

  it("names only data files that are published", () => {
    const home = JSON.stringify(dataIn(pages.get("index.html") ?? ""));
    const named = [...home.matchAll(/"contentUrl":"([^"]*)"/g)].map(([, address = ""]) => address);
    expect(named).toHaveLength(3);
    for (const address of named) expect(others).toContain(address.replace(ADDRESS, ""));
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

  it("say of a withdrawn record when and why, and lead nowhere near it", async () => {
    const withdrawn = { date: "2026-12-03", reason: "The image shows another site" };
    const authored = {
      ...plain,
      observations: plain.observations.map((each) =>
        each.id === "sohae-2019-03" ? { ...each, withdrawn } : each,
      ),
    };
    const pages = await pagesOf(publicationOf(authored));
    const page = pages.get("observations/sohae-2019-03/index.html") ?? "";
    expect(page).toContain(
      "<p>This observation was withdrawn on 3 December 2026: The image shows another site</p>",
    );
    expect(page).toContain(`<meta name="robots" content="noindex">`);
    expect(pages.get("observations/sohae-rebuilt/index.html")).toBe(page);
    for (const [name, other] of pages)
      expect(other, name).not.toContain("observations/sohae-2019-03/");
  });

  it("give a machine no date that is more exact than the source's", async () => {
    const dataWith = async (date: string) => {
      const sources = changed([`date: "2019-02-27/2019-02-28"`, `date: "${date}"`]);
      const pages = await pagesOf(publicationOf(catalogOf(sources)));
      return dataIn(pages.get("events/hanoi-summit/index.html") ?? "");
    };
    expect(await dataWith("2019-02-27/2019-02-28")).toMatchObject({
      startDate: "2019-02-27",
      endDate: "2019-02-28",
    });
    expect(await dataWith("2019-02")).toMatchObject({ startDate: "2019-02" });
    for (const date of ["2019-02-27~", "2019-02"]) {
      expect(await dataWith(date)).not.toHaveProperty("endDate");
    }
    expect(await dataWith("2019-02-27~")).not.toHaveProperty("startDate");
    expect(await dataWith("2019-02~/2019-03-01")).toMatchObject({ endDate: "2019-03-01" });
  });

  it("set titles of ours in brackets and name the language of others", async () => {
    const sources = changed(
      ["title: Title of north-2019", "title: 서해 발사장"],
      ["title: Title of csis-2019", "titleSupplied: true\n  title: A page about Sohae"],
    );
    const page = (await pagesOf(publicationOf(catalogOf(sources)))).get(
      "observations/sohae-2019-03/index.html",
    );
    expect(page).toContain(
      `<span lang="ko"><a href="https://example.org/north-2019/">서해 발사장</a></span>`,
    );
    expect(page).toContain(`<a href="https://example.org/csis-2019/">[A page about Sohae]</a>`);
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
