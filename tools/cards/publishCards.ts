// The preview cards: home, each site, each event, and each observation unless the catalog is large.
// One by one, a few in the making, so that memory does not grow with the catalog.

import { readFileSync } from "node:fs";
import type { ExportSet, ExportWords } from "../../src/export/exportSet";
import { decodePlaces, type PlaceRow } from "../../src/map/basemapData";
import type { Publication, PublishedFile } from "../publish/publication";
import { type CardContent, cardContentsOf } from "./cardContent";
import { openCardDrawer } from "./cardDrawer";
import {
  eventCardOf,
  HOME_CARD,
  hasObservationCards,
  observationCardOf,
  siteCardOf,
} from "./cardFile";
import { type CardFonts, loadCardFonts } from "./cardFonts";
import { readGround } from "./cardGround";
import { mapMakerOf } from "./cardMap";
import { CARD_MAP_SIZE, cardSvgOf } from "./cardSvg";

const CACHE = "node_modules/.cache/nadir-cards";
const PLACES = "public/basemap/places.json";
const AT_ONCE = 4;

export interface Card {
  readonly name: string;
  readonly content: CardContent;
}

export async function* publishCards(
  publication: Publication,
  cache = CACHE,
): AsyncGenerator<PublishedFile> {
  // A page names its card by the whole address; without one nobody would ask for it.
  if (publication.deployment.address === null) return;
  const { set, words } = publication;
  const fonts = loadCardFonts(textsOf(set), `${cache}/fonts`);
  const drawer = await openCardDrawer(fonts, `${cache}/drawn`);
  const svgOf = cardMakerOf(set, words, fonts);
  const waiting: { readonly name: string; readonly body: Promise<Uint8Array> }[] = [];
  const files = cardsOf(set, words);
  for (let isDone = false; !isDone || waiting.length > 0; ) {
    while (!isDone && waiting.length < AT_ONCE) {
      const next = files.next();
      isDone = next.done === true;
      if (next.done) break;
      const body = drawer.draw(svgOf(next.value.content));
      // It is awaited below; until then a failure must not count as one that nobody handles.
      body.catch(() => {});
      waiting.push({ name: next.value.name, body });
    }
    const first = waiting.shift();
    if (first) yield { name: first.name, body: await first.body };
  }
  await drawer.forgetOthers();
}

export function* cardsOf(set: ExportSet, words: ExportWords): Generator<Card> {
  const contents = cardContentsOf(set, words);
  yield { name: HOME_CARD, content: contents.homeContentOf() };
  for (const { record } of set.sites) {
    yield { name: siteCardOf(record), content: contents.siteContentOf(record) };
  }
  for (const { record } of set.events) {
    yield { name: eventCardOf(record), content: contents.eventContentOf(record) };
  }
  if (!hasObservationCards(set)) return;
  for (const { record } of set.observations) {
    yield {
      name: observationCardOf(record, set),
      content: contents.observationContentOf(record),
    };
  }
}

/** Everything a card of the set may show, for the choice of fonts. */
export function* textsOf({ sites, observations, events }: ExportSet): Generator<string> {
  for (const { record } of sites) yield JSON.stringify(record);
  for (const { record } of observations) yield record.headline;
  for (const { record } of events) yield JSON.stringify(record);
}

export function cardMakerOf(
  set: ExportSet,
  words: ExportWords,
  { widthOf }: Pick<CardFonts, "widthOf">,
): (content: CardContent) => string {
  const rows: PlaceRow[] = JSON.parse(readFileSync(PLACES, "utf8"));
  const mapOf = mapMakerOf({
    size: CARD_MAP_SIZE,
    groundOf: readGround(CARD_MAP_SIZE),
    places: decodePlaces(rows),
    sites: set.sites.map(({ record }) => record.location),
    widthOf,
  });
  const material = { events: set.events.map(({ record }) => record), words, widthOf };
  return (content) => cardSvgOf(content, mapOf, material);
}
