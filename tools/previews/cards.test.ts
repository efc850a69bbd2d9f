import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { observationsBySite } from "../../src/export/recordRow";
import { publicationOf, realCatalog } from "../dataFiles/publication.fixture";
import { siteCardOf } from "./cardFile";
import { eventCardPartsOf, homeCardOf, observationCardPartsOf, siteCardPartsOf } from "./cardParts";
import { CARD_HEIGHT, CARD_WIDTH, cardSvgOf } from "./cardSvg";
import { fitted, linesOf, textAt, widthOf } from "./cardText";
import { drawn, publishCards } from "./publishCards";

const STYLE = { size: 44, weight: 600 } as const;
const publication = publicationOf(realCatalog());
const { set, words } = publication;

/** Width, height and how many bytes of the picture are not its commonest one. */
function lookAt(png: Uint8Array) {
  const view = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < view.length; ) {
    const length = view.readUInt32BE(at);
    if (view.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(view.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  const distinct = new Set(inflateSync(Buffer.concat(parts)));
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20), values: distinct.size };
}

describe("text on cards", () => {
  it("never is wider than its room", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 100, max: 700 }), (text, width) => {
        for (const line of linesOf(text, width, STYLE, 3)) {
          expect(widthOf(line, STYLE)).toBeLessThanOrEqual(width);
        }
        expect(widthOf(fitted(text, width, STYLE), STYLE)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("keeps all words where there is room, and says where it goes on", () => {
    expect(linesOf("one two three", 1000, STYLE, 3)).toEqual(["one two three"]);
    expect(linesOf("one two three four five six seven", 200, STYLE, 2).at(-1)).toMatch(/…$/);
  });

  it("has outlines for hangul and for the signs that the catalog uses", () => {
    for (const character of "서해위성발사장·–’“”…±é") {
      expect(widthOf(character, STYLE), character).toBeGreaterThan(0);
      expect(textAt(character, 0, 0, STYLE, "#000"), character).toMatch(/d="M/);
    }
  });
});

describe("cards", () => {
  it("are well-formed for every record of the real catalog", async () => {
    const groups = observationsBySite(set);
    const svgs = [cardSvgOf(homeCardOf(set))];
    for (const site of set.sites) {
      const own = groups.get(site.record.id) ?? [];
      svgs.push(cardSvgOf(siteCardPartsOf(site, own, set, words)));
      const [first] = own;
      if (first) svgs.push(cardSvgOf(observationCardPartsOf(first, site, own, set, words)));
    }
    for (const event of set.events) svgs.push(cardSvgOf(eventCardPartsOf(event, set, words)));
    for (const svg of svgs) expect(svg).not.toMatch(/NaN|Infinity|undefined|<text/);
    const [one = ""] = svgs.slice(-1);
    const { errors } = await validateXML({
      xml: { fileName: "card.svg", contents: one },
      normalization: "format",
    });
    expect(errors).toEqual([]);
  });

  it("holds no text of the catalog but as outlines", () => {
    const [site] = set.sites;
    if (!site) throw new Error("The catalog has no site.");
    const evil = { ...site, record: { ...site.record, name: `</svg><script>"'&`, region: "<b>" } };
    expect(cardSvgOf(siteCardPartsOf(evil, [], set, words))).not.toMatch(/<script|<b>/);
  });

  it("are pictures of 1200 by 630", async () => {
    const site = set.sites.find(({ record }) => record.id === "sohae");
    if (!site) throw new Error("The catalog has no Sohae.");
    const own = set.observations.filter(({ record }) => record.site === "sohae");
    const png = await drawn(cardSvgOf(siteCardPartsOf(site, own, set, words)));
    const { width, height, values } = lookAt(png);
    expect([width, height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
    expect(values).toBeGreaterThan(50);
  });

  it("are made only where pages can name them", async () => {
    const unknown = publicationOf(realCatalog(), { address: null });
    for await (const { name } of publishCards(unknown)) throw new Error(`Got ${name}.`);
    const few = { ...publication, set: { ...set, sites: set.sites.slice(0, 1), events: [] } };
    const names: string[] = [];
    for await (const { name } of publishCards(few)) names.push(name);
    const [site] = few.set.sites;
    expect(names.slice(0, 2)).toEqual(["cards/home.png", site && siteCardOf(site.record)]);
  });
});
