// Files on other people's hosts, read by pages of 16 kB. Reads that are asked for in the same moment go out
// together: pages that lie side by side come in one request. A page that nobody waits for any more is
// not loaded; pages that came are kept up to a bound.

import type { Lane } from "./cogLane";
import type { Lru } from "./cogLru";
import { endsEarly, fileNameOf, loadRange } from "./cogRange";

export interface ByteReader {
  readonly url: string;
  /** As sentences name the file. */
  readonly name: string;
  /** Weighs on the memory for as long as the file is open; 0 where pages come and go. */
  heldBytes(): number;
  /** The bytes from start (inclusive) to end (exclusive). Rejects with a sentence. */
  read(start: number, end: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** The same, but fewer where the file ends. */
  readUpTo(start: number, end: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

export type PageCache = Lru<Uint8Array<ArrayBuffer>>;

export const PAGE_BYTES = 16_384;
/** One request brings at most so many pages. */
const MOST_PAGES_AT_ONCE = 128;

interface Page {
  readonly number: number;
  readonly arrival: Promise<Uint8Array<ArrayBuffer>>;
  readonly arrive: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly fail: (error: unknown) => void;
  waiting: number;
  /** Asks whether anybody waits for what is under way. */
  onLeave: () => void;
}

/** `url` is absolute. Asks nothing yet. */
export function openPages(url: string, cache: PageCache, lane: Lane): ByteReader {
  const name = fileNameOf(url);
  const keyOf = (page: number) => `${page} ${url}`;
  const coming = new Map<number, Page>();
  let wanted: Page[] = [];
  let whole: Uint8Array<ArrayBuffer> | null = null;
  let fileBytes: number | null = null;

  const settle = (page: Page) => {
    if (coming.get(page.number) === page) coming.delete(page.number);
  };

  /** A page is there as soon as its last byte is, though more of the answer is to come. */
  const arrive = (page: Page, bytes: Uint8Array<ArrayBuffer>) => {
    if (whole === null) cache.set(keyOf(page.number), bytes);
    settle(page);
    page.arrive(bytes);
  };

  const loadRun = async (run: readonly Page[]) => {
    const abort = new AbortController();
    const isWanted = () => run.some(({ waiting }) => waiting > 0);
    for (const page of run) {
      page.onLeave = () => {
        if (isWanted()) return;
        run.forEach(settle);
        abort.abort();
      };
    }
    const start = (run[0]?.number ?? 0) * PAGE_BYTES;
    const range = { start, end: start + run.length * PAGE_BYTES };
    const filler = createFiller((place, bytes) => {
      const page = run[place];
      if (page) arrive(page, bytes);
    });
    try {
      if (!isWanted()) abort.abort();
      const answer = await lane.run(lane.order(), abort.signal, () =>
        loadRange(url, range, filler.add, abort.signal),
      );
      if (answer.kind === "whole") {
        whole = answer.bytes;
        fileBytes = whole.length;
        for (const page of run) {
          const at = page.number * PAGE_BYTES;
          arrive(page, whole.slice(at, at + PAGE_BYTES));
        }
        return;
      }
      fileBytes ??= answer.fileBytes;
      if (answer.length < range.end - start) fileBytes ??= start + answer.length;
      filler.end(run.length);
    } catch (error) {
      for (const page of run) {
        settle(page);
        page.fail(error);
      }
    }
  };

  const flush = () => {
    const pages = wanted.filter(({ waiting }) => waiting > 0);
    for (const page of wanted) {
      if (page.waiting === 0) settle(page);
    }
    wanted = [];
    for (const run of runsOf(pages)) void loadRun(run);
  };

  const pageOf = (number: number): Page => {
    const known = coming.get(number);
    if (known !== undefined) return known;
    const page = createPage(number);
    coming.set(number, page);
    if (wanted.length === 0) setTimeout(flush);
    wanted.push(page);
    return page;
  };

  const bytesOf = async (start: number, end: number, signal: AbortSignal) => {
    signal.throwIfAborted();
    const bytes = new Uint8Array(end - start);
    const missing: number[] = [];
    for (let page = Math.floor(start / PAGE_BYTES); page * PAGE_BYTES < end; page += 1) {
      const kept = cache.get(keyOf(page));
      if (kept === undefined) missing.push(page);
      else copyPage(bytes, start, page, kept);
    }
    if (missing.length > 0) {
      const pages = missing.map(pageOf);
      const arrived = await waitFor(pages, signal);
      for (const [at, page] of pages.entries()) {
        copyPage(bytes, start, page.number, arrived[at] ?? new Uint8Array(0));
      }
    }
    return bytes;
  };

  const readUpTo = async (start: number, end: number, signal: AbortSignal) => {
    if (whole !== null) return whole.slice(start, end);
    const last = Math.min(end, fileBytes ?? end);
    if (last <= start) return new Uint8Array(0);
    const bytes = await bytesOf(start, last, signal);
    // Where the file ends is sometimes known only now.
    return bytes.subarray(0, Math.max(0, Math.min(end, fileBytes ?? end) - start));
  };

  return {
    ...{ url, name },
    heldBytes: () => whole?.length ?? 0,
    readUpTo,
    read: async (start, end, signal) => {
      const bytes = await readUpTo(start, end, signal);
      if (bytes.length < end - start) throw endsEarly(name);
      return bytes;
    },
  };
}

function createPage(number: number): Page {
  let arrive: (bytes: Uint8Array<ArrayBuffer>) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const arrival = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    [arrive, fail] = [resolve, reject];
  });
  // Where nobody waits any more, nobody hears of it.
  arrival.catch(() => {});
  return { number, arrival, arrive, fail, waiting: 0, onLeave: () => {} };
}

/** Cuts what arrives into pages. */
function createFiller(onPage: (place: number, bytes: Uint8Array<ArrayBuffer>) => void) {
  let page = new Uint8Array(PAGE_BYTES);
  let filled = 0;
  let place = 0;
  const finish = (bytes: Uint8Array<ArrayBuffer>) => {
    onPage(place, bytes);
    place += 1;
    page = new Uint8Array(PAGE_BYTES);
    filled = 0;
  };
  return {
    add: (bytes: Uint8Array) => {
      let from = 0;
      while (from < bytes.length) {
        const part = bytes.subarray(from, from + PAGE_BYTES - filled);
        page.set(part, filled);
        filled += part.length;
        from += part.length;
        if (filled === PAGE_BYTES) finish(page);
      }
    },
    /** The file has ended: what is missing of all pages is not there. */
    end: (pages: number) => {
      while (place < pages) finish(page.slice(0, filled));
    },
  };
}

/** Pages side by side, in runs that are not too long; the run that was asked for first comes first. */
function runsOf(pages: readonly Page[]): Page[][] {
  const turns = new Map(pages.map((page, turn) => [page, turn]));
  const turnOf = (run: readonly Page[]) =>
    Math.min(...run.map((page) => turns.get(page) ?? Number.POSITIVE_INFINITY));
  const runs: Page[][] = [];
  for (const page of pages.toSorted((a, b) => a.number - b.number)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last !== undefined && page.number === last.number + 1;
    if (run && isNext && run.length < MOST_PAGES_AT_ONCE) run.push(page);
    else runs.push([page]);
  }
  return runs.toSorted((a, b) => turnOf(a) - turnOf(b));
}

function waitFor(pages: readonly Page[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>[]> {
  for (const page of pages) page.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      for (const page of pages) page.waiting -= 1;
      for (const page of pages) page.onLeave();
      reject(signal.reason);
    };
    signal.addEventListener("abort", leave, { once: true });
    Promise.all(pages.map(({ arrival }) => arrival))
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", leave));
  });
}

function copyPage(target: Uint8Array, start: number, number: number, page: Uint8Array): void {
  const at = number * PAGE_BYTES - start;
  const from = Math.max(0, -at);
  const to = Math.min(page.length, target.length - at);
  if (to > from) target.set(page.subarray(from, to), at + from);
}
