import { describe, expect, it } from "vitest";
import type { SiteId } from "../../src/domain/site";
import { escapeHtml } from "./escapeHtml";
import { type PageSite, pagesOf } from "./sitePages";

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

const HOSTILE = `</title><script>alert("$&")</script>' onload='x & y`;

function site(id: string, parts: Partial<PageSite> = {}): PageSite {
  return { id: id as SiteId, formerIds: [], name: `Site ${id}`, summary: `About ${id}.`, ...parts };
}

describe("escapeHtml", () => {
  it("leaves nothing that could end a text or an attribute", () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;</a>`)).toBe(
      "&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;",
    );
    expect(escapeHtml("동창리 · Tongch’ang")).toBe("동창리 · Tongch’ang");
  });
});

describe("pagesOf", () => {
  const former = "dongchang" as SiteId;
  const pages = pagesOf(
    TEMPLATE,
    [site("sohae", { formerIds: [former] }), site("alpha")],
    "/nadir/",
  );

  it("makes a page for every site, for its former ids, and for what is not found", () => {
    expect([...pages.keys()].sort()).toEqual([
      "404.html",
      "index.html",
      "sites/alpha/index.html",
      "sites/dongchang/index.html",
      "sites/sohae/index.html",
    ]);
    expect(pages.get("sites/dongchang/index.html")).toBe(pages.get("sites/sohae/index.html"));
  });

  it("names the site in the page's head and in plain text", () => {
    const page = pages.get("sites/sohae/index.html");
    expect(page).toContain("<title>Site sohae · Nadir</title>");
    expect(page).toContain(`<meta name="description" content="About sohae.">`);
    expect(page).not.toContain("What satellite imagery showed");
    expect(page).toMatch(
      /<noscript>[\s\S]*<h1>Site sohae<\/h1>\n<p>About sohae\.<\/p>[\s\S]*<a href="\/nadir\/">/,
    );
    expect(page).toContain(`src="/assets/index.js"`);
  });

  it("lists all sites below the base, by name", () => {
    const index = pages.get("index.html") ?? "";
    expect(
      [...index.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, name]) => [href, name]),
    ).toEqual([
      ["/nadir/sites/alpha/", "Site alpha"],
      ["/nadir/sites/sohae/", "Site sohae"],
    ]);
    expect(index).toContain("JavaScript");
    expect(index).not.toContain("noindex");
  });

  it("keeps the page for unknown addresses out of search engines", () => {
    expect(pages.get("404.html")).toContain(`<meta name="robots" content="noindex">`);
  });

  it("lets no text of the catalog become markup", () => {
    const evil = pagesOf(TEMPLATE, [site("evil", { name: HOSTILE, summary: HOSTILE })], "/");
    for (const page of evil.values()) {
      expect(page).not.toContain("<script>alert");
      expect(page.match(/<\/title>/g)).toHaveLength(1);
      expect(page).not.toContain("' onload='");
    }
    expect(evil.get("sites/evil/index.html")).toContain("alert(&quot;$&amp;&quot;)");
  });

  it("shortens a long description at a word", () => {
    const summary = "word ".repeat(200).trim();
    const page =
      pagesOf(TEMPLATE, [site("long", { summary })], "/").get("sites/long/index.html") ?? "";
    const [, description = ""] = /content="([^"]*)">/.exec(page) ?? [];
    expect(description.length).toBeLessThanOrEqual(300);
    expect(description).toMatch(/word…$/);
    expect(page).toContain(`<p>${summary}</p>`);
  });

  it.each([
    [`<div id="root"></div>`, "<main></main>"],
    ["<title>Nadir: places watched from orbit</title>", ""],
    [`name="description"`, `name="other"`],
  ])("says what index.html lacks: %s", (from, to) => {
    expect(() => pagesOf(TEMPLATE.replace(from, to), [site("a")], "/")).toThrow(
      /Got an index.html without/,
    );
  });
});
