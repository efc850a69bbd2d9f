// The layer without a map: what Leaflet asks of it, and what becomes of tiles that leave. What it
// looks like is for e2e.

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CogQuestion } from "../imagery/cogPicture";
import type { CogLayerOptions } from "./CogLayer";

/** As much of a canvas as the layer uses. */
class CanvasInPlace {
  readonly painted: Uint8ClampedArray[] = [];
  width = 300;
  height = 150;
  getContext() {
    return { putImageData: ({ data }: { data: Uint8ClampedArray }) => this.painted.push(data) };
  }
}

// Leaflet looks at the page when it is loaded.
beforeAll(() => {
  vi.stubGlobal("navigator", { userAgent: "", platform: "" });
  const documentElement = { style: {} };
  const page = { documentElement, createElement: () => new CanvasInPlace() };
  vi.stubGlobal("window", { devicePixelRatio: 1, addEventListener: () => {}, screen: {} });
  vi.stubGlobal("document", { ...page, createElementNS: () => ({}), addEventListener: () => {} });
  vi.stubGlobal("HTMLCanvasElement", CanvasInPlace);
  vi.stubGlobal(
    "ImageData",
    class {
      readonly data: Uint8ClampedArray;
      constructor(data: Uint8ClampedArray) {
        this.data = data;
      }
    },
  );
});

// Other files run in the same program, and in any order.
afterAll(() => vi.unstubAllGlobals());

interface Asked {
  readonly question: CogQuestion;
  readonly signal: AbortSignal;
  readonly give: (pixels: Uint8ClampedArray<ArrayBuffer> | null) => void;
  readonly refuse: (error: Error) => void;
}

async function start(options: Partial<CogLayerOptions> = {}) {
  const { Point } = await import("leaflet");
  const { CogLayer } = await import("./CogLayer");
  const asked: Asked[] = [];
  const troubles: (string | null)[] = [];
  const layer = new CogLayer({
    pixels: {
      drawTile: (question, signal) =>
        new Promise((give, refuse) => asked.push({ question, signal, give, refuse })),
    },
    picture: { files: { visual: "https://host/a.tif" }, rendering: "true-colour" },
    onTrouble: (sentence) => troubles.push(sentence),
    ...options,
  });
  const done = vi.fn();
  const tileAt = (x: number, y: number) => {
    const tile: unknown = layer.createTile(Object.assign(new Point(x, y), { z: 13 }), done);
    if (tile instanceof CanvasInPlace) return tile;
    throw new Error("A tile is a canvas.");
  };
  return { layer, asked, troubles, done, tileAt };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const PIXELS = new Uint8ClampedArray(256 * 256 * 4).fill(7);

describe("a layer of COG tiles", () => {
  it("paints a tile when its pixels come, and only then says that it is done", async () => {
    const { asked, done, tileAt } = await start();
    const tile = tileAt(3, 4);
    expect(asked[0]?.question.tile).toEqual({ x: 3, y: 4, z: 13, tilePx: 256 });
    expect(done).not.toHaveBeenCalled();
    asked[0]?.give(PIXELS);
    await settled();
    expect(tile.painted[0]).toBe(PIXELS);
    expect([tile.width, tile.height]).toEqual([256, 256]);
    expect(done).toHaveBeenCalledExactlyOnceWith(undefined, tile);
  });

  it("leaves a tile empty where the picture shows nothing", async () => {
    const { asked, done, tileAt } = await start();
    const tile = tileAt(3, 4);
    asked[0]?.give(null);
    await settled();
    expect(tile.painted).toEqual([]);
    expect(done).toHaveBeenCalledOnce();
  });

  it("stops reading a tile that leaves the map, and never paints it", async () => {
    const { layer, asked, done, troubles, tileAt } = await start();
    const [left, failed, kept] = [tileAt(1, 1), tileAt(2, 1), tileAt(3, 1)];
    layer.fire("tileunload", { tile: left });
    layer.fire("tileunload", { tile: failed });
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
    asked[0]?.give(PIXELS);
    asked[1]?.refuse(new Error("The server cannot be reached."));
    asked[2]?.give(PIXELS);
    await settled();
    expect([left.painted.length, left.width, kept.painted.length]).toEqual([0, 0, 1]);
    expect(done).toHaveBeenCalledExactlyOnceWith(undefined, kept);
    expect(troubles).toEqual([]);
  });

  it("tells of trouble, and of its end once all tiles in sight have come", async () => {
    const { layer, asked, done, troubles, tileAt } = await start();
    const tile = tileAt(1, 1);
    tileAt(2, 1);
    asked[0]?.refuse(new Error("a.tif could not be loaded: the server answered 503."));
    asked[1]?.give(PIXELS);
    await settled();
    layer.fire("load");
    expect(troubles).toEqual(["a.tif could not be loaded: the server answered 503."]);
    expect(done).toHaveBeenCalledWith(expect.any(Error), tile);
    tileAt(3, 1);
    asked[2]?.give(PIXELS);
    await settled();
    layer.fire("load");
    layer.fire("load");
    expect(troubles.slice(1)).toEqual([null]);
  });

  it("asks for tiles of the size that it is given", async () => {
    const { layer, asked, tileAt } = await start({ tilePx: 512, maxZoom: 20 });
    tileAt(0, 0);
    expect(asked[0]?.question.tile.tilePx).toBe(512);
    expect(layer.options).toMatchObject({ tileSize: 512, maxZoom: 20 });
  });
});
