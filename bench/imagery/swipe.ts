// Frames a second while the edge between two pictures is dragged: in the page itself, on the
// scenes that the tests make, since the peers compare nothing.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { startImageryServers } from "../../tools/imagery/startServers";
import { startStaticServer } from "../../tools/serve/staticServer";
import { MeasuredPage, PageTrouble } from "../page/browser";
import { CACHE_FOLDER } from "../prepare/folders";
import type { ImageryRun } from "./imageryMeasures";

const FOLDER = `${CACHE_FOLDER}/swipe`;
const SCREEN = { width: 1440, height: 900 };
const EDGE = "Edge between the two images";
const LINK =
  "sites/sohae/?at=39.6600,124.7050,14&image=earth-search/S2A_51SXD_20190225_0_L2A" +
  "&compare=swipe:earth-search/S2A_51SXD_20190307_0_L2A";

/** One run each: two pictures drawn, then the edge dragged to the left and back. */
export async function swipeRuns(runs: number): Promise<ImageryRun[]> {
  await build({ build: { outDir: FOLDER, emptyOutDir: true }, logLevel: "error" });
  const imagery = await startImageryServers();
  if ("missing" in imagery) throw new Error(`The swipe cannot be measured: ${imagery.missing}.`);
  const providers = [{ kind: "earth-search", address: `${imagery.services.url}/stac` }];
  writeFileSync(join(FOLDER, "imagery.json"), JSON.stringify({ providers }));
  const server = await startStaticServer({ folder: FOLDER, port: 0 });
  try {
    const done: ImageryRun[] = [];
    for (let run = 0; run < runs; run += 1) done.push(await swipe(server.url));
    return done;
  } finally {
    await server.stop();
    await imagery.stop();
  }
}

async function swipe(url: string): Promise<ImageryRun> {
  const page = await MeasuredPage.open(`${url}icon.svg`, SCREEN);
  try {
    await page.visit(`${url}${LINK}`);
    await page.untilGone("loading…", EDGE);
    const { framesPerSecond } = await page.dragHandle(EDGE);
    return { measures: { swipeFps: framesPerSecond }, trouble: null };
  } catch (error) {
    if (error instanceof PageTrouble) return { measures: {}, trouble: error.message };
    throw error;
  } finally {
    await page.close();
  }
}
