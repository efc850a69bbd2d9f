// A Leaflet layer whose tiles are canvases, painted by a plain function. Painting anew keeps the
// canvases, so that a change of colours neither flickers nor asks the network.

import { type Coords, GridLayer, type GridLayerOptions } from "leaflet";
import type { TileCoords } from "./groundTiles";

/** Paints one tile; the context is scaled to CSS pixels. */
export type PaintTile = (context: CanvasRenderingContext2D, coords: TileCoords) => void;

export class PaintedLayer extends GridLayer {
  private paint: PaintTile = () => {};

  constructor(options: GridLayerOptions) {
    super({ updateWhenZooming: false, ...options });
  }

  override createTile(coords: Coords): HTMLElement {
    const canvas = document.createElement("canvas");
    this.paintCanvas(canvas, coords);
    return canvas;
  }

  /** From now on, and on every tile that is there already. */
  paintWith(paint: PaintTile): void {
    this.paint = paint;
    for (const { el, coords } of Object.values(this._tiles)) {
      if (el instanceof HTMLCanvasElement) this.paintCanvas(el, coords);
    }
  }

  private paintCanvas(canvas: HTMLCanvasElement, coords: TileCoords): void {
    const { x, y } = this.getTileSize();
    const density = Math.max(1, window.devicePixelRatio);
    canvas.width = Math.round(x * density);
    canvas.height = Math.round(y * density);
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.scale(canvas.width / x, canvas.height / y);
    this.paint(context, coords);
  }
}
