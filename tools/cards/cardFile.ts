// Where the preview card of a page lies. A large catalog has a card for each site and event; its
// observations share their site's.

import type { ContextEvent } from "../../src/domain/contextEvent";
import type { Observation } from "../../src/domain/observation";
import type { Site } from "../../src/domain/site";
import type { ExportSet } from "../../src/export/exportSet";

const MOST_OBSERVATION_CARDS = 3000;

export const HOME_CARD = "cards/home.png";

export function siteCardOf({ id }: Pick<Site, "id">): string {
  return `cards/site-${id}.png`;
}

export function eventCardOf({ id }: Pick<ContextEvent, "id">): string {
  return `cards/event-${id}.png`;
}

export function hasObservationCards({ observations }: Pick<ExportSet, "observations">): boolean {
  return observations.length <= MOST_OBSERVATION_CARDS;
}

export function observationCardOf(
  { id, site }: Pick<Observation, "id" | "site">,
  set: Pick<ExportSet, "observations">,
): string {
  return hasObservationCards(set) ? `cards/observation-${id}.png` : siteCardOf({ id: site });
}
