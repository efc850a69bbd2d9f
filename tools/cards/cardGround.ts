// The ground of a card's map as SVG: land and borders of the embedded basemap's coarse file, which
// is in the public domain and fine enough for a map of four hundred pixels.

import { readFileSync } from "node:fs";
import { decodeLine, type GroundFile } from "../../src/map/basemapData";
import type { Pixel } from "../../src/map/mercator";
import { CARD_COLOURS } from "./cardColours";
import { cutLine, cutRing, type PixelBox, thinned } from "./cutToFrame";
import { type MapFrame, pixelIn, type Size } from "./mapFrame";

const FILE = "public/basemap/world.json";
/** Cut this far outside, so that no cut edge is seen. */
const MARGIN_PX = 8;
const LEAST_STEP_PX = 1.4;

/** The SVG of a frame's ground; equal frames are worked out once. */
export type GroundOf = (frame: MapFrame) => string;

export function readGround(size: Size, file = FILE): GroundOf {
  const ground: GroundFile = JSON.parse(readFileSync(file, "utf8"));
  const drawn = new Map<string, string>();
  return (frame) => {
    const key = JSON.stringify(frame);
    const svg = drawn.get(key) ?? drawGround(ground, frame, size);
    drawn.set(key, svg);
    return svg;
  };
}

function drawGround(ground: GroundFile, frame: MapFrame, size: Size): string {
  const box: PixelBox = {
    left: -MARGIN_PX,
    top: -MARGIN_PX,
    right: size.widthPx + MARGIN_PX,
    bottom: size.heightPx + MARGIN_PX,
  };
  const pixelsOf = (steps: readonly number[]) =>
    decodeLine(steps, ground.scale).map(([lon, lat]) => pixelIn(frame, size, { lon, lat }));
  const rings = (ground.land ?? [])
    .flat()
    .map((steps) => thinned(cutRing(pixelsOf(steps), box), LEAST_STEP_PX))
    .filter((ring) => ring.length > 2);
  const lines = (ground.border ?? [])
    .flatMap((steps) => cutLine(pixelsOf(steps), box))
    .map((line) => thinned(line, LEAST_STEP_PX));
  return [
    `<rect width="${size.widthPx}" height="${size.heightPx}" fill="${CARD_COLOURS.sea}"/>`,
    `<path d="${rings.map((ring) => `${pathOf(ring)}z`).join("")}" fill="${CARD_COLOURS.land}" fill-rule="evenodd" stroke="${CARD_COLOURS.coast}" stroke-width="1.2"/>`,
    `<path d="${lines.map(pathOf).join("")}" fill="none" stroke="${CARD_COLOURS.border}" stroke-width="1.6" stroke-dasharray="5 4"/>`,
  ].join("");
}

function pathOf(points: readonly Pixel[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;
}
