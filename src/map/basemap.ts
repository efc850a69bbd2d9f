// The ground of the basemap, one tile painted on a canvas. Korea's detail takes the place of the
// coarse world inside its box, so that the two coasts never double.

import type { RawFeature } from "geojson-vt";
import { type DegreeBox, GROUND_KINDS, type GroundKind } from "./basemapData";
import { EXTENT, type Ground, type TileCoords } from "./groundTiles";
import { metresPerPxAt, TILE_PX, toWorldPixel, wrappedColumn } from "./mercator";

export interface BasemapColours {
  readonly sea: string;
  readonly land: string;
  readonly water: string;
  readonly river: string;
  readonly border: string;
  readonly dmz: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly seaLabel: string;
}

/** A square of `TILE_PX` pixels, the later grounds over the earlier ones inside their boxes. */
export function paintGround(
  context: CanvasRenderingContext2D,
  coords: TileCoords,
  grounds: readonly Ground[],
  colours: BasemapColours,
): void {
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, TILE_PX, TILE_PX);
  context.lineJoin = context.lineCap = "round";
  for (const { box, slices } of visibleOf(grounds, coords)) {
    const features = slices.flatMap((slice) => slice.featuresOf(coords));
    context.save();
    if (box !== null) clearBox(context, coords, box, colours.sea);
    for (const kind of GROUND_KINDS) {
      const path = pathOf(features.filter(({ tags }) => tags?.kind === kind));
      if (path !== null) paintKind(context, kind, path, colours, coords.z);
    }
    context.restore();
  }
}

/** Without those that a later one wipes out on the whole tile. */
export function visibleOf(grounds: readonly Ground[], coords: TileCoords): readonly Ground[] {
  const last = grounds.findLastIndex(({ box }) => box !== null && isInside(coords, box));
  return grounds.slice(Math.max(0, last));
}

function isInside({ x, y, z }: TileCoords, box: DegreeBox): boolean {
  const { left, top, right, bottom } = pixelsOf(box, z);
  const column = wrappedColumn(x, z);
  return (
    column * TILE_PX >= left &&
    (column + 1) * TILE_PX <= right &&
    y * TILE_PX >= top &&
    (y + 1) * TILE_PX <= bottom
  );
}

/** World pixels, whole ones so that no seam of the coarse coast shines through along the edge. */
function pixelsOf([west, south, east, north]: DegreeBox, zoom: number) {
  const first = toWorldPixel(west, north, zoom);
  const last = toWorldPixel(east, south, zoom);
  return {
    left: Math.round(first.x),
    top: Math.round(first.y),
    right: Math.round(last.x),
    bottom: Math.round(last.y),
  };
}

/** Leaves nothing but sea inside the box, and keeps what follows inside it. */
function clearBox(
  context: CanvasRenderingContext2D,
  { x, y, z }: TileCoords,
  box: DegreeBox,
  sea: string,
): void {
  const { left, top, right, bottom } = pixelsOf(box, z);
  context.beginPath();
  context.rect(left - wrappedColumn(x, z) * TILE_PX, top - y * TILE_PX, right - left, bottom - top);
  context.clip();
  context.fillStyle = sea;
  context.fillRect(0, 0, TILE_PX, TILE_PX);
}

function pathOf(features: readonly RawFeature[]): Path2D | null {
  if (features.length === 0) return null;
  const path = new Path2D();
  const scale = TILE_PX / EXTENT;
  for (const feature of features) {
    if (feature.type !== 2 && feature.type !== 3) continue;
    for (const points of feature.geometry) {
      for (let at = 0; at + 1 < points.length; at += 2) {
        const [px, py] = [(points[at] ?? 0) * scale, (points[at + 1] ?? 0) * scale];
        if (at === 0) path.moveTo(px, py);
        else path.lineTo(px, py);
      }
      if (feature.type === 3) path.closePath();
    }
  }
  return path;
}

function paintKind(
  context: CanvasRenderingContext2D,
  kind: GroundKind,
  path: Path2D,
  colours: BasemapColours,
  zoom: number,
): void {
  switch (kind) {
    case "land":
    case "water":
      context.fillStyle = colours[kind];
      context.fill(path, "evenodd");
      return;
    case "river":
      if (zoom < RIVER_ZOOM) return;
      strokePath(context, path, colours.river, Math.min(3, 0.7 + (zoom - RIVER_ZOOM) * 0.35));
      return;
    case "border":
      strokePath(context, path, colours.border, zoom < 6 ? 0.8 : 1.2);
      return;
    case "dmz":
      if (zoom >= DMZ_BAND_ZOOM && zoom <= DMZ_BAND_LAST_ZOOM) {
        context.globalAlpha = 0.12;
        strokePath(context, path, colours.dmz, DMZ_WIDTH_M / metresPerPxAt(DMZ_LAT, zoom));
        context.globalAlpha = 1;
      }
      strokePath(context, path, colours.dmz, 1.4);
  }
}

const RIVER_ZOOM = 7;
const DMZ_BAND_ZOOM = 9;
const DMZ_BAND_LAST_ZOOM = 13;
/** Two kilometres to each side of the demarcation line, as the armistice drew it. */
const DMZ_WIDTH_M = 4000;
const DMZ_LAT = 38;

function strokePath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  widthPx: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke(path);
}
