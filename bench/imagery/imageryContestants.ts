// The systems of the imagery bench: each opened in a new browser, timed, and sent wandering.

import { MeasuredPage, PageTrouble } from "../page/browser";
import type { ImageryMeasure, ImageryRun, ImagerySystem } from "./imageryMeasures";
import { SCENE, SCENE_MIDDLE } from "./sceneRaster";

const SCREEN = { width: 1280, height: 720 };
const LIMIT_MS = 60_000;
const BYTES_PER_MB = 1_000_000;
/** Half of the minute that the picture is wandered about in. */
const HALF_SECONDS = 30;

/** How long the first and all tiles take, and what they cost. */
export function timeSystem(system: ImagerySystem, url: string): Promise<ImageryRun> {
  return measure(system, url, async (page, measures) => {
    const { firstMs, fullMs, longestTaskMs } = await page.imageryTimes();
    Object.assign(measures, { firstMs, fullMs, longestTaskMs });
    const { answers, bytes } = await page.trafficBelow(["/files/", "/wms"]);
    measures.requests = answers;
    measures.receivedMB = bytes / BYTES_PER_MB;
  });
}

/** What page and workers hold while the picture is panned and zoomed for a minute. */
export function wanderSystem(system: ImagerySystem, url: string): Promise<ImageryRun> {
  return measure(system, url, async (page, measures) => {
    await page.imageryTimes();
    await page.wander(HALF_SECONDS);
    measures.halfHeapMB = (await page.heapBytes()) / BYTES_PER_MB;
    await page.wander(HALF_SECONDS);
    measures.wholeHeapMB = (await page.heapBytes()) / BYTES_PER_MB;
  });
}

type Measures = Partial<Record<ImageryMeasure, number>>;

async function measure(
  system: ImagerySystem,
  url: string,
  steps: (page: MeasuredPage, measures: Measures) => Promise<void>,
): Promise<ImageryRun> {
  const page = await MeasuredPage.open(`${url}blank.html`, SCREEN);
  const measures: Measures = {};
  try {
    const { lat, lon } = SCENE_MIDDLE;
    const query = new URLSearchParams({
      ...{ file: `/files/${SCENE.name}`, lat: String(lat), lon: String(lon) },
    });
    const broken = page.broken();
    const [name, coarse] = system.split("-");
    if (coarse !== undefined) query.set("samples", "32");
    await page.visit(`${url}imagery/${name}.html?${query}`);
    await Promise.race([broken, tooLong(), steps(page, measures)]);
    return { measures, trouble: null };
  } catch (error) {
    if (error instanceof PageTrouble) return { measures, trouble: error.message };
    throw error;
  } finally {
    await page.close();
  }
}

function tooLong(): Promise<never> {
  const limit = LIMIT_MS + 2 * HALF_SECONDS * 1000;
  return new Promise((_, reject) => {
    setTimeout(() => reject(new PageTrouble(`over ${limit / 1000} s`)), limit).unref();
  });
}
