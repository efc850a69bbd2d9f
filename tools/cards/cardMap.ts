// The locator map of a card: ground, watched sites as small dots, the place with its name, and the
// names of countries and capitals where they are in nobody's way.

import type { Position } from "../../src/domain/geo";
import type { Place } from "../../src/map/basemapData";
import type { Pixel } from "../../src/map/mercator";
import { CARD_COLOURS } from "./cardColours";
import type { WidthOf } from "./cardFonts";
import type { GroundOf } from "./cardGround";
import { frameOfAll, frameOfPlace, type MapFrame, pixelIn, type Size } from "./mapFrame";
import { round, svgText } from "./svgText";

export interface MapMaterial {
  readonly size: Size;
  readonly groundOf: GroundOf;
  readonly places: readonly Place[];
  readonly sites: readonly Position[];
  readonly widthOf: WidthOf;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LABEL_PX = 28;
const NAME_PX = 22;
const MARKER_PX = 15;
const DOT_PX = 4;
/** Two dots nearer than this are drawn as one. */
const DOT_STEP_PX = 5;
const GAP_PX = 8;

/** An `<svg>` element; `place` is null for a map of all sites. */
export type MapOf = (
  place: { readonly position: Position; readonly label: string } | null,
) => string;

export function mapMakerOf(material: MapMaterial): MapOf {
  const { size, sites, widthOf } = material;
  const dotsByFrame = new Map<string, readonly Pixel[]>();
  return (place) => {
    const frame =
      place === null ? frameOfAll(sites, size) : frameOfPlace(place.position, sites, size);
    const key = `${JSON.stringify(frame)} ${place === null}`;
    const points = dotsByFrame.get(key) ?? dotPointsOf(frame, material, place === null);
    dotsByFrame.set(key, points);
    // On the map of all sites none may lie under a name.
    const taken = place === null ? points.map((at) => boxAround(at, DOT_PX + 4, DOT_PX + 4)) : [];
    let marker = "";
    if (place !== null) {
      const at = pixelIn(frame, size, place.position);
      taken.push(boxAround(at, MARKER_PX + 3, MARKER_PX + 3));
      marker = markerAt(at);
      const label = labelBoxOf(at, widthOf(place.label, LABEL_PX, 600), size);
      if (place.label !== "") {
        taken.push(label);
        const style = { sizePx: LABEL_PX, weight: 600, colour: CARD_COLOURS.ink } as const;
        marker += svgText(label.left, label.bottom - LABEL_PX * 0.3, place.label, {
          ...style,
          halo: CARD_COLOURS.land,
        });
      }
    }
    const names = namesOf(frame, material, taken);
    const isFree = (at: Pixel) => !names.boxes.some((box) => isOver(at, box));
    const dots = dotsSvgOf(place === null ? points : points.filter(isFree), place === null);
    const { widthPx, heightPx } = size;
    return `<svg width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" overflow="hidden">${material.groundOf(frame)}${dots}${names.svg}${marker}</svg>`;
  };
}

function markerAt({ x, y }: Pixel): string {
  const centre = `cx="${round(x)}" cy="${round(y)}"`;
  return [
    `<circle ${centre} r="${MARKER_PX + 3}" fill="${CARD_COLOURS.panel}"/>`,
    `<circle ${centre} r="${MARKER_PX - 2}" fill="none" stroke="${CARD_COLOURS.accent}" stroke-width="4.5"/>`,
    `<circle ${centre} r="5" fill="${CARD_COLOURS.accent}"/>`,
  ].join("");
}

/** Beside the marker: to the right, else to the left, else inside the map however it lies. */
function labelBoxOf({ x, y }: Pixel, width: number, { widthPx }: Size): Box {
  const right = x + MARKER_PX + GAP_PX;
  const left = x - MARKER_PX - GAP_PX - width;
  const fitsRight = right + width <= widthPx - GAP_PX;
  if (fitsRight || left >= GAP_PX) {
    const start = fitsRight ? right : left;
    return boxOf(start, y - LABEL_PX / 2 - 2, width, LABEL_PX + 4);
  }
  const start = Math.max(GAP_PX, Math.min(widthPx - GAP_PX - width, x - width / 2));
  return boxOf(start, y - MARKER_PX - LABEL_PX - GAP_PX, width, LABEL_PX + 4);
}

/** Where a dot stands for one or more sites. */
function dotPointsOf(frame: MapFrame, { size, sites }: MapMaterial, isAll: boolean): Pixel[] {
  const cells = new Map<string, Pixel>();
  const stepPx = isAll ? 1 : DOT_STEP_PX;
  for (const site of sites) {
    const { x, y } = pixelIn(frame, size, site);
    if (x < 0 || y < 0 || x > size.widthPx || y > size.heightPx) continue;
    cells.set(`${Math.round(x / stepPx)} ${Math.round(y / stepPx)}`, { x, y });
  }
  return [...cells.values()];
}

function dotsSvgOf(points: readonly Pixel[], isAll: boolean): string {
  const [radius, width, colour] = isAll
    ? [DOT_PX + 2, 3, CARD_COLOURS.accent]
    : [DOT_PX, 1.6, CARD_COLOURS.muted];
  const paint = `fill="${CARD_COLOURS.panel}" stroke="${colour}" stroke-width="${width}"`;
  return points
    .map(({ x, y }) => `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${paint}/>`)
    .join("");
}

/** Nearer to the box than a dot's own radius counts as over it. */
function isOver({ x, y }: Pixel, { left, top, right, bottom }: Box): boolean {
  return x > left - DOT_PX && x < right + DOT_PX && y > top - DOT_PX && y < bottom + DOT_PX;
}

function namesOf(frame: MapFrame, material: MapMaterial, taken: readonly Box[]) {
  const { size, widthOf } = material;
  const boxes = [...taken];
  const svg: string[] = [];
  const zoom = Math.round(frame.zoom);
  const shown = material.places.filter(
    ({ kind, minZoom, maxZoom }) =>
      (kind === "capital" || kind === "country") && zoom >= minZoom && zoom <= maxZoom,
  );
  for (const { kind, name, lon, lat } of shown.sort(byKind)) {
    const at = pixelIn(frame, size, { lon, lat });
    const width = widthOf(name, NAME_PX, 400);
    const isCapital = kind === "capital";
    const left = isCapital ? at.x + GAP_PX : at.x - width / 2;
    const box = boxOf(left, at.y - NAME_PX / 2 - 2, width, NAME_PX + 4);
    const whole = isCapital ? { ...box, left: at.x - GAP_PX } : box;
    if (!isWithin(whole, size) || boxes.some((other) => overlaps(whole, other))) continue;
    boxes.push(whole);
    const colour = CARD_COLOURS.muted;
    if (isCapital) {
      svg.push(
        `<rect x="${round(at.x - 4)}" y="${round(at.y - 4)}" width="8" height="8" fill="${colour}"/>`,
      );
    }
    svg.push(
      svgText(left, at.y + NAME_PX * 0.34, name, {
        ...{ sizePx: NAME_PX, weight: 400, colour, halo: CARD_COLOURS.land },
      }),
    );
  }
  return { svg: svg.join(""), boxes };
}

/** Capitals first: fewer of them have another place to stand. */
function byKind(a: Place, b: Place): number {
  return Number(b.kind === "capital") - Number(a.kind === "capital");
}

function boxAround({ x, y }: Pixel, halfWidth: number, halfHeight: number): Box {
  return boxOf(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
}

function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin({ left, top, right, bottom }: Box, { widthPx, heightPx }: Size): boolean {
  return (
    left >= GAP_PX && top >= GAP_PX && right <= widthPx - GAP_PX && bottom <= heightPx - GAP_PX
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
