import { afterEach, describe, expect, it, vi } from "vitest";
import type { SiteId } from "../domain/site";
import { eventDetailsFile, INDEX_URL, indexFile, siteDetailFile } from "./index.fixture";
import { loadCatalog, loadEventDetails, loadSiteDetail, loadText } from "./loadCatalog";

const { signal } = new AbortController();

function answer(body: string | null, init: ResponseInit = {}): void {
  vi.stubGlobal("fetch", async () => new Response(body, init));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loading", () => {
  it("brings each kind of file", async () => {
    answer(JSON.stringify(indexFile()));
    expect((await loadCatalog(INDEX_URL, signal)).catalog.table.count).toBe(4);
    answer(JSON.stringify(siteDetailFile()));
    const detail = await loadSiteDetail("https://nadir.test/x.json", "sohae" as SiteId, signal);
    expect(detail.value.observations.size).toBe(2);
    answer(JSON.stringify(eventDetailsFile()));
    expect((await loadEventDetails("https://nadir.test/x.json", signal)).value.events.size).toBe(1);
    answer(`{"format":1,"observations":{"a-day":" roof "}}`);
    expect((await loadText("https://nadir.test/x.json", signal)).value.size).toBe(1);
  });

  it.each([
    ["", {}, "The catalog could not be read: the file is empty."],
    ["nothing here", { status: 404 }, "The catalog could not be loaded: the server answered 404."],
    ["{}", { status: 503 }, "The catalog could not be loaded: the server answered 503."],
    [" <!doctype html>", {}, "The catalog could not be read: found a web page, expected data."],
    [
      `{"format":1,"sites":[{"id`,
      {},
      "The catalog could not be read: the file is damaged or cut off.",
    ],
    ["[1]", {}, "The catalog could not be read: found a list, expected a catalog file."],
  ])("answers %j %j with a sentence", async (body, init, sentence) => {
    answer(body, init);
    await expect(loadCatalog(INDEX_URL, signal)).rejects.toThrow(new Error(sentence));
  });

  it("names what was to be loaded", async () => {
    answer("", { status: 500 });
    const url = "https://nadir.test/x.json";
    await expect(loadSiteDetail(url, "a" as SiteId, signal)).rejects.toThrow(
      /^The details of this site/,
    );
    await expect(loadEventDetails(url, signal)).rejects.toThrow(/^The details of the events/);
    await expect(loadText(url, signal)).rejects.toThrow(/^The search index/);
  });

  it("says that the server cannot be reached, or that the connection broke off", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    await expect(loadCatalog(INDEX_URL, signal)).rejects.toThrow(
      new Error("The catalog could not be loaded: the server cannot be reached."),
    );
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError("x")),
    });
    vi.stubGlobal("fetch", async () => new Response(broken));
    await expect(loadCatalog(INDEX_URL, signal)).rejects.toThrow(
      new Error("The catalog could not be loaded: the connection broke off."),
    );
  });

  it("lets an abort pass through as it is", async () => {
    const abort = new AbortController();
    vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
      abort.abort();
      throw init.signal?.reason;
    });
    await expect(loadCatalog(INDEX_URL, abort.signal)).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
