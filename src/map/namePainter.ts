// The basemap's names on a canvas: fonts, halos and dots. Which names, and where: basemapNames.ts.

import type { BasemapColours } from "./basemap";
import type { PlaceKind } from "./basemapData";
import { type Measure, NAME_GAP_PX, NAME_HEIGHT_PX, type PlacedName } from "./basemapNames";
import type { TileCoords } from "./groundTiles";
import { TILE_PX, wrappedColumn } from "./mercator";

// Written here and not in CSS: a canvas cannot read CSS variables.
const FAMILY = '"IBM Plex Sans", "IBM Plex Sans KR", system-ui, sans-serif';

const STYLES: Readonly<Record<PlaceKind, { font: string; spacing: string; colour: LabelColour }>> =
  {
    capital: { font: `500 12px ${FAMILY}`, spacing: "0px", colour: "label" },
    town: { font: `11px ${FAMILY}`, spacing: "0px", colour: "label" },
    country: { font: `500 11px ${FAMILY}`, spacing: "1px", colour: "label" },
    sea: { font: `italic 11px ${FAMILY}`, spacing: "0.4px", colour: "seaLabel" },
    dmz: { font: `600 10px ${FAMILY}`, spacing: "1px", colour: "dmz" },
  };
type LabelColour = "label" | "seaLabel" | "dmz";

/** Measures on a canvas of its own; throws where the browser has none. */
export function createMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("expected a 2D canvas to measure names, got none");
  return (text, kind) => {
    applyStyle(context, kind);
    return context.measureText(text).width;
  };
}

function applyStyle(context: CanvasRenderingContext2D, kind: PlaceKind): void {
  context.font = STYLES[kind].font;
  context.letterSpacing = STYLES[kind].spacing;
}

/** The names that reach into one tile; its neighbours paint the rest of each. */
export function paintNames(
  context: CanvasRenderingContext2D,
  { x, y, z }: TileCoords,
  names: readonly PlacedName[],
  colours: BasemapColours,
): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const name of names) {
    context.save();
    context.translate(name.x - wrappedColumn(x, z) * TILE_PX, name.y - y * TILE_PX);
    if (name.kind === "town" || name.kind === "capital") paintDot(context, colours);
    paintText(context, name, colours);
    context.restore();
  }
}

function paintDot(context: CanvasRenderingContext2D, colours: BasemapColours): void {
  context.beginPath();
  context.arc(0, 0, 1.75, 0, 2 * Math.PI);
  context.fillStyle = colours.label;
  context.fill();
}

function paintText(
  context: CanvasRenderingContext2D,
  { text, kind, anchor, angle }: PlacedName,
  colours: BasemapColours,
): void {
  applyStyle(context, kind);
  context.rotate((angle * Math.PI) / 180);
  const isBeside = anchor === "right" || anchor === "left";
  context.textAlign = anchor === "right" ? "left" : anchor === "left" ? "right" : "center";
  const left = { right: NAME_GAP_PX, left: -NAME_GAP_PX, above: 0, below: 0, middle: 0 }[anchor];
  const away = NAME_GAP_PX + NAME_HEIGHT_PX / 2 - 1;
  const top = isBeside || anchor === "middle" ? 0 : anchor === "above" ? -away : away;
  context.strokeStyle = colours.labelHalo;
  context.lineWidth = 3;
  context.strokeText(text, left, top);
  context.fillStyle = colours[STYLES[kind].colour];
  context.fillText(text, left, top);
}
