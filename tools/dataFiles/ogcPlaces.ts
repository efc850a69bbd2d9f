// Where each file of the OGC API – Features shaped tree is kept, and how its parts link to each other.
// A static host cannot read a query, so there is one file for each answer and no paging.

export const OGC_FOLDER = "data/ogc/";

export const COLLECTION_IDS = ["observations", "sites", "events"] as const;
export type CollectionId = (typeof COLLECTION_IDS)[number];

export interface OgcLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

export const LANDING = `${OGC_FOLDER}index.json`;
export const CONFORMANCE = `${OGC_FOLDER}conformance.json`;
export const COLLECTIONS = `${OGC_FOLDER}collections.json`;

export function collectionFileOf(id: CollectionId): string {
  return `${OGC_FOLDER}collections/${id}.json`;
}

export function itemsFileOf(id: CollectionId): string {
  return `${OGC_FOLDER}collections/${id}/items.json`;
}

/** Addresses begin with `home`, which is a path from the root where the host is not known. */
export function linkTo(
  home: string,
  rel: string,
  file: string,
  title: string,
  type = "application/json",
): OgcLink {
  return { rel, href: `${home}${file}`, type, title };
}
