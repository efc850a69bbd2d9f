import { afterEach, describe, expect, it } from "vitest";
import { tileAt } from "../imagery/cogEye.fixture";
import { type CogHost, type HostHabits, startCogHost } from "../imagery/cogHost.fixture";
import type { CogPicture, CogQuestion } from "../imagery/cogPicture";
import { tiffOf } from "../imagery/cogTiff.fixture";
import { createPixelFunctions } from "./pixelFunctions";
import { type PixelWorker, pixelWorkerOn } from "./pixelWorker";
import { threadServing } from "./thread.fixture";

const TIFF = tiffOf({
  ...{ width: 300, height: 300, bands: 3, isDeflated: true, blockPx: 128 },
  valueAt: (column, row, band) => (band === 0 ? column & 255 : band === 1 ? row & 255 : 1),
});
const PLACE = { lat: 39.733, lon: 124.18 };

let host: CogHost | null = null;
const workers: PixelWorker[] = [];

afterEach(async () => {
  for (const worker of workers.splice(0)) worker.stop();
  await host?.stop();
  host = null;
});

async function start(habits: HostHabits = {}) {
  host = await startCogHost({ "a.tif": TIFF }, habits);
  const thread = threadServing(createPixelFunctions());
  const worker = pixelWorkerOn(thread);
  workers.push(worker);
  const picture: CogPicture = {
    files: { visual: `${host.url}a.tif` },
    rendering: "true-colour",
  };
  const question: CogQuestion = { picture, tile: tileAt(PLACE, 15).tile };
  return { worker, thread, host, picture, question };
}

const { signal } = new AbortController();

describe("the pixel worker", () => {
  it("draws tiles and describes pictures", async () => {
    const { worker, picture, question } = await start();
    const pixels = await worker.drawTile(question, signal);
    expect(pixels).toHaveLength(256 * 256 * 4);
    expect(pixels?.some((part) => part > 0)).toBe(true);
    const far = { picture, tile: tileAt({ lat: -10, lon: 20 }, 15).tile };
    expect(await worker.drawTile(far, signal)).toBeNull();
    expect((await worker.describe(picture, signal)).pixelSizeM).toBe(10);
  });

  it("reads each block once for tiles that are asked for together", async () => {
    const { worker, host, picture, question } = await start();
    const { x, y, z, tilePx } = question.tile;
    const tiles = [0, 1].flatMap((right) =>
      [0, 1].map((low) => ({ x: x + right, y: y + low, z, tilePx })),
    );
    await Promise.all(tiles.map((tile) => worker.drawTile({ picture, tile }, signal)));
    const pages = host.asked.flatMap((range) => {
      const [start = 0, end = 0] = range.split("-").map(Number);
      return Array.from(
        { length: Math.ceil((end + 1 - start) / 16_384) },
        (_, at) => start / 16_384 + at,
      );
    });
    expect(new Set(pages).size).toBe(pages.length);
  });

  it("ends an aborted tile without harm to the one beside it", async () => {
    const { worker, host, picture, question } = await start({ delayMs: 200 });
    const abort = new AbortController();
    const given = worker.drawTile(question, abort.signal).catch((error: unknown) => error);
    const { x, y, z, tilePx } = question.tile;
    const kept = worker.drawTile({ picture, tile: { x: x + 1, y, z, tilePx } }, signal);
    await expect.poll(() => host.open()).toBe(1);
    abort.abort("left");
    expect(await given).toBe("left");
    expect(await kept).not.toBeNull();
  });

  it("asks no more once every tile has left", async () => {
    const { worker, host, question } = await start({ delayMs: 400 });
    const abort = new AbortController();
    const given = worker.drawTile(question, abort.signal).catch((error: unknown) => error);
    await expect.poll(() => host.open()).toBe(1);
    abort.abort("left");
    expect(await given).toBe("left");
    await expect.poll(() => host.broken()).toBe(1);
    await expect.poll(() => host.asked.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(host.asked).toHaveLength(1);
  });

  it("says in a sentence what a host does wrong, and tries again when asked again", async () => {
    const { worker, question } = await start({ status: 503 });
    const sentence = "a.tif could not be loaded: the server answered 503.";
    await expect(worker.drawTile(question, signal)).rejects.toThrow(sentence);
    await expect(worker.drawTile(question, signal)).rejects.toThrow(sentence);
  });

  it.each(["error", "messageerror"] as const)("ends with a sentence on %s", async (type) => {
    const { worker, thread, question } = await start({ delayMs: 50 });
    const drawing = worker.drawTile(question, signal);
    thread.fire(type);
    await expect(drawing).rejects.toThrow(/has stopped\. Reload the page\.$/);
    expect(thread.isTerminated()).toBe(true);
  });

  it("aborts what is under way when it is stopped", async () => {
    const { worker, thread, question } = await start({ delayMs: 50 });
    const drawing = worker.drawTile(question, signal);
    worker.stop();
    await expect(drawing).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(thread.isTerminated()).toBe(true);
  });
});
