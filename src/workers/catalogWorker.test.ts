import { afterEach, describe, expect, it, vi } from "vitest";
import { hostOf, observationColumnsOf, parquetFileOf, USABLE } from "../data/parquet.fixture";
import { idAt, type ObservationTable, toTextColumn, windowAt } from "../domain/observationTable";
import { type Site, siteSchema } from "../domain/site";
import { catalogWorkerOn } from "./catalogWorker";
import { threadInPlace } from "./thread.fixture";

const BASE = "https://host.test/big/";
const { signal } = new AbortController();
const SITE: Site = siteSchema.parse({
  ...{ id: "sohae", name: "Sohae", label: "Sohae", aliases: ["동창리"], kind: "launch-site" },
  ...{ country: "KP", region: "North Pyongan" },
  location: { lat: 39.66, lon: 124.705, precisionM: 300, basis: "published" },
});

function rowsOf(ids: readonly string[]) {
  return ids.map((id, place) => ({ ...USABLE, id, observed: String(2018 + place) }));
}

function column(name: string, values: readonly string[]) {
  return { name, kind: "text", values } as const;
}

function serve(): void {
  const rows = rowsOf(["first", "second"]);
  const details = parquetFileOf([
    column("id", ["first", "second"]),
    column("headline", ["A roof is gone", "A roof is back"]),
    column("recorded", ["2026-11-22", "2026-11-22"]),
  ]);
  const text = { format: 1, observations: { first: " roof gone sohae ", nobody: " roof " } };
  const files = {
    "observations.parquet": parquetFileOf(observationColumnsOf(rows)),
    "details.parquet": details,
    "text.json": new TextEncoder().encode(JSON.stringify(text)),
  };
  vi.stubGlobal("fetch", hostOf(files).fetch);
}

function openFrom(worker: ReturnType<typeof catalogWorkerOn>) {
  const files = { observations: `${BASE}observations.parquet`, details: `${BASE}details.parquet` };
  return worker.openObservations({ files, sites: [SITE], axis: "observed" }, () => {}, signal);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the catalog worker", () => {
  it("opens a large catalog, and brings records and details of its rows", async () => {
    serve();
    const worker = catalogWorkerOn(threadInPlace());
    const { table, problems, notices } = await openFrom(worker);
    expect([table.count, problems, notices]).toEqual([2, [], []]);
    expect(idAt(table, 1)).toBe("second");
    expect(windowAt(table, "observed", 1)).not.toBeNull();
    expect((await worker.readRecords([1], signal)).records.get(1)?.headline).toBe("A roof is back");
    expect((await worker.readDetails([0], signal)).details.get(0)?.id).toBe("first");
    worker.stop();
  });

  it("searches the details of a large catalog", async () => {
    serve();
    const worker = catalogWorkerOn(threadInPlace());
    await openFrom(worker);
    const heard: number[] = [];
    expect(await worker.openText("details", (done) => heard.push(done))).toEqual({ problems: [] });
    expect(heard.at(-1)).toBe(1);
    expect(await worker.search("roof back")).toEqual(Uint8Array.of(0, 1));
    expect(await worker.search("창리")).toEqual(Uint8Array.of(1, 1));
    expect(await worker.search(" - ")).toBeNull();
    worker.stop();
  });

  it("has an ear for other calls while it reads the words of a large catalog", async () => {
    const ids = Array.from({ length: 60 }, (_, place) => `id-${place}`);
    const texts = [column("id", ids), column("headline", ids), column("recorded", ids)];
    const files = {
      "observations.parquet": parquetFileOf(observationColumnsOf(rowsOf(ids))),
      "details.parquet": parquetFileOf(texts, { rowsPerGroup: 1 }),
    };
    vi.stubGlobal("fetch", hostOf(files).fetch);
    const worker = catalogWorkerOn(threadInPlace());
    await openFrom(worker);
    const ended: string[] = [];
    let reading: Promise<unknown> | null = null;
    await worker.openText("details", () => {
      reading ??= worker.readRecords([], signal).then(() => ended.push("records"));
    });
    ended.push("words");
    await reading;
    expect(ended).toEqual(["records", "words"]);
    worker.stop();
  });

  it("searches the compiled words of a catalog that the page has read", async () => {
    serve();
    const worker = catalogWorkerOn(threadInPlace());
    const table = {
      ids: toTextColumn(["other", "first"]),
      sites: Uint32Array.of(0, 0),
    } satisfies Pick<ObservationTable, "ids" | "sites">;
    await worker.useTable(table);
    expect(await worker.openText({ url: `${BASE}text.json` }, () => {})).toEqual({ problems: [] });
    expect(await worker.search("gone")).toEqual(Uint8Array.of(0, 1));
    worker.stop();
  });

  it("passes sentences on", async () => {
    vi.stubGlobal("fetch", hostOf({}).fetch);
    const worker = catalogWorkerOn(threadInPlace());
    await expect(openFrom(worker)).rejects.toThrow(
      "observations.parquet could not be loaded: the server answered 404.",
    );
    worker.stop();
  });

  it.each(["error", "messageerror"] as const)(
    "has a sentence for a thread with an %s",
    async (type) => {
      serve();
      const thread = threadInPlace();
      const worker = catalogWorkerOn(thread);
      const opening = openFrom(worker);
      thread.fire(type);
      await expect(opening).rejects.toThrow(/has stopped\. Reload the page\.$/);
      await expect(worker.search("roof")).rejects.toThrow(/has stopped/);
      expect(thread.isTerminated()).toBe(true);
    },
  );

  it("aborts what is under way when it is stopped", async () => {
    serve();
    const thread = threadInPlace();
    const worker = catalogWorkerOn(thread);
    const opening = openFrom(worker);
    worker.stop();
    await expect(opening).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(thread.isTerminated()).toBe(true);
  });
});
