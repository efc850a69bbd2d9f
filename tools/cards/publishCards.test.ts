import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hangulNameOf } from "../../src/domain/site";
import { filesOf, publicationOf, realCatalog } from "../dataFiles/publication.fixture";
import { CARD_PALETTE } from "./cardColours";
import { cardContentsOf } from "./cardContent";
import { drawCard } from "./cardDrawer";
import { hasObservationCards, observationCardOf } from "./cardFile";
import { loadCardFonts } from "./cardFonts";
import { layWords, placeNotes } from "./cardSvg";
import { cardMakerOf, cardsOf, publishCards, textsOf } from "./publishCards";
import { isCut } from "./wrapText";

const folder = mkdtempSync(join(tmpdir(), "nadir-cards-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const publication = publicationOf(realCatalog());
const { set, words } = publication;
const fonts = loadCardFonts(textsOf(set), join(folder, "fonts"));
const svgOf = cardMakerOf(set, words, fonts);
const contents = cardContentsOf(set, words);
const cards = [...cardsOf(set, words)];

function siteOf(id: string) {
  const site = set.sites.find(({ record }) => record.id === id);
  if (!site) throw new Error(`Got a catalog without ${id}; expected it.`);
  return site.record;
}

describe("cards of the real catalog", () => {
  it("are one for home and each site, event and observation", () => {
    const count = 1 + set.sites.length + set.events.length + set.observations.length;
    expect(new Set(cards.map(({ name }) => name)).size).toBe(count);
    expect(cards.map(({ name }) => name)).toContain("cards/event-hanoi-summit.png");
  });

  it("say all they have to say: nothing is cut but what has a shorter form", () => {
    for (const { name, content } of cards) {
      const { eyebrow, headline, notes } = layWords(content, fonts.widthOf);
      const shown = placeNotes(notes, headline);
      const cut = [...eyebrow.lines, ...headline.lines, ...notes.map(({ text }) => text)];
      expect(cut.filter(isCut), name).toEqual([]);
      expect(headline.sizePx, name).toBeGreaterThanOrEqual(44);
      if (content.notes.length > 0) expect(shown.length, name).toBeGreaterThan(0);
    }
  });

  it("have no number that is none and no type below 22 pixels", () => {
    for (const { name, content } of cards.filter((_, place) => place % 5 === 0)) {
      const svg = svgOf(content);
      expect(svg, name).not.toMatch(/NaN|Infinity|undefined/);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(22);
    }
  });

  it("are well-formed XML", async () => {
    const some = cards.filter((_, place) => place % 25 === 0);
    const xml = some.map(({ name, content }) => ({ fileName: name, contents: svgOf(content) }));
    expect(await validateXML({ xml, schema: [ANY_SVG] })).toMatchObject({ valid: true });
  });

  it("escape hostile text", async () => {
    const site = siteOf("sohae");
    const hostile = { ...site, name: `<script>alert("x")</script> & ]]>`, label: `"><svg/>\u0000` };
    const svg = svgOf(contents.siteContentOf(hostile));
    expect(svg).not.toContain("<script>");
    const xml = [{ fileName: "hostile.svg", contents: svg }];
    expect(await validateXML({ xml, schema: [ANY_SVG] })).toMatchObject({ valid: true });
  });
});

describe("a drawn card", () => {
  const content = contents.siteContentOf(siteOf("sohae"));
  const drawWith = (text: string) =>
    drawCard(svgOf({ ...content, notes: [{ forms: [text], isLarge: true }] }), fonts);

  it("is a PNG of 1200 by 630 with a palette, and not heavy", async () => {
    const png = Buffer.from(await drawCard(svgOf(content), fonts));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1200, 630, 3]);
    expect(png.length).toBeLessThan(60_000);
  });

  it("shows hangul: neither nothing nor the box of an unknown character", async () => {
    const name = hangulNameOf(siteOf("sohae")) ?? "";
    expect(Array.from(name)).toHaveLength(7);
    const [hangul, blank, unknown, other] = await Promise.all(
      [name, "", "\ue000".repeat(7), "동창리발사장은"].map(drawWith),
    );
    expect(hangul).not.toEqual(blank);
    expect(hangul).not.toEqual(unknown);
    expect(hangul).not.toEqual(other);
  });

  it("has a glyph for every character of the catalog", () => {
    const missing = new Set<string>();
    for (const text of textsOf(set)) {
      for (const character of text) {
        if (!fonts.has(character)) missing.add(character);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe("publishCards", () => {
  const small = { ...set, sites: set.sites.slice(0, 2), observations: [], events: [] };

  it("draws each card once and then finds it in the cache", async () => {
    const first = await filesOf((given) => publishCards(given, folder), {
      ...publication,
      set: small,
    });
    expect([...first.keys()].length).toBe(3);
    const again = await filesOf((given) => publishCards(given, folder), {
      ...publication,
      set: small,
    });
    expect(again).toEqual(first);
  });

  it("makes none where no page can name one", async () => {
    const nowhere = { ...publication, deployment: { address: null, repository: null } };
    expect((await filesOf((given) => publishCards(given, folder), nowhere)).size).toBe(0);
  });

  it("gives the observations of a large catalog their site's card", () => {
    const [one] = set.observations;
    if (!one) throw new Error("Got a catalog without observations; expected some.");
    const large = { ...set, observations: Array.from({ length: 3001 }, () => one) };
    expect(hasObservationCards(large)).toBe(false);
    expect(observationCardOf(one.record, large)).toBe(`cards/site-${one.record.site}.png`);
    const names = [...cardsOf({ ...large, events: [] }, words)].map(({ name }) => name);
    expect(names).toHaveLength(1 + set.sites.length);
  });
});

it("has the palette of the page's light theme", () => {
  const css = readFileSync("src/styles/tokens.css", "utf8");
  for (const [token, colour] of Object.entries(CARD_PALETTE)) {
    expect(css).toContain(`${token}: light-dark(${colour},`);
  }
});

/** What is wrong in no way but by its form. */
const ANY_SVG = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg"><xs:element name="svg"><xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element></xs:schema>`;
