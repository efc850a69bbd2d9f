// Which part of the world a card's map shows: all watched sites where they lie close together, the
// sites and the place of an event abroad, or else the surroundings of the place. Equal frames are
// shared by many cards, so that their ground is drawn once.

import type { Bounds, Position } from "../../src/domain/geo";
import { type Pixel, toWorldPixel } from "../../src/map/mercator";

export interface MapFrame {
  /** Of the middle. */
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Sites further apart than this are not one region. */
const WIDEST_REGION_DEG = 25;
const NEAREST_ZOOM = 6.5;
const FURTHEST_ZOOM = 3;
const ALONE_ZOOM = 4;
const ALONE_STEP_DEG = 4;
const MARGIN_PX = 44;

/** Everything there is; the whole world for none. */
export function frameOfAll(positions: readonly Position[], size: Size): MapFrame {
  return positions.length === 0
    ? { lon: 0, lat: 20, zoom: 0 }
    : frameOf(boundsOf(positions), size, NEAREST_ZOOM);
}

export function frameOfPlace(place: Position, sites: readonly Position[], size: Size): MapFrame {
  const region = sites.length === 0 ? null : boundsOf(sites);
  if (region !== null && spanDegOf(region) <= WIDEST_REGION_DEG) {
    const home = frameOfAll(sites, size);
    const { x, y } = pixelIn(home, size, place);
    const isShown =
      Math.min(x, size.widthPx - x) >= MARGIN_PX / 2 &&
      Math.min(y, size.heightPx - y) >= MARGIN_PX / 2;
    if (isShown) return home;
    const both = frameOf(boundsOf([...sites, place]), size, NEAREST_ZOOM);
    if (both.zoom >= FURTHEST_ZOOM) return both;
  }
  return { lon: snapped(place.lon), lat: snapped(place.lat), zoom: ALONE_ZOOM };
}

/** From the frame's top left corner. */
export function pixelIn(frame: MapFrame, { widthPx, heightPx }: Size, place: Position): Pixel {
  const middle = toWorldPixel(frame.lon, frame.lat, frame.zoom);
  const { x, y } = toWorldPixel(place.lon, place.lat, frame.zoom);
  return { x: x - middle.x + widthPx / 2, y: y - middle.y + heightPx / 2 };
}

function frameOf(bounds: Bounds, { widthPx, heightPx }: Size, nearest: number): MapFrame {
  const { x: left, y: top } = toWorldPixel(bounds.west, bounds.north, 0);
  const { x: right, y: bottom } = toWorldPixel(bounds.east, bounds.south, 0);
  const scale = Math.min(
    (widthPx - 2 * MARGIN_PX) / Math.max(1e-9, right - left),
    (heightPx - 2 * MARGIN_PX) / Math.max(1e-9, bottom - top),
  );
  const zoom = Math.min(nearest, Math.floor(Math.log2(scale) * 100) / 100);
  return { lon: (bounds.west + bounds.east) / 2, lat: latitudeAt((top + bottom) / 2), zoom };
}

/** The inverse of toWorldPixel's y at zoom 0, where the world is 256 high. */
function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - y / 128))) * 180) / Math.PI;
}

function boundsOf(positions: readonly Position[]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const { lat, lon } of positions) {
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}

function spanDegOf({ west, south, east, north }: Bounds): number {
  return Math.max(east - west, north - south);
}

function snapped(degrees: number): number {
  return Math.round(degrees / ALONE_STEP_DEG) * ALONE_STEP_DEG;
}
