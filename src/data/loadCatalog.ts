// The catalog and its details from the network. Each file either arrives, with a Problem for every
// record set aside, or fails with one sentence.

import type { EventDetails, SiteDetail } from "../domain/catalog";
import type { ObservationId } from "../domain/observation";
import type { Site, SiteId } from "../domain/site";
import { fetchJson } from "./fetchJson";
import { type LoadedCatalog, parseCatalog } from "./parseCatalog";
import { type Loaded, parseEventDetails, parseSiteDetail, parseText } from "./parseDetails";

export type { CatalogFiles } from "./catalogFiles";
export type { LoadedCatalog } from "./parseCatalog";
export type { Loaded } from "./parseDetails";

/** `url` is absolute, as link#catalog gives it. */
export async function loadCatalog(url: string, signal: AbortSignal): Promise<LoadedCatalog> {
  return parseCatalog(await fetchJson(url, "The catalog", signal), url);
}

export async function loadSiteDetail(
  url: string,
  id: SiteId,
  signal: AbortSignal,
): Promise<Loaded<SiteDetail>> {
  return parseSiteDetail(await fetchJson(url, "The details of this site", signal), url, id);
}

/** All that is known of a site without a file of its own. */
export function detailOfIndex({ id, location }: Site): SiteDetail {
  return {
    ...{ id, location, summary: "", references: [] },
    observations: new Map(),
    reports: new Map(),
  };
}

export async function loadEventDetails(
  url: string,
  signal: AbortSignal,
): Promise<Loaded<EventDetails>> {
  return parseEventDetails(await fetchJson(url, "The details of the events", signal), url);
}

export async function loadText(
  url: string,
  signal: AbortSignal,
): Promise<Loaded<ReadonlyMap<ObservationId, string>>> {
  return parseText(await fetchJson(url, "The search index", signal), url);
}
