// Placeholder of the contract; written by the catalog part.
import type { Catalog, EventDetails, SiteDetail } from "../domain/catalog";
import type { ObservationId } from "../domain/observation";
import type { Problem } from "../domain/problem";
import type { SiteId } from "../domain/site";

/** Addresses of what is fetched when it is opened. */
export interface CatalogFiles {
  readonly siteDetails: ReadonlyMap<SiteId, string>;
  readonly eventDetails: string;
  readonly text: string;
}

export interface LoadedCatalog {
  readonly catalog: Catalog;
  readonly files: CatalogFiles;
  readonly problems: readonly Problem[];
}

/** What was loaded, with a Problem for every record set aside. */
export interface Loaded<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

export declare function loadCatalog(url: string, signal: AbortSignal): Promise<LoadedCatalog>;
export declare function loadSiteDetail(
  url: string,
  id: SiteId,
  signal: AbortSignal,
): Promise<Loaded<SiteDetail>>;
export declare function loadEventDetails(
  url: string,
  signal: AbortSignal,
): Promise<Loaded<EventDetails>>;
export declare function loadText(
  url: string,
  signal: AbortSignal,
): Promise<Loaded<ReadonlyMap<ObservationId, string>>>;
