import { afterEach, describe, expect, it, vi } from "vitest";
import { openByteSource } from "./byteSource";
import { hostOf } from "./parquet.fixture";

const URL = "https://host.test/big/observations.parquet";
const { signal } = new AbortController();
const bytes = Uint8Array.from({ length: 1000 }, (_, place) => place % 251);

function serve(answer: (range: string | null) => Response | Promise<Response>): void {
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) =>
    answer(new Headers(init.headers).get("range")),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a byte source", () => {
  it("asks for ranges only", async () => {
    const host = hostOf({ "observations.parquet": bytes });
    vi.stubGlobal("fetch", host.fetch);
    const source = await openByteSource(URL, signal);
    expect(source).toMatchObject({ name: "observations.parquet", byteLength: 1000, notice: null });
    expect(await source.read(10, 20, signal)).toEqual(bytes.slice(10, 20));
    expect(await source.read(20, 20, signal)).toHaveLength(0);
    expect(host.asked).toEqual(["bytes=0-3", "bytes=10-19"]);
  });

  it("keeps the whole file of a host without ranges, and says so", async () => {
    const host = hostOf({ "observations.parquet": bytes }, false);
    vi.stubGlobal("fetch", host.fetch);
    const shares: number[] = [];
    const source = await openByteSource(URL, signal, (share) => shares.push(share));
    expect(source.byteLength).toBe(1000);
    expect(source.notice).toBe(
      "the host does not answer range requests, so the whole file (0.0 MB) was loaded",
    );
    expect(await source.read(990, 1000, signal)).toEqual(bytes.slice(990));
    expect(host.asked).toEqual(["bytes=0-3"]);
    expect(shares.at(-1)).toBe(1);
  });

  it("does not take the length of a compressed answer for that of the file", async () => {
    serve(
      () => new Response(bytes, { headers: { "content-length": "7", "content-encoding": "br" } }),
    );
    expect((await openByteSource(URL, signal)).byteLength).toBe(1000);
    serve((range) =>
      range
        ? new Response(bytes.slice(0, 4), {
            status: 206,
            headers: { "content-range": "bytes 0-3/7", "content-encoding": "gzip" },
          })
        : new Response(bytes),
    );
    expect((await openByteSource(URL, signal)).byteLength).toBe(1000);
  });

  it("loads the whole file when a partial answer does not say which part it is", async () => {
    serve(
      (range) => new Response(range ? bytes.slice(0, 4) : bytes, { status: range ? 206 : 200 }),
    );
    const source = await openByteSource(URL, signal);
    expect(source.byteLength).toBe(1000);
    expect(source.notice).toMatch(/^the host does not answer range requests/);
  });

  it.each([
    [404, "observations.parquet could not be loaded: the server answered 404."],
    [503, "observations.parquet could not be loaded: the server answered 503."],
    [416, "observations.parquet could not be read: the file is empty."],
  ])("has a sentence for the answer %i", async (status, sentence) => {
    serve(() => new Response("", { status }));
    await expect(openByteSource(URL, signal)).rejects.toThrow(new Error(sentence));
  });

  it("has a sentence for a server that cannot be reached", async () => {
    serve(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(openByteSource(URL, signal)).rejects.toThrow(
      "observations.parquet could not be loaded: the server cannot be reached.",
    );
  });

  it.each([
    ["another part", "bytes 11-20/1000", 10, "the host sent another part than was asked for"],
    ["another file", "bytes 10-19/1001", 10, "the host sent another part than was asked for"],
    ["no part", "", 10, "the host sent another part than was asked for"],
    ["a short part", "bytes 10-19/1000", 6, "the answer is cut off"],
  ])("refuses %s", async (_, contentRange, length, reason) => {
    vi.stubGlobal("fetch", hostOf({ "observations.parquet": bytes }).fetch);
    const source = await openByteSource(URL, signal);
    serve(
      () =>
        new Response(bytes.slice(10, 10 + length), {
          status: 206,
          headers: { "content-range": contentRange },
        }),
    );
    await expect(source.read(10, 20, signal)).rejects.toThrow(
      `observations.parquet could not be loaded: ${reason}.`,
    );
  });

  it("says that a whole file is cut off or that the connection broke off", async () => {
    serve(() => new Response(bytes, { headers: { "content-length": "1001" } }));
    await expect(openByteSource(URL, signal)).rejects.toThrow("the answer is cut off.");
    const broken = new ReadableStream({ pull: () => Promise.reject(new TypeError("network")) });
    serve(() => new Response(broken));
    await expect(openByteSource(URL, signal)).rejects.toThrow("the connection broke off.");
  });

  it("does not load a whole file that is far too large", async () => {
    serve(() => new Response(bytes, { headers: { "content-length": "900000000" } }));
    await expect(openByteSource(URL, signal)).rejects.toThrow("larger than 512 MB");
  });

  it("passes an abort through", async () => {
    vi.stubGlobal("fetch", hostOf({ "observations.parquet": bytes }).fetch);
    const abort = new AbortController();
    const source = await openByteSource(URL, abort.signal);
    abort.abort();
    await expect(source.read(0, 4, abort.signal)).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
  });
});
