// A picture from COGs as a Leaflet layer: each tile is a canvas that is drawn when another thread
// has its pixels. A tile that leaves the map stops being read; the pixels of one that has left are
// never shown.

import { type Coords, type DoneCallback, GridLayer, type GridLayerOptions } from "leaflet";
import type { CogPicture, CogPixels } from "../imagery/cogPicture";

/** The thread that reads and draws. */
export type TilePainter = Pick<CogPixels, "drawTile">;

export interface CogLayerOptions extends GridLayerOptions {
  readonly pixels: TilePainter;
  readonly picture: CogPicture;
  /** Hears a sentence when tiles do not come, and null when they come again. */
  readonly onTrouble: (sentence: string | null) => void;
  /** Width and height of a tile: 256 or 512. */
  readonly tilePx?: number;
}

const USUAL_TILE_PX = 256;

export class CogLayer extends GridLayer {
  private readonly pixels: TilePainter;
  private readonly picture: CogPicture;
  private readonly onTrouble: CogLayerOptions["onTrouble"];
  private readonly tilePx: number;
  private readonly aborts = new Map<HTMLElement, AbortController>();
  private isInTrouble = false;
  /** Since all tiles in sight were last there. */
  private hasFailed = false;

  constructor(options: CogLayerOptions) {
    const { pixels, picture, onTrouble, tilePx = USUAL_TILE_PX, ...rest } = options;
    super({ updateWhenZooming: false, ...rest, tileSize: tilePx });
    this.pixels = pixels;
    this.picture = picture;
    this.onTrouble = onTrouble;
    this.tilePx = tilePx;
    this.on("tileunload", ({ tile }) => this.forget(tile));
    this.on("load", () => {
      if (!this.hasFailed) this.tell(null);
      this.hasFailed = false;
    });
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement("canvas");
    const abort = new AbortController();
    this.aborts.set(canvas, abort);
    void this.draw(canvas, coords, abort.signal).then(
      () => {
        if (!abort.signal.aborted) done(undefined, canvas);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const failure = error instanceof Error ? error : new Error(String(error));
        this.hasFailed = true;
        this.tell(failure.message);
        done(failure, canvas);
      },
    );
    return canvas;
  }

  private async draw(canvas: HTMLCanvasElement, coords: Coords, signal: AbortSignal) {
    const { tilePx, picture } = this;
    // Leaflet has brought columns beyond the world back onto it.
    const { x, y, z } = coords;
    const tile = { x, y, z, tilePx };
    const pixels = await this.pixels.drawTile({ picture, tile }, signal);
    if (signal.aborted || pixels === null) return;
    canvas.width = tilePx;
    canvas.height = tilePx;
    canvas.getContext("2d")?.putImageData(new ImageData(pixels, tilePx, tilePx), 0, 0);
  }

  private forget(tile: HTMLElement): void {
    this.aborts.get(tile)?.abort();
    this.aborts.delete(tile);
    // Gives the pixels back at once, whoever still holds the element.
    if (tile instanceof HTMLCanvasElement) tile.width = 0;
  }

  private tell(sentence: string | null): void {
    if (sentence === null && !this.isInTrouble) return;
    this.isInTrouble = sentence !== null;
    this.onTrouble(sentence);
  }
}
