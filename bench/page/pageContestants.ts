// The pages as contestants: opened, asked for other periods, dragged and panned, all by the same
// hand, each run in a new browser.

import type { Contestant } from "../alternate";
import { type Measures, OWN_NAME, type Run, type SizeName } from "../measures";
import { PAGE_SYSTEMS, type PageSystem } from "../options";
import { medianOf } from "../statistics";
import { MeasuredPage, PageTrouble } from "./browser";

interface MeasuredSystem {
  readonly nameOf: (size: SizeName) => string;
  /** Below the address of the server. */
  readonly addressOf: (size: SizeName) => string;
  /** What has to be on the page before it counts as ready. */
  readonly parts: readonly string[];
  /** What is panned. */
  readonly surface: string;
}

const HANDLE = '[role="slider"]';
const PAN_SURFACE = '[aria-label="Map"] .leaflet-container, [aria-label="Map"].leaflet-container';

const SYSTEMS: Readonly<Record<PageSystem, MeasuredSystem>> = {
  own: {
    nameOf: () => OWN_NAME,
    // The real catalog is the page's own, in its own form.
    addressOf: (size) => (size === "real" ? "" : `?catalog=catalogs/${size}/index.json`),
    parts: [PAN_SURFACE, HANDLE],
    surface: PAN_SURFACE,
  },
  markercluster: peer("leaflet.markercluster", "markercluster"),
  supercluster: peer("supercluster on a canvas", "supercluster"),
  "vis-timeline": {
    ...peer("vis-timeline", "visTimeline"),
    nameOf: (size) =>
      size === "real" || size === "10k" ? "vis-timeline" : "vis-timeline, clustered",
    parts: [".vis-timeline", HANDLE],
    surface: ".vis-center",
  },
};

function peer(name: string, file: string): MeasuredSystem {
  return {
    nameOf: () => name,
    addressOf: (size) => `peers/${file}.html?size=${size}`,
    parts: [PAN_SURFACE, HANDLE],
    surface: PAN_SURFACE,
  };
}

/** Each ends far from the one before; the last leaves room for the handle. */
const PERIOD_START = "2012-01-01";
const PERIOD_ENDS = ["2016-06-30", "2022-06-30", "2014-12-31", "2021-03-31", "2018-12-31"];
const LIMIT_MS = 60_000;
/** Periods that take long are not all asked. */
const MOST_RANGES_MS = 20_000;
const BYTES_PER_KB = 1000;
const BYTES_PER_MB = 1_000_000;

export function pageContestantsOf(
  systems: readonly string[],
  size: SizeName,
  baseUrl: string,
): Contestant[] {
  return PAGE_SYSTEMS.filter((each) => systems.includes(each)).map((each) => ({
    ...{ part: "page", system: SYSTEMS[each].nameOf(size), size },
    measure: () => measurePage(SYSTEMS[each], size, baseUrl),
  }));
}

async function measurePage(
  { addressOf, parts, surface }: MeasuredSystem,
  size: SizeName,
  baseUrl: string,
): Promise<Run> {
  const page = await MeasuredPage.open(`${baseUrl}blank.html`);
  const measures: Measures = {};
  const broken = page.broken();
  const within = <Value>(step: Promise<Value>) => withinLimit(Promise.race([broken, step]));
  try {
    await within(page.visit(`${baseUrl}${addressOf(size)}`));
    measures.readyMs = await within(page.readyMs(parts));
    const { scriptBytes, dataBytes } = await within(page.traffic());
    measures.scriptKB = scriptBytes / BYTES_PER_KB;
    measures.dataKB = dataBytes / BYTES_PER_KB;
    measures.rangeMs = await rangeMsOf(page, within);
    // The browser tells of a paint a while after it.
    measures.firstPaintMs = await within(page.firstPaintMs());
    const drag = await within(page.dragHandle());
    measures.dragFps = drag.framesPerSecond;
    measures.dragAnswersPerSecond = drag.answersPerSecond;
    measures.panFps = (await within(page.pan(surface))).framesPerSecond;
    noteLongTasks(measures, await within(page.longTasks()));
    measures.heapMB = (await within(page.heapBytes())) / BYTES_PER_MB;
    return { measures, trouble: null };
  } catch (error) {
    if (error instanceof PageTrouble) return { measures, trouble: error.message };
    // A call into a page that is going down fails before the page is known to be down.
    if (isAboutCrash(error)) return { measures, trouble: "crashes" };
    throw error;
  } finally {
    await page.close();
  }
}

type Within = <Value>(step: Promise<Value>) => Promise<Value>;

async function rangeMsOf(page: MeasuredPage, within: Within): Promise<number> {
  await within(page.typeFrom(PERIOD_START));
  const times: number[] = [];
  let sum = 0;
  for (const end of PERIOD_ENDS) {
    if (sum > MOST_RANGES_MS) break;
    const answerMs = await within(page.changeTo(end));
    times.push(answerMs);
    sum += answerMs;
  }
  return medianOf(times);
}

/** Tasks that began before the page was ready belong to loading. */
function noteLongTasks(
  measures: Measures,
  tasks: readonly { readonly startMs: number; readonly durationMs: number }[],
): void {
  const isLoading = ({ startMs }: { readonly startMs: number }) =>
    startMs < (measures.readyMs ?? Number.POSITIVE_INFINITY);
  const loading = tasks.filter(isLoading).map(({ durationMs }) => durationMs);
  const using = tasks.filter((task) => !isLoading(task)).map(({ durationMs }) => durationMs);
  measures.loadingTasks = loading.length;
  measures.longestLoadingTaskMs = Math.max(0, ...loading);
  measures.usingTasks = using.length;
  measures.longestUsingTaskMs = Math.max(0, ...using);
}

function isAboutCrash(error: unknown): boolean {
  return error instanceof Error && /crash/i.test(error.message);
}

async function withinLimit<Value>(step: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageTrouble(`over ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  try {
    return await Promise.race([step, limit]);
  } finally {
    clearTimeout(timer);
  }
}
