// The basemap's files as they lie in public/basemap, decoded. tools/basemap writes them: lines are
// whole numbers, first point absolute, every later one the step from the point before.

import type { Feature } from "geojson";

/** What is drawn, from the bottom up. */
export const GROUND_KINDS = ["land", "water", "river", "border", "dmz"] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** Degrees: west, south, east, north. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Korea and what borders on it: here the detail files take the place of the world file. */
export const KOREA_BOX: DegreeBox = [122.8, 32.8, 132.8, 43.6];

type Steps = readonly number[];

export interface GroundFile {
  /** Units per degree. */
  readonly scale: number;
  /** Where this file wipes out what is painted before it; absent where it wipes out nothing. */
  readonly box?: DegreeBox;
  /** Polygons: an outer ring and its holes, each without its closing point. */
  readonly land?: readonly (readonly Steps[])[];
  readonly water?: readonly (readonly Steps[])[];
  readonly river?: readonly Steps[];
  readonly border?: readonly Steps[];
  readonly dmz?: readonly Steps[];
}

export type PlaceKind = "capital" | "town" | "country" | "sea" | "dmz";

export interface Place {
  readonly kind: PlaceKind;
  readonly name: string;
  /** Hangul, where it is certain. */
  readonly nameKo: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Degrees clockwise that the text is turned. */
  readonly angle: number;
}

export type PlaceRow = readonly [
  kind: PlaceKind,
  name: string,
  nameKo: string | null,
  lon: number,
  lat: number,
  minZoom: number,
  maxZoom: number,
  angle?: number,
];

/** Degrees of each point. The inverse of encodeLine in tools/basemap/encode.ts. */
export function decodeLine(steps: Steps, scale: number): [lon: number, lat: number][] {
  const points: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    points.push([x / scale, y / scale]);
  }
  return points;
}

function decodeRing(steps: Steps, scale: number): [number, number][] {
  const points = decodeLine(steps, scale);
  return [...points, ...points.slice(0, 1)];
}

/** One feature for each polygon and line, its kind under `kind`. */
export function decodeGround(file: GroundFile): Feature[] {
  const features: Feature[] = [];
  for (const kind of ["land", "water"] as const) {
    for (const rings of file[kind] ?? []) {
      const coordinates = rings.map((steps) => decodeRing(steps, file.scale));
      features.push(featureOf(kind, { type: "Polygon", coordinates }));
    }
  }
  for (const kind of ["river", "border", "dmz"] as const) {
    for (const steps of file[kind] ?? []) {
      const coordinates = decodeLine(steps, file.scale);
      features.push(featureOf(kind, { type: "LineString", coordinates }));
    }
  }
  return features;
}

function featureOf(kind: GroundKind, geometry: Feature["geometry"]): Feature {
  return { type: "Feature", properties: { kind }, geometry };
}

export function decodePlaces(rows: readonly PlaceRow[]): Place[] {
  return rows.map(([kind, name, nameKo, lon, lat, minZoom, maxZoom, angle = 0]) => ({
    kind,
    name,
    nameKo,
    lon,
    lat,
    minZoom,
    maxZoom,
    angle,
  }));
}

/** Our own file, so its shape is trusted; rejects with a sentence when it cannot be had. */
export async function loadBasemapFile<T>(
  baseUrl: string,
  name: string,
  signal: AbortSignal,
): Promise<T> {
  const url = `${baseUrl.replace(/\/*$/, "")}/${name}`;
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${url}`);
  return (await response.json()) as T;
}
