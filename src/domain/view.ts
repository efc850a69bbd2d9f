// Everything a link restores.

import type { EventId } from "./contextEvent";
import { type Filter, NO_FILTER } from "./filter";
import type { Position } from "./geo";
import type { Comparison, ImageRef } from "./imageRef";
import type { LanguageTag } from "./language";
import type { Axis, ObservationId } from "./observation";
import { type Period, WHOLE_TIME } from "./period";
import type { SiteId } from "./site";

/** Where the map looks: its centre, and the zoom level of web maps (0 to 19). */
export interface Camera extends Position {
  readonly zoom: number;
}

/** A base layer's name in links and in base-layers.json; null is the embedded basemap. */
export type BaseLayerId = string & { readonly __brand: "BaseLayerId" };

export interface View {
  /** Address of another catalog's index, as the link writes it; null is the page's own. */
  readonly catalog: string | null;
  readonly period: Period;
  readonly filter: Filter;
  readonly site: SiteId | null;
  readonly observation: ObservationId | null;
  readonly event: EventId | null;
  /** null: the whole watched area, however large the screen is. */
  readonly camera: Camera | null;
  readonly base: BaseLayerId | null;
  /** The image over the base layer. */
  readonly image: ImageRef | null;
  /** What the image is compared with; null when it stands alone. */
  readonly comparison: Comparison | null;
  readonly axis: Axis;
  /** Language of the interface where somebody chose one; null is each reader's own. */
  readonly language: LanguageTag | null;
}

/** What is open. */
export type Choice = Pick<View, "site" | "observation" | "event">;

export const DEFAULT_VIEW: View = {
  catalog: null,
  period: WHOLE_TIME,
  filter: NO_FILTER,
  site: null,
  observation: null,
  event: null,
  camera: null,
  base: null,
  image: null,
  comparison: null,
  axis: "observed",
  language: null,
};

const DEEPEST_ZOOM = 19;

/** Digits of a degree that a link keeps: about four pixels at most, at every zoom. */
export function cameraDigitsOf(zoom: number): number {
  if (zoom <= 12) return 3;
  return zoom <= 15 ? 4 : 5;
}

/** A camera as exact as a link keeps it, so that a view and its link are the same. */
export function toCamera({ lat, lon, zoom }: Camera): Camera {
  const level = Math.min(DEEPEST_ZOOM, Math.max(0, Math.round(zoom)));
  const digits = cameraDigitsOf(level);
  const wrapped = lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
  return { lat: toFixedNumber(lat, digits), lon: toFixedNumber(wrapped, digits), zoom: level };
}

// Adding 0 makes 0 of -0, which no text could give back.
function toFixedNumber(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return a.lat === b.lat && a.lon === b.lon && a.zoom === b.zoom;
}
