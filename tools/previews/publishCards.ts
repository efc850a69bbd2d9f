// The preview cards as PNG files. Drawing costs more than all the rest of a build, so a card that has
// been drawn before comes from a cache, by a hash of what it shows.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { observationsBySite } from "../../src/export/recordRow";
import type { Publication, PublishedFile } from "../publish/publication";
import {
  eventCardOf,
  HOME_CARD,
  hasObservationCards,
  observationCardOf,
  siteCardOf,
} from "./cardFile";
import { eventCardPartsOf, homeCardOf, observationCardPartsOf, siteCardPartsOf } from "./cardParts";
import { type CardParts, cardSvgOf } from "./cardSvg";

const CACHE = "node_modules/.cache/nadir-cards";
/** Goes up when the drawing program draws the same SVG differently. */
const RENDERER = "resvg-js 2.6.2";
/** Drawn at the same time: the renderer has threads of its own. */
const AT_ONCE = 4;

interface Card {
  readonly name: string;
  readonly parts: () => CardParts;
}

export async function* publishCards(publication: Publication): AsyncGenerator<PublishedFile> {
  // Without an address no page can name its card.
  if (publication.deployment.address === null) return;
  const waiting: Promise<PublishedFile>[] = [];
  for (const { name, parts } of cardsOf(publication)) {
    waiting.push(drawn(cardSvgOf(parts())).then((body) => ({ name, body })));
    const next = waiting.length >= AT_ONCE ? waiting.shift() : undefined;
    if (next) yield await next;
  }
  for (const each of waiting) yield await each;
}

function* cardsOf({ set, words }: Publication): Generator<Card> {
  yield { name: HOME_CARD, parts: () => homeCardOf(set) };
  const groups = observationsBySite(set);
  for (const site of set.sites) {
    const own = groups.get(site.record.id) ?? [];
    yield { name: siteCardOf(site.record), parts: () => siteCardPartsOf(site, own, set, words) };
    if (!hasObservationCards(set)) continue;
    for (const each of own) {
      const parts = () => observationCardPartsOf(each, site, own, set, words);
      yield { name: observationCardOf(each.record, set), parts };
    }
  }
  for (const event of set.events) {
    yield { name: eventCardOf(event.record), parts: () => eventCardPartsOf(event, set, words) };
  }
}

/** The PNG of an SVG that holds no text but outlines, so that no font is needed. */
export async function drawn(svg: string): Promise<Uint8Array> {
  const hash = createHash("sha256").update(RENDERER).update(svg).digest("hex").slice(0, 32);
  const file = join(CACHE, `${hash}.png`);
  if (existsSync(file)) return readFileSync(file);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const png = image.asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return png;
}
