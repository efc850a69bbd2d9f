// geotiff.js as its documents use it, in a GridLayer on the main thread: the overview that suits
// the zoom, the window of the tile, and the nearest pixel by a grid of 9 × 9 projected places.

import { fromUrl, type GeoTIFFImage } from "geotiff";
import { type Coords, type DoneCallback, GridLayer } from "leaflet";
import proj4 from "proj4";
import { startImageryPage } from "./imageryPage";

const UTM = proj4("+proj=utm +zone=51 +datum=WGS84 +units=m +no_defs");
const TILE_PX = 256;
const CELLS = 8;
const METRES_PER_DEGREE = 111_320;

class PlainLayer extends GridLayer {
  private readonly images: readonly GeoTIFFImage[];

  constructor(images: readonly GeoTIFFImage[]) {
    super();
    this.images = images;
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement("canvas");
    canvas.width = TILE_PX;
    canvas.height = TILE_PX;
    this.draw(canvas, coords).then(
      () => done(undefined, canvas),
      (error) => done(error, canvas),
    );
    return canvas;
  }

  private async draw(canvas: HTMLCanvasElement, { x, y, z }: Coords): Promise<void> {
    const [finest] = this.images;
    if (!finest) return;
    const [west = 0, north = 0] = finest.getOrigin();
    const pixelM = finest.getResolution()[0] ?? 10;
    const world = 2 ** z;
    const lat = latOf((y + 0.5) / world);
    const tileM = (360 * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)) / world / TILE_PX;
    const fits = (each: GeoTIFFImage) => (finest.getWidth() / each.getWidth()) * pixelM <= tileM;
    const image = this.images.findLast(fits) ?? finest;
    const scale = (finest.getWidth() / image.getWidth()) * pixelM;
    const nodes = Array.from({ length: (CELLS + 1) ** 2 }, (_, node) => {
      const [across, down] = [node % (CELLS + 1), Math.floor(node / (CELLS + 1))];
      const lon = ((x + across / CELLS) / world - 0.5) * 360;
      const place = UTM.forward([lon, latOf((y + down / CELLS) / world)]);
      return { x: ((place[0] ?? 0) - west) / scale, y: (north - (place[1] ?? 0)) / scale };
    });
    const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
    const left = within(Math.floor(Math.min(...nodes.map((n) => n.x))), image.getWidth());
    const right = within(Math.ceil(Math.max(...nodes.map((n) => n.x))), image.getWidth());
    const top = within(Math.floor(Math.min(...nodes.map((n) => n.y))), image.getHeight());
    const bottom = within(Math.ceil(Math.max(...nodes.map((n) => n.y))), image.getHeight());
    if (right <= left || bottom <= top) return;
    const raster = await image.readRasters({
      ...{ window: [left, top, right, bottom], interleave: true },
    });
    if (Array.isArray(raster)) return;
    const picture = new ImageData(TILE_PX, TILE_PX);
    const cellPx = TILE_PX / CELLS;
    for (let py = 0; py < TILE_PX; py += 1) {
      for (let px = 0; px < TILE_PX; px += 1) {
        const place = between(nodes, (px + 0.5) / cellPx, (py + 0.5) / cellPx);
        const [column, row] = [Math.floor(place.x) - left, Math.floor(place.y) - top];
        if (column < 0 || row < 0 || column >= right - left || row >= bottom - top) continue;
        const from = (row * (right - left) + column) * 3;
        const to = (py * TILE_PX + px) * 4;
        picture.data[to] = Number(raster[from]);
        picture.data[to + 1] = Number(raster[from + 1]);
        picture.data[to + 2] = Number(raster[from + 2]);
        picture.data[to + 3] = 255;
      }
    }
    canvas.getContext("2d")?.putImageData(picture, 0, 0);
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function between(nodes: readonly Place[], across: number, down: number): Place {
  const left = Math.floor(across);
  const top = Math.floor(down);
  const right = across - left;
  const low = down - top;
  const at = top * (CELLS + 1) + left;
  const none = { x: -1, y: -1 };
  const a = nodes[at] ?? none;
  const b = nodes[at + 1] ?? none;
  const c = nodes[at + CELLS + 1] ?? none;
  const d = nodes[at + CELLS + 2] ?? none;
  return {
    x: (a.x * (1 - right) + b.x * right) * (1 - low) + (c.x * (1 - right) + d.x * right) * low,
    y: (a.y * (1 - right) + b.y * right) * (1 - low) + (c.y * (1 - right) + d.y * right) * low,
  };
}

function latOf(down: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI;
}

startImageryPage(async (address) => {
  const file = await fromUrl(address);
  const count = await file.getImageCount();
  const images: GeoTIFFImage[] = [];
  for (let image = 0; image < count; image += 1) images.push(await file.getImage(image));
  return new PlainLayer(images);
});
