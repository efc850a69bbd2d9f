// The imagery as a PNG: what the map shows of tiles and names, with captions, a scale bar, north,
// attribution and the link under it. Drawn from the tiles themselves; site marks stay away, since
// they would cover the ground.

import type { Map as LeafletMap } from "leaflet";
import { toPosition } from "./latLng";
import { metresPerPxAt } from "./mercator";
import { linesOf, scaleBarOf } from "./pictureText";
import type { ScenePane } from "./sceneLayer";
import { paneOf } from "./useSceneLayer";

export interface PictureRequest {
  /** The map, and beside it the second one of a comparison side by side. */
  readonly maps: readonly LeafletMap[];
  /** null unless two images are compared on one map. */
  readonly comparison: { readonly mode: "swipe" | "fade"; readonly share: number } | null;
  readonly title: string;
  /** Captions, then attributions, then the link; each begins a line. */
  readonly lines: readonly string[];
}

const MARGIN_PX = 12;
const LINE_PX = 17;
const FONT = "12px 'IBM Plex Sans', sans-serif";
const TITLE_FONT = "600 15px 'IBM Plex Sans', sans-serif";
const PAPER = "#ffffff";
const INK = "#16181b";
const WIDEST_BAR_PX = 120;

/** A PNG in twice the pixels of the screen; rejects with a sentence when the browser makes none. */
export async function drawPicture(request: PictureRequest): Promise<Blob> {
  const sizes = request.maps.map((map) => map.getSize());
  const width = sizes.reduce((sum, { x }) => sum + x, 0) + (sizes.length - 1) * 2;
  const height = Math.max(...sizes.map(({ y }) => y));
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser has no canvas to draw a picture on.");

  context.font = FONT;
  const measure = (text: string) => context.measureText(text).width;
  const lines = request.lines.flatMap((line) => linesOf(line, width - 2 * MARGIN_PX, measure));
  const foot = MARGIN_PX * 2 + 20 + lines.length * LINE_PX;
  const scale = 2;
  canvas.width = width * scale;
  canvas.height = (height + foot) * scale;
  context.scale(scale, scale);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height + foot);

  let left = 0;
  for (const map of request.maps) {
    context.save();
    context.translate(left, 0);
    paintMap(context, map, request.comparison);
    context.restore();
    left += map.getSize().x + 2;
  }
  const [first] = request.maps;
  if (first) paintScale(context, first, height);
  paintNorth(context, width);
  paintWords(context, request.title, lines, height + MARGIN_PX);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The browser could not make a picture of this size."));
    }, "image/png");
  });
}

function paintMap(
  context: CanvasRenderingContext2D,
  map: LeafletMap,
  comparison: PictureRequest["comparison"],
): void {
  const container = map.getContainer();
  const box = container.getBoundingClientRect();
  context.beginPath();
  context.rect(0, 0, box.width, box.height);
  context.clip();
  context.fillStyle = getComputedStyle(container).backgroundColor;
  context.fillRect(0, 0, box.width, box.height);
  for (const pane of panesOf(map)) {
    context.save();
    cutPane(context, map, pane, comparison, box);
    for (const tile of tilesOf(pane)) {
      const { left, top, width, height } = tile.getBoundingClientRect();
      context.drawImage(tile, left - box.left, top - box.top, width, height);
    }
    context.restore();
  }
  if (comparison?.mode === "swipe")
    paintEdge(context, (box.width * comparison.share) / 100, box.height);
}

function paintEdge(context: CanvasRenderingContext2D, x: number, height: number): void {
  for (const [colour, width] of [
    [INK, 4],
    [PAPER, 2],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(x - width / 2, 0, width, height);
  }
}

/** From the lowest to the highest. */
function panesOf(map: LeafletMap): readonly HTMLElement[] {
  const zOf = (pane: HTMLElement) => Number(getComputedStyle(pane).zIndex) || 0;
  const { mapPane, ...panes } = map.getPanes();
  return Object.values(panes)
    .filter((pane) => pane !== mapPane)
    .sort((a, b) => zOf(a) - zOf(b));
}

function cutPane(
  context: CanvasRenderingContext2D,
  map: LeafletMap,
  pane: HTMLElement,
  comparison: PictureRequest["comparison"],
  { width, height }: DOMRect,
): void {
  const isPane = (name: ScenePane) => map.getPane(name) === pane && paneOf(map, name) === pane;
  if (comparison?.mode === "fade" && isPane("compare"))
    context.globalAlpha = comparison.share / 100;
  if (comparison?.mode !== "swipe") return;
  const edge = (width * comparison.share) / 100;
  context.beginPath();
  if (isPane("image")) context.rect(0, 0, edge, height);
  else if (isPane("compare")) context.rect(edge, 0, width - edge, height);
  else return;
  context.clip();
}

type Tile = HTMLCanvasElement | HTMLImageElement;

/** Tiles that may be copied: our own canvases, and pictures whose server lets them be read. */
function tilesOf(pane: HTMLElement): readonly Tile[] {
  return [...pane.querySelectorAll<HTMLElement>(".leaflet-tile-loaded")].filter(isCopied);
}

function isCopied(tile: HTMLElement): tile is Tile {
  if (tile instanceof HTMLCanvasElement) return tile.width > 0;
  return tile instanceof HTMLImageElement && tile.naturalWidth > 0 && isReadable(tile);
}

function isReadable({ src, crossOrigin }: HTMLImageElement): boolean {
  return crossOrigin !== null || new URL(src).origin === window.location.origin;
}

function paintScale(context: CanvasRenderingContext2D, map: LeafletMap, height: number): void {
  const { lat } = toPosition(map.getCenter());
  const bar = scaleBarOf(metresPerPxAt(lat, map.getZoom()), WIDEST_BAR_PX);
  const y = height - MARGIN_PX;
  const draw = (colour: string, lineWidth: number) => {
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.beginPath();
    context.moveTo(MARGIN_PX, y - 6);
    context.lineTo(MARGIN_PX, y);
    context.lineTo(MARGIN_PX + bar.widthPx, y);
    context.lineTo(MARGIN_PX + bar.widthPx, y - 6);
    context.stroke();
  };
  draw(PAPER, 5);
  draw(INK, 2);
  paintHalo(context, bar.words, MARGIN_PX + 6, y - 6);
}

/** Up is north: web maps are never turned. */
function paintNorth(context: CanvasRenderingContext2D, width: number): void {
  const x = width - MARGIN_PX - 10;
  context.beginPath();
  context.moveTo(x, MARGIN_PX);
  context.lineTo(x + 8, MARGIN_PX + 24);
  context.lineTo(x, MARGIN_PX + 18);
  context.lineTo(x - 8, MARGIN_PX + 24);
  context.closePath();
  context.lineWidth = 3;
  context.strokeStyle = PAPER;
  context.stroke();
  context.fillStyle = INK;
  context.fill();
  paintHalo(context, "N", x - 4, MARGIN_PX + 40);
}

function paintHalo(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.font = FONT;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = PAPER;
  context.strokeText(text, x, y);
  context.fillStyle = INK;
  context.fillText(text, x, y);
}

function paintWords(
  context: CanvasRenderingContext2D,
  title: string,
  lines: readonly string[],
  top: number,
): void {
  context.fillStyle = INK;
  context.font = TITLE_FONT;
  context.fillText(title, MARGIN_PX, top + 12);
  context.font = FONT;
  for (const [at, line] of lines.entries()) {
    context.fillText(line, MARGIN_PX, top + 20 + (at + 1) * LINE_PX - 4);
  }
}

/** Gives the picture to the person as a file. */
export function downloadPicture(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
