import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { SOURCES } from "../catalog/catalog.fixture";
import { catalogOf, publicationOf } from "../dataFiles/publication.fixture";
import { escapeHtml } from "./escapeHtml";
import { dataIn, pagesOf, skeletonOf } from "./pages.fixture";

const PLAIN = catalogOf(SOURCES);
const WITHDRAWN = { date: "2026-11-23", reason: "plain" } as const;

/** The small catalog with the same text in every field that takes free text. */
function saying(text: string): AuthoredCatalog {
  const withdrawn = { ...WITHDRAWN, reason: text };
  const observations = PLAIN.observations.map((each) => ({
    ...each,
    headline: text,
    summary: text,
    assessments: each.assessments.map((said) => ({ ...said, by: text, text })),
  }));
  const events = PLAIN.events.map((each) => ({
    ...each,
    name: text,
    summary: text,
    participants: [text],
    place: { name: text, lat: null, lon: null },
  }));
  return {
    sites: PLAIN.sites.map((each) => ({
      ...each,
      ...{ name: text, label: text, aliases: [text], region: text, summary: text },
      structures: each.structures.map((structure) => ({ ...structure, name: text })),
    })),
    observations: [
      ...observations,
      ...observations.map((each) => ({
        ...each,
        ...{ id: `${each.id}-gone` as typeof each.id, formerIds: [], withdrawn },
      })),
    ],
    events: [
      ...events,
      ...events.map((each) => ({ ...each, id: `${each.id}-gone` as typeof each.id, withdrawn })),
    ],
    reports: PLAIN.reports.map((each) => ({
      ...each,
      ...{ title: text, publisher: text, authors: [text], via: text, dateNote: text },
      reprint: text,
    })),
  };
}

const pieces = fc.constantFrom(
  ...["</title>", "</script>", "</noscript>", "<script>alert(1)</script>", "<!--", "-->", "]]>"],
  ...[`"`, "'", "`", "&", "&quot;", "$&", "$1", "$`", "<", ">", "=", "/", "\\", "\u2028", "\u2029"],
  ...[" onload='x' ", "{{x}}", "%00", "javascript:x", "a", " ", "é"],
);
const hostile = fc
  .array(pieces, { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join("")}x`);

describe("text of the catalog", () => {
  it("never becomes markup, whatever it holds", async () => {
    const harmless = await pagesOf(publicationOf(saying("plain")));
    const expected = new Map([...harmless].map(([name, page]) => [name, skeletonOf(page)]));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const pages = await pagesOf(publicationOf(saying(text)));
        expect([...pages.keys()]).toEqual([...expected.keys()]);
        for (const [name, page] of pages) {
          if (name.endsWith(".html")) expect(skeletonOf(page), name).toEqual(expected.get(name));
        }
        const place = pages.get("sites/sohae/index.html") ?? "";
        expect(dataIn(place)).toMatchObject({ name: text, description: text });
        expect(place).toContain(`<h1>${escapeHtml(text)}</h1>`);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps an address that is not of the web from being a link", async () => {
    const reports = PLAIN.reports.map((each) => ({ ...each, url: "javascript:alert(1)" }));
    const pages = await pagesOf(publicationOf({ ...PLAIN, reports }));
    for (const page of pages.values()) expect(page).not.toMatch(/href="javascript:/);
    expect(pages.get("observations/sohae-2019-03/index.html")).toContain("Title of north-2019");
  });
});
