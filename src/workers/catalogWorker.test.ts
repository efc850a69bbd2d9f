import { afterEach, describe, expect, it, vi } from "vitest";
import { hostOf, observationColumnsOf, parquetFileOf, USABLE } from "../data/parquet.fixture";
import { idAt, type ObservationTable, toTextColumn, windowAt } from "../domain/observationTable";
import { type Site, siteSchema } from "../domain/site";
import { serveCalls } from "./calls";
import { createCatalogFunctions } from "./catalogFunctions";
import { type CatalogThread, catalogWorkerOn } from "./catalogWorker";

const BASE = "https://host.test/big/";
const { signal } = new AbortController();
const SITE: Site = siteSchema.parse({
  ...{ id: "sohae", name: "Sohae", label: "Sohae", aliases: ["동창리"], kind: "launch-site" },
  ...{ country: "KP", region: "North Pyongan" },
  location: { lat: 39.66, lon: 124.705, precisionM: 300, basis: "published" },
});

interface FakeThread extends CatalogThread {
  readonly fire: (type: "error" | "messageerror") => void;
  readonly terminate: ReturnType<typeof vi.fn<() => void>>;
}

/** The worker's functions in this thread, behind what threads do to messages. */
function threadOf(): FakeThread {
  const { port1, port2 } = new MessageChannel();
  const failures: ((event: Event) => void)[] = [];
  const listen = (port: MessagePort, listener: (event: MessageEvent) => void) => {
    port.addEventListener("message", listener);
    port.start();
  };
  serveCalls(
    {
      postMessage: (message, options) => port2.postMessage(message, options),
      addEventListener: (_, listener) => listen(port2, listener),
    },
    createCatalogFunctions(),
  );
  return {
    postMessage: (message, options) => port1.postMessage(message, options),
    addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === "message") listen(port1, listener);
      else failures.push(() => listener(new MessageEvent(type)));
    },
    fire: (type) => {
      for (const failure of failures) failure(new Event(type));
    },
    terminate: vi.fn(() => {
      port1.close();
      port2.close();
    }),
  };
}

function serve(): void {
  const rows = ["first", "second"].map((id, place) => ({
    ...{ ...USABLE, id, observed: String(2018 + place) },
  }));
  const column = (name: string, values: readonly string[]) =>
    ({ name, kind: "text", values }) as const;
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
    const worker = catalogWorkerOn(threadOf());
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
    const worker = catalogWorkerOn(threadOf());
    await openFrom(worker);
    const heard: number[] = [];
    expect(await worker.openText("details", (done) => heard.push(done))).toEqual({ problems: [] });
    expect(heard.at(-1)).toBe(1);
    expect(await worker.search("roof back")).toEqual(Uint8Array.of(0, 1));
    expect(await worker.search("창리")).toEqual(Uint8Array.of(1, 1));
    expect(await worker.search(" - ")).toBeNull();
    worker.stop();
  });

  it("searches the compiled words of a catalog that the page has read", async () => {
    serve();
    const worker = catalogWorkerOn(threadOf());
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
    const worker = catalogWorkerOn(threadOf());
    await expect(openFrom(worker)).rejects.toThrow(
      "observations.parquet could not be loaded: the server answered 404.",
    );
    worker.stop();
  });

  it.each(["error", "messageerror"] as const)(
    "has a sentence for a thread with an %s",
    async (type) => {
      serve();
      const thread = threadOf();
      const worker = catalogWorkerOn(thread);
      const opening = openFrom(worker);
      thread.fire(type);
      await expect(opening).rejects.toThrow(/has stopped\. Reload the page\.$/);
      await expect(worker.search("roof")).rejects.toThrow(/has stopped/);
      expect(thread.terminate).toHaveBeenCalled();
    },
  );

  it("aborts what is under way when it is stopped", async () => {
    serve();
    const thread = threadOf();
    const worker = catalogWorkerOn(thread);
    const opening = openFrom(worker);
    worker.stop();
    await expect(opening).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(thread.terminate).toHaveBeenCalled();
  });
});
