// The page's side of the catalog worker: starts it, calls it, ends it.

import { type CallPort, startCaller } from "./calls";
import type {
  AskedObservations,
  CatalogCalls,
  FoundDetails,
  FoundRecords,
  OpenedObservations,
  OpenedText,
  SearchTable,
  TextSource,
} from "./catalogCalls";

/** Everything rejects with a sentence; an abort with the signal's reason. */
export interface CatalogWorker {
  /** Makes ready for a large catalog, while its index is on its way. */
  prepare(): Promise<undefined>;
  /** Reads the table of a large catalog; `onProgress` hears 0 to 1. */
  openObservations(
    asked: AskedObservations,
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<OpenedObservations>;
  readRecords(rows: readonly number[], signal: AbortSignal): Promise<FoundRecords>;
  readDetails(rows: readonly number[], signal: AbortSignal): Promise<FoundDetails>;
  /** Gives the search the table of a catalog that the page has read itself. */
  useTable(table: SearchTable): Promise<undefined>;
  /** Makes the search index; a second call makes it anew. */
  openText(source: TextSource, onProgress: (done: number) => void): Promise<OpenedText>;
  /** One byte per row, 1 = hit; null when the text has no words. */
  search(text: string): Promise<Uint8Array | null>;
  /** Ends the worker and gives its memory back; what is under way is aborted. */
  stop(): void;
}

/** What is used of a Worker. */
export interface CatalogThread extends CallPort {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
  terminate(): void;
}

export function startCatalogWorker(): CatalogWorker {
  // In one expression, by which the build knows a worker.
  return catalogWorkerOn(
    new Worker(new URL("./catalog.worker.ts", import.meta.url), {
      type: "module",
      name: "catalog",
    }),
  );
}

/** The calls over a thread that serves them. */
export function catalogWorkerOn(thread: CatalogThread): CatalogWorker {
  const caller = startCaller<CatalogCalls>(thread);
  const fail = () => {
    caller.close(
      new Error("The part of the page that reads the catalog has stopped. Reload the page."),
    );
    thread.terminate();
  };
  thread.addEventListener("error", fail);
  thread.addEventListener("messageerror", fail);
  return {
    prepare: () => caller.call("prepare", null),
    openObservations: (asked, onProgress, signal) =>
      caller.call("openObservations", asked, signal, onProgress),
    readRecords: (rows, signal) => caller.call("readRecords", { rows }, signal),
    readDetails: (rows, signal) => caller.call("readDetails", { rows }, signal),
    useTable: ({ ids, sites }) => caller.call("useTable", { ids, sites }),
    openText: (source, onProgress) => caller.call("openText", { source }, undefined, onProgress),
    search: (text) => caller.call("search", { text }),
    stop: () => {
      caller.close(new DOMException("The catalog was closed.", "AbortError"));
      thread.terminate();
    },
  };
}
