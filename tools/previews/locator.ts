// Where a place lies: the land of the embedded basemap around it, and a dot. Places that share the
// same window share the same drawing of the land.

import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import type { Position } from "../../src/domain/geo";
import { type DegreeBox, decodeLine, type GroundFile, KOREA_BOX } from "../../src/map/basemapData";
import { COLOURS } from "./cardColours";

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Degrees north and south of the middle of a window elsewhere than in Korea. */
const HALF_HEIGHT = 5.5;
const KOREA_MIDDLE: Position = { lat: 39.4, lon: 127.4 };
/** Nearer points than this many pixels are one. */
const STEP_PX = 1.5;

const grounds = new Map<string, string>();

export function locatorOf(places: readonly Position[], frame: Frame): string {
  const [first] = places;
  const isKorean = places.every((place) => isIn(place, KOREA_BOX));
  const middle = isKorean || !first ? KOREA_MIDDLE : first;
  const project = projectionOf(middle, frame);
  const key = `${middle.lat},${middle.lon},${Object.values(frame).join()}`;
  const ground = grounds.get(key) ?? groundOf(isKorean, project, frame);
  grounds.set(key, ground);
  const radius = places.length === 1 ? 10 : 5;
  const dots = places.map((place) => {
    const [x, y] = project(place);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" fill="${COLOURS.ink}" stroke="#fff" stroke-width="${radius * 0.3}"/>`;
  });
  const { x, y, width, height } = frame;
  const rect = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return [
    `<clipPath id="map"><rect ${rect}/></clipPath>`,
    `<g clip-path="url(#map)">${ground}${dots.join("")}</g>`,
    `<rect ${rect} fill="none" stroke="${COLOURS.rule}" stroke-width="2"/>`,
  ].join("");
}

type Project = (place: Position) => readonly [number, number];

/** Web Mercator around the middle, so high as the frame. */
function projectionOf(middle: Position, { x, y, width, height }: Frame): Project {
  const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const span = northing(middle.lat + HALF_HEIGHT) - northing(middle.lat - HALF_HEIGHT);
  const scale = height / span;
  const centre = northing(middle.lat);
  return ({ lat, lon }) => [
    x + width / 2 + ((lon - middle.lon) * Math.PI * scale) / 180,
    y + height / 2 - (northing(lat) - centre) * scale,
  ];
}

/** A picture, since outlines of a coast would be filled anew for every card. */
function groundOf(isKorean: boolean, project: Project, frame: Frame): string {
  const world = pathOf(readGround("world"), project, frame, isKorean ? KOREA_BOX : null);
  const korea = isKorean ? pathOf(readGround("korea-coast"), project, frame, null) : "";
  const { x, y, width, height } = frame;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${COLOURS.sea}"/>`,
    `<path d="${world}" fill="${COLOURS.land}" fill-rule="evenodd"/>`,
    `<path d="${korea}" fill="${COLOURS.land}" fill-rule="evenodd"/></svg>`,
  ].join("");
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  const data = `data:image/png;base64,${png.toString("base64")}`;
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${data}"/>`;
}

function readGround(name: string): GroundFile {
  return JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8")) as GroundFile;
}

function pathOf(
  { land = [], scale }: GroundFile,
  project: Project,
  frame: Frame,
  without: DegreeBox | null,
): string {
  return land
    .flat()
    .map((ring) => decodeLine(ring, scale))
    .filter((ring) => !without || !ring.every(([lon, lat]) => isIn({ lon, lat }, without)))
    .map((ring) =>
      ringPathOf(
        ring.map(([lon, lat]) => project({ lon, lat })),
        frame,
      ),
    )
    .join("");
}

function ringPathOf(points: readonly (readonly [number, number])[], frame: Frame): string {
  const kept: (readonly [number, number])[] = [];
  let isNear = false;
  for (const point of points) {
    const last = kept.at(-1);
    if (last && Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) < STEP_PX) continue;
    if (isInside(point, frame)) isNear = true;
    kept.push(point);
  }
  const isAround = isBoxAround(kept, frame);
  if (kept.length < 3 || !(isNear || isAround)) return "";
  return `M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

function isInside([x, y]: readonly [number, number], frame: Frame): boolean {
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

function isBoxAround(points: readonly (readonly [number, number])[], frame: Frame): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.min(...xs) < frame.x + frame.width &&
    Math.max(...xs) > frame.x &&
    Math.min(...ys) < frame.y + frame.height &&
    Math.max(...ys) > frame.y
  );
}

function isIn({ lat, lon }: Position, [west, south, east, north]: DegreeBox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
