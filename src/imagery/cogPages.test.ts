import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { type CogHost, type HostHabits, startCogHost } from "./cogHost.fixture";
import { createLane } from "./cogLane";
import { createLru } from "./cogLru";
import { openPages, PAGE_BYTES } from "./cogPages";

const FILE = Uint8Array.from({ length: PAGE_BYTES * 9 + 500 }, (_, at) => (at * 7) ^ (at >> 9));

let host: CogHost | null = null;

afterEach(async () => {
  await host?.stop();
  host = null;
});

async function open(habits: HostHabits = {}, keptBytes = 1e6, file = FILE) {
  host = await startCogHost({ file }, habits);
  const pages = createLru<Uint8Array<ArrayBuffer>>(keptBytes, ({ length }) => length);
  const reader = openPages(`${host.url}file`, pages, createLane(3));
  return { reader, host, pages };
}

const { signal } = new AbortController();

describe("a file read by pages", () => {
  it("gives any bytes of it, however the host tells them", async () => {
    for (const habits of [{}, { tellsLength: false }, { knowsRanges: false }]) {
      const { reader } = await open(habits);
      await fc.assert(
        fc.asyncProperty(fc.nat(FILE.length), fc.nat(3 * PAGE_BYTES), async (start, length) => {
          const end = Math.min(FILE.length, start + length);
          const bytes = await reader.read(start, end, signal);
          expect(Buffer.from(bytes).equals(FILE.subarray(start, end))).toBe(true);
        }),
        { numRuns: 60 },
      );
      await host?.stop();
    }
  });

  it("asks once for pages side by side, and never again for those that are kept", async () => {
    const { reader, host } = await open();
    await Promise.all([
      reader.read(10, 20, signal),
      reader.read(PAGE_BYTES, 3 * PAGE_BYTES, signal),
      reader.read(5 * PAGE_BYTES, 5 * PAGE_BYTES + 1, signal),
    ]);
    expect(host.asked).toEqual([
      `0-${3 * PAGE_BYTES - 1}`,
      `${5 * PAGE_BYTES}-${6 * PAGE_BYTES - 1}`,
    ]);
    await reader.read(100, 2 * PAGE_BYTES, signal);
    expect(host.asked).toHaveLength(2);
  });

  it("asks first for what was wanted first, which does not wait behind its neighbours", async () => {
    const { reader, host } = await open({}, 1e7, new Uint8Array(110 * PAGE_BYTES));
    await Promise.all([
      reader.read(100 * PAGE_BYTES, 102 * PAGE_BYTES, signal),
      reader.read(0, 100 * PAGE_BYTES, signal),
    ]);
    const rangeOf = (first: number, end: number) => `${first * PAGE_BYTES}-${end * PAGE_BYTES - 1}`;
    expect(host.asked.toSorted()).toEqual(
      [rangeOf(100, 102), rangeOf(0, 62), rangeOf(62, 100)].toSorted(),
    );
    expect(host.asked[0]).toBe(rangeOf(100, 102));
  });

  it("asks again for pages that had to go", async () => {
    const { reader, host, pages } = await open({}, 2 * PAGE_BYTES);
    for (const page of [0, 1, 2, 3]) {
      await reader.read(page * PAGE_BYTES, page * PAGE_BYTES + 5, signal);
    }
    expect(pages.weight()).toBeLessThanOrEqual(2 * PAGE_BYTES);
    expect(Buffer.from(await reader.read(0, 9, signal)).equals(FILE.subarray(0, 9))).toBe(true);
    expect(host.asked).toHaveLength(5);
  });

  it("has no more requests under way than its lane allows", async () => {
    const { reader, host } = await open({ delayMs: 20 });
    await Promise.all(
      [0, 2, 4, 6, 8].map((page) => reader.read(page * PAGE_BYTES, page * PAGE_BYTES + 9, signal)),
    );
    expect(host.asked).toHaveLength(5);
    expect(host.most()).toBeLessThanOrEqual(3);
  });

  it("does not take a page from one reader when another gives up", async () => {
    const { reader, host } = await open({ delayMs: 300 });
    const abort = new AbortController();
    const given = reader.read(0, 10, abort.signal).catch((error: unknown) => error);
    const kept = reader.read(5, 15, signal);
    await expect.poll(() => host.open()).toBe(1);
    abort.abort("left");
    expect(await given).toBe("left");
    expect(Buffer.from(await kept).equals(FILE.subarray(5, 15))).toBe(true);
    expect([host.asked.length, host.broken()]).toEqual([1, 0]);
  });

  it("breaks off a request that nobody waits for any more", async () => {
    const { reader, host } = await open({ delayMs: 200 });
    const aborts = [new AbortController(), new AbortController()];
    const reads = aborts.map((abort) =>
      reader.read(0, 2 * PAGE_BYTES, abort.signal).catch((error: unknown) => error),
    );
    await expect.poll(() => host.open()).toBe(1);
    for (const abort of aborts) abort.abort("left");
    expect(await Promise.all(reads)).toEqual(["left", "left"]);
    await expect.poll(() => host.broken()).toBe(1);
    // And is asked for anew by one who comes later.
    expect((await reader.read(0, 4, signal)).length).toBe(4);
  });

  it("never asks for what was given up before it was asked for", async () => {
    const { reader, host } = await open();
    const abort = new AbortController();
    const read = reader.read(0, 4, abort.signal).catch((error: unknown) => error);
    abort.abort("left");
    expect(await read).toBe("left");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.asked).toEqual([]);
  });

  it("says in a sentence what is wrong", async () => {
    const sentence = async (habits: HostHabits, start = 0, file = FILE) => {
      const { reader } = await open(habits, 1e6, file);
      const read = reader.read(start, start + 100, signal);
      const said = await read.then(
        () => "nothing",
        (error: unknown) => (error instanceof Error ? error.message : ""),
      );
      await host?.stop();
      return said;
    };
    expect(await sentence({ status: 404 })).toBe(
      "file could not be loaded: the server answered 404.",
    );
    expect(await sentence({ status: 429 })).toBe(
      "file could not be loaded: the server answered 429.",
    );
    expect(await sentence({}, FILE.length - 50)).toBe(
      "file could not be read: the file is cut off.",
    );
    expect(await sentence({}, 1e9)).toBe("file could not be read: the file is cut off.");
    expect(await sentence({ knowsRanges: false }, FILE.length)).toBe(
      "file could not be read: the file is cut off.",
    );
    expect(await sentence({ knowsRanges: false }, 0, new Uint8Array(31 * 2 ** 20))).toBe(
      "file could not be loaded: the server does not send parts of files, and the whole file is larger than 30 MB.",
    );
    const gone = openPages(
      "http://127.0.0.1:1/gone.tif",
      createLru(1, () => 1),
      createLane(1),
    );
    await expect(gone.read(0, 1, signal)).rejects.toThrow(
      "gone.tif could not be loaded: the server cannot be reached, or does not let pages read.",
    );
  });
});
