// Satellite images of a place: what is known of one, when it was taken, and how a link names it.
//
// A mosaic or a release has no acquisition date and never gets one: the kind of its time says so.

import { type Day, toDay } from "./day";
import type { Bounds, Position } from "./geo";
import type { ProviderId, Rendering } from "./imageRef";

export * from "./imageRef";

export type SceneTime =
  /** Acquired at this moment: milliseconds since 1970-01-01T00:00Z. */
  | { readonly kind: "moment"; readonly ms: number }
  /** Acquired on this day in UTC; the hour is not known. */
  | { readonly kind: "day"; readonly day: Day }
  /** Made of many images of a year; no acquisition date. */
  | { readonly kind: "mosaic"; readonly year: number }
  /** Published on this day; taken some time before. */
  | { readonly kind: "release"; readonly day: Day }
  | { readonly kind: "undated" };

/** Where tiles come from. */
export interface TileSource {
  /** An http(s) address with {z}, {x}, {y}, or with {bbox} (EPSG:3857: west,south,east,north in metres). */
  readonly url: string;
  /** The shallowest and deepest zoom that have tiles; deeper views stretch them. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** What an answer of 404 says: that the satellite did not pass there, or that something is wrong. */
  readonly missing: "no-pass" | "failure";
}

/** Addresses of Cloud-Optimized GeoTIFFs, by what is in them; each is http(s). */
export interface CogFiles {
  /** Three bands of 8 bits, ready to look at. */
  readonly visual?: string;
  readonly red?: string;
  readonly green?: string;
  readonly blue?: string;
  readonly nir?: string;
  readonly swir16?: string;
  readonly swir22?: string;
  /** Any single-band or unknown file: a deployment's own COG. */
  readonly data?: string;
}

export type ScenePixels =
  | { readonly kind: "tiles"; readonly tiles: TileSource }
  | { readonly kind: "cog"; readonly files: CogFiles };

/** One image, or one layer without a date, that can be shown. */
export interface Scene {
  readonly provider: ProviderId;
  readonly key: string;
  /** "Sentinel-2B MSI"; of a mosaic what it is made of. */
  readonly sensor: string;
  readonly time: SceneTime;
  /** Per cent of the whole scene that is cloud, as its catalogue says; null where it says nothing. */
  readonly cloudPercent: number | null;
  /** Metres on the ground under one pixel of the picture. */
  readonly pixelSizeM: number | null;
  /** Outer rings of what it covers; null where it covers every place asked for. */
  readonly footprint: readonly (readonly Position[])[] | null;
  /** "CC BY 4.0", "open"; null where the catalogue says nothing. */
  readonly licence: string | null;
  /** To be shown wherever the picture is. */
  readonly attribution: string;
  /** Each rendering that can be shown, the usual one first. */
  readonly renderings: Readonly<Partial<Record<Rendering, ScenePixels>>>;
}

const MS_PER_DAY = 86_400_000;

/** The UTC day on which it was acquired; null for what has no acquisition date. */
export function acquisitionDayOf(time: SceneTime): Day | null {
  if (time.kind === "moment") return toDay(Math.floor(time.ms / MS_PER_DAY));
  return time.kind === "day" ? time.day : null;
}

/** Whether its footprint's rings hold the place; a scene without a footprint holds every place. */
export function coversPlace({ footprint }: Pick<Scene, "footprint">, place: Position): boolean {
  return footprint === null || footprint.some((ring) => isInRing(ring, place));
}

function isInRing(ring: readonly Position[], { lat, lon }: Position): boolean {
  let isInside = false;
  for (const [at, corner] of ring.entries()) {
    const before = ring[(at + ring.length - 1) % ring.length] ?? corner;
    if (corner.lat > lat === before.lat > lat) continue;
    const crossing =
      corner.lon + ((lat - corner.lat) / (before.lat - corner.lat)) * (before.lon - corner.lon);
    if (lon < crossing) isInside = !isInside;
  }
  return isInside;
}

/** A square around a place, `reachKm` to each side. */
export function areaAround({ lat, lon }: Position, reachKm: number): Bounds {
  const north = reachKm / 111.2;
  const east = north / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  return {
    west: Math.max(-180, lon - east),
    south: Math.max(-90, lat - north),
    east: Math.min(180, lon + east),
    north: Math.min(90, lat + north),
  };
}
