// Where a record has its page. Ids are never reused, so these addresses are what others may cite.

import type { EventId } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import type { SiteId } from "../domain/site";

/** `home` ends with a slash: "https://example.org/nadir/" or "/". */
export function siteAddressOf(home: string, id: SiteId): string {
  return `${home}sites/${id}/`;
}

export function observationAddressOf(home: string, id: ObservationId): string {
  return `${home}observations/${id}/`;
}

export function eventAddressOf(home: string, id: EventId): string {
  return `${home}events/${id}/`;
}
