// Where the basemap's names stand. Decided once for each zoom over the whole world, not for each
// view: names then neither jump while panning nor break at the edges of tiles. Pure.

import type { Position } from "../domain/geo";
import type { Place, PlaceKind } from "./basemapData";
import type { TileCoords } from "./groundTiles";
import { TILE_PX, toWorldPixel } from "./mercator";

export type Anchor = "right" | "left" | "above" | "below" | "middle";

export interface PlacedName {
  readonly text: string;
  readonly kind: PlaceKind;
  /** The place itself, in world pixels. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly angle: number;
}

/** World pixels. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Candidate {
  readonly name: PlacedName;
  readonly box: Rectangle;
}

export type Language = "en" | "ko";

/** Pixels across of a text in the style of its kind. */
export type Measure = (text: string, kind: PlaceKind) => number;

/** The names that reach into each tile, by `tileKeyOf`. */
export type NamesByTile = ReadonlyMap<string, readonly PlacedName[]>;

export const NAME_HEIGHT_PX = 14;
export const NAME_GAP_PX = 5;
/** Half the width of a ring of middle size. */
const AVOID_PX = 14;
/** Kept free around every name. */
const MARGIN_PX = 4;

const ANCHORS: Readonly<Record<PlaceKind, readonly Anchor[]>> = {
  capital: ["right", "left", "above", "below"],
  town: ["right", "left", "above", "below"],
  country: ["middle"],
  sea: ["middle"],
  dmz: ["middle"],
};

interface NameRequest {
  /** Most important first. */
  readonly places: readonly Place[];
  /** What stands on the map wherever the period may be: names make way for it. */
  readonly avoid: readonly Position[];
  readonly zoom: number;
  readonly language: Language;
  readonly measure: Measure;
}

/** Greedy: each place takes the first anchor that is free, or none. */
export function placeNames({ places, avoid, zoom, language, measure }: NameRequest): NamesByTile {
  const taken = new Map<string, Rectangle[]>();
  const placed = new Map<string, PlacedName[]>();
  for (const position of avoid) {
    const box = avoidedBoxOf(position, zoom);
    for (const key of tileKeysOf(box, zoom)) append(taken, key, box);
  }
  for (const place of places) {
    if (zoom < place.minZoom || zoom > place.maxZoom) continue;
    const free = candidatesOf(place, zoom, language, measure).find(({ box }) =>
      tileKeysOf(box, zoom).every((key) =>
        (taken.get(key) ?? []).every((other) => !areTouching(box, other)),
      ),
    );
    if (free === undefined) continue;
    for (const key of tileKeysOf(free.box, zoom)) {
      append(taken, key, free.box);
      append(placed, key, free.name);
    }
  }
  return placed;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function avoidedBoxOf({ lat, lon }: Position, zoom: number): Rectangle {
  const { x, y } = toWorldPixel(lon, lat, zoom);
  return { left: x - AVOID_PX, top: y - AVOID_PX, right: x + AVOID_PX, bottom: y + AVOID_PX };
}

export function tileKeyOf({ x, y, z }: TileCoords): string {
  return `${z}/${x}/${y}`;
}

function candidatesOf(
  place: Place,
  zoom: number,
  language: Language,
  measure: Measure,
): Candidate[] {
  const { kind, angle } = place;
  const text = (language === "ko" ? place.nameKo : null) ?? place.name;
  const { x, y } = toWorldPixel(place.lon, place.lat, zoom);
  const width = measure(text, kind);
  return ANCHORS[kind].map((anchor) => ({
    name: { text, kind, x, y, anchor, angle },
    box: boxOf({ x, y, anchor, angle }, width),
  }));
}

/** The name and its dot, with room around; a turned name takes the box of its corners. */
function boxOf(
  { x, y, anchor, angle }: Pick<PlacedName, "x" | "y" | "anchor" | "angle">,
  width: number,
): Rectangle {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const halfWidth = (width * cos + NAME_HEIGHT_PX * sin) / 2 + MARGIN_PX;
  const halfHeight = (width * sin + NAME_HEIGHT_PX * cos) / 2 + MARGIN_PX / 2;
  const around = { left: x - halfWidth, right: x + halfWidth };
  const beside = { top: y - halfHeight, bottom: y + halfHeight };
  const far = NAME_GAP_PX + width + MARGIN_PX;
  const high = NAME_GAP_PX + NAME_HEIGHT_PX;
  switch (anchor) {
    case "right":
      return { ...beside, left: x - NAME_GAP_PX, right: x + far };
    case "left":
      return { ...beside, left: x - far, right: x + NAME_GAP_PX };
    case "above":
      return { ...around, top: y - high, bottom: y + NAME_GAP_PX };
    case "below":
      return { ...around, top: y - NAME_GAP_PX, bottom: y + high };
    case "middle":
      return { ...around, ...beside };
  }
}

function areTouching(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function tileKeysOf({ left, top, right, bottom }: Rectangle, zoom: number): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / TILE_PX); x * TILE_PX <= right; x++) {
    for (let y = Math.floor(top / TILE_PX); y * TILE_PX <= bottom; y++) {
      keys.push(tileKeyOf({ x, y, z: zoom }));
    }
  }
  return keys;
}
