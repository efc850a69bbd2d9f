// The rules of the camera: where home is, when two cameras are one, when a site is out of sight.

import type { Position } from "../domain/geo";
import type { Camera } from "../domain/view";
import { toWorldPixel, worldPxOf } from "./mercator";

export const SHALLOWEST_ZOOM = 3;
export const DEEPEST_ZOOM = 19;

/** Where the square world of web maps ends, in degrees north and south. */
export const LATITUDE_LIMIT = 85.0511;

/** The middle of the watched area. */
const HOME: Position = { lat: 40.15, lon: 127.3 };
const WIDE_MAP_PX = 600;

/** A link keeps a camera to about four pixels; what is nearer than that is the same camera. */
const NEAR_PX = 4;

/** How far inside the edge a ring must stand to be seen. */
const EDGE_PX = 12;

/** The whole watched area on a map of this width in pixels. */
export function homeCamera(widthPx: number): Camera {
  return { ...HOME, zoom: widthPx >= WIDE_MAP_PX ? 7 : 6 };
}

/** Whether two cameras show the same, as far as a link can tell. */
export function isNearCamera(a: Camera, b: Camera): boolean {
  if (a.zoom !== b.zoom) return false;
  const [first, second] = [toLimitedPixel(a), toLimitedPixel(b)];
  const size = worldPxOf(a.zoom);
  const apart = Math.abs(first.x - second.x);
  return Math.min(apart, size - apart) <= NEAR_PX && Math.abs(first.y - second.y) <= NEAR_PX;
}

function toLimitedPixel({ lat, lon, zoom }: Camera): Point {
  return toWorldPixel(lon, Math.min(LATITUDE_LIMIT, Math.max(-LATITUDE_LIMIT, lat)), zoom);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether the map has to move to show a point; both in pixels from the map's upper left corner. */
export function needsPan(point: Point, size: Point): boolean {
  const isInside = (value: number, end: number) => value >= EDGE_PX && value <= end - EDGE_PX;
  return !isInside(point.x, size.x) || !isInside(point.y, size.y);
}
