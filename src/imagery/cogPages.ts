// Files on other people's hosts, read by pages of 16 kB. Reads that are asked for in the same
// moment go out together: pages that lie side by side come in one request. A page that nobody waits
// for any more is not loaded; pages that came are kept up to a bound.

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
/** About the blocks of the first tile of many. */
const URGENT_PAGES = 64;

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
  return new PagedFile(url, cache, lane);
}

class PagedFile implements ByteReader {
  readonly url: string;
  readonly name: string;
  private readonly cache: PageCache;
  private readonly lane: Lane;
  private readonly coming = new Map<number, Page>();
  private wanted: Page[] = [];
  /** From a host that does not send parts. */
  private whole: Uint8Array<ArrayBuffer> | null = null;
  /** Where the file ends, once it is known. */
  private fileBytes: number | null = null;

  constructor(url: string, cache: PageCache, lane: Lane) {
    this.url = url;
    this.name = fileNameOf(url);
    this.cache = cache;
    this.lane = lane;
  }

  heldBytes(): number {
    return this.whole?.length ?? 0;
  }

  async read(start: number, end: number, signal: AbortSignal) {
    const bytes = await this.readUpTo(start, end, signal);
    if (bytes.length < end - start) throw endsEarly(this.name);
    return bytes;
  }

  async readUpTo(start: number, end: number, signal: AbortSignal) {
    if (this.whole !== null) return this.whole.slice(start, end);
    const last = Math.min(end, this.fileBytes ?? end);
    if (last <= start) return new Uint8Array(0);
    const bytes = await this.bytesOf(start, last, signal);
    // Where the file ends is sometimes known only now.
    return bytes.subarray(0, Math.max(0, Math.min(end, this.fileBytes ?? end) - start));
  }

  private async bytesOf(start: number, end: number, signal: AbortSignal) {
    signal.throwIfAborted();
    const bytes = new Uint8Array(end - start);
    const missing: number[] = [];
    for (let page = Math.floor(start / PAGE_BYTES); page * PAGE_BYTES < end; page += 1) {
      const kept = this.cache.get(this.keyOf(page));
      if (kept === undefined) missing.push(page);
      else copyPage(bytes, start, page, kept);
    }
    if (missing.length > 0) {
      const arrived = await waitFor(
        missing.map((page) => this.pageOf(page)),
        signal,
      );
      for (const [at, page] of arrived.entries()) copyPage(bytes, start, missing[at] ?? 0, page);
    }
    return bytes;
  }

  private keyOf(page: number): string {
    return `${page} ${this.url}`;
  }

  private pageOf(number: number): Page {
    const known = this.coming.get(number);
    if (known !== undefined) return known;
    const page = createPage(number);
    this.coming.set(number, page);
    if (this.wanted.length === 0) setTimeout(() => this.flush());
    this.wanted.push(page);
    return page;
  }

  /** Asks for everything that was wanted in this moment and still is. */
  private flush(): void {
    const pages = this.wanted.filter(({ waiting }) => waiting > 0);
    for (const page of this.wanted) {
      if (page.waiting === 0) this.settle(page);
    }
    this.wanted = [];
    for (const run of runsOf(pages)) void this.loadRun(run);
  }

  private async loadRun(run: readonly Page[]): Promise<void> {
    const abort = new AbortController();
    for (const page of run) {
      page.onLeave = () => {
        if (run.some(({ waiting }) => waiting > 0)) return;
        for (const each of run) this.settle(each);
        abort.abort();
      };
    }
    const start = (run[0]?.number ?? 0) * PAGE_BYTES;
    const range = { start, end: start + run.length * PAGE_BYTES };
    // A page is there as soon as its last byte is, though more of the answer is to come.
    const filler = createFiller((place, bytes) => {
      const page = run[place];
      if (page) this.arrive(page, bytes);
    });
    try {
      const answer = await this.lane.run(this.lane.order(), abort.signal, () =>
        loadRange(this.url, range, filler.add, abort.signal),
      );
      if (answer.kind === "whole") {
        this.takeWhole(answer.bytes, run);
        return;
      }
      this.fileBytes ??= answer.fileBytes;
      if (answer.length < range.end - start) this.fileBytes ??= start + answer.length;
      filler.end(run.length);
    } catch (error) {
      for (const page of run) {
        this.settle(page);
        page.fail(error);
      }
    }
  }

  private takeWhole(bytes: Uint8Array<ArrayBuffer>, run: readonly Page[]): void {
    this.whole = bytes;
    this.fileBytes = bytes.length;
    for (const page of run) {
      const at = page.number * PAGE_BYTES;
      this.arrive(page, bytes.slice(at, at + PAGE_BYTES));
    }
  }

  private arrive(page: Page, bytes: Uint8Array<ArrayBuffer>): void {
    if (this.whole === null) this.cache.set(this.keyOf(page.number), bytes);
    this.settle(page);
    page.arrive(bytes);
  }

  private settle(page: Page): void {
    if (this.coming.get(page.number) === page) this.coming.delete(page.number);
  }
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

/**
 * Pages side by side, in runs that are not too long; what was asked for first comes first, and need
 * not wait in one run behind its neighbours.
 */
function runsOf(pages: readonly Page[]): Page[][] {
  const turns = new Map(pages.map((page, turn) => [page, turn]));
  const isUrgent = (page: Page) => (turns.get(page) ?? 0) < URGENT_PAGES;
  const turnOf = (run: readonly Page[]) =>
    Math.min(...run.map((page) => turns.get(page) ?? Number.POSITIVE_INFINITY));
  const runs: Page[][] = [];
  for (const page of pages.toSorted((a, b) => a.number - b.number)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.number === page.number - 1 && isUrgent(last) === isUrgent(page);
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
