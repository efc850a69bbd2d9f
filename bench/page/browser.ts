// The only file of the bench that knows Playwright: one page in a browser of its own, driven as a
// hand would.

import { type Browser, chromium, type Page, type Request } from "@playwright/test";
import { BROWSER_ARGS } from "../../tools/browser/browserArgs";
import { findBrowser } from "../../tools/browser/findBrowser";
import type { ImageryTimes } from "../imagery/pages/imageryPage";
import { PROBE_FILE } from "../prepare/folders";
import { HeapMeter } from "./heapMeter";
import type { Probe } from "./probe";

const VIEWPORT = { width: 1440, height: 900 };
const MOVES = 120;
const MOVE_EVERY_MS = 8;
const REACH_PIXELS = 140;
const WINDOW_OPENS_MS = 2000;

export interface Traffic {
  /** Of scripts, as they were sent. */
  readonly scriptBytes: number;
  /** Of files below a folder named catalog or catalogs. */
  readonly dataBytes: number;
}

export class MeasuredPage {
  private readonly browser: Browser;
  private readonly page: Page;
  private readonly requests: Request[] = [];

  private constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
    page.on("requestfinished", (request) => this.requests.push(request));
  }

  /** A browser that has been started once, with an empty cache. */
  static async open(blankUrl: string, viewport = VIEWPORT): Promise<MeasuredPage> {
    const browser = await launch();
    const warmUp = await browser.newPage();
    await warmUp.goto(blankUrl);
    await warmUp.close();
    const context = await browser.newContext({ viewport, locale: "en-GB" });
    await context.addInitScript({ path: PROBE_FILE });
    const page = await context.newPage();
    // A new window keeps a core busy with the browser's own bars.
    await pause(WINDOW_OPENS_MS);
    return new MeasuredPage(browser, page);
  }

  /** Rejects when the page's process ends, or when the page throws what it does not catch. */
  broken(): Promise<never> {
    return new Promise((_, reject) => {
      this.page.on("crash", () => reject(new PageTrouble("crashes")));
      this.page.on("pageerror", ({ message }) => reject(new PageTrouble(`fails: ${message}`)));
    });
  }

  async visit(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "commit" });
  }

  async readyMs(selectors: readonly string[]): Promise<number> {
    return this.page.evaluate((asked) => window.benchProbe.ready(asked), [...selectors]);
  }

  /** NaN until the browser tells. */
  async firstPaintMs(): Promise<number> {
    return this.page.evaluate(() => window.benchProbe.firstPaintMs());
  }

  /** Types a date that opens the period, which is not measured. */
  async typeFrom(day: string): Promise<void> {
    await this.page.getByLabel("From", { exact: true }).fill(day);
    await this.page.keyboard.press("Enter");
    await this.rest();
  }

  /** Types a date and gives the milliseconds from Enter to the frame that shows the answer. */
  async changeTo(day: string): Promise<number> {
    await this.page.getByLabel("To", { exact: true }).fill(day);
    await this.rest();
    await this.page.evaluate(() => window.benchProbe.awaitKey());
    await this.rest();
    await this.page.keyboard.press("Enter");
    const answerMs = await this.page.evaluate(() => window.benchProbe.answerMs());
    await this.rest();
    return answerMs;
  }

  /** Until the handle of this name is there and no part of the page shows the text. */
  async untilGone(text: string, handle: string): Promise<void> {
    await this.page.getByRole("slider", { name: handle }).waitFor();
    await this.page.getByText(text).first().waitFor({ state: "hidden" });
    await this.rest();
  }

  async dragHandle(name = "End of period"): ReturnType<Probe["frameRates"]> {
    const box = await this.page.getByRole("slider", { name }).boundingBox();
    if (!box) throw new Error("The handle is not on the page.");
    return this.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }

  async pan(selector: string): ReturnType<Probe["frameRates"]> {
    return this.drag(
      await this.page.evaluate((asked) => window.benchProbe.barePlaceOf(asked), selector),
    );
  }

  /** To the left and back, at a hand's pace: moves do not wait for the page. */
  private async drag({ x, y }: { readonly x: number; readonly y: number }) {
    const { mouse } = this.page;
    await mouse.move(x, y);
    await mouse.down();
    await this.page.evaluate(() => window.benchProbe.awaitDrag());
    const moves: Promise<void>[] = [];
    for (let move = 1; move <= MOVES; move += 1) {
      moves.push(mouse.move(x - REACH_PIXELS * Math.sin((move / MOVES) * Math.PI), y));
      await pause(MOVE_EVERY_MS);
    }
    await Promise.all(moves);
    await mouse.up();
    const rates = await this.page.evaluate(() => window.benchProbe.frameRates());
    await this.rest();
    return rates;
  }

  /** Until the page has drawn what it has put off. */
  private async rest(): Promise<void> {
    await pause(150);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
  }

  /** Of a page of imagery, which waits for this before it makes its layer. */
  async imageryTimes(): Promise<ImageryTimes> {
    await this.page.waitForFunction(() => window.imageryBench !== undefined);
    await this.rest();
    return this.page.evaluate(() => window.imageryBench.time());
  }

  async wander(seconds: number): Promise<void> {
    await this.page.evaluate((asked) => window.imageryBench.wander(asked), seconds);
  }

  async longTasks(): Promise<ReturnType<Probe["longTasks"]>> {
    return this.page.evaluate(() => window.benchProbe.longTasks());
  }

  /** What the page and its workers hold after a collection, buffers of typed arrays included. */
  async heapBytes(): Promise<number> {
    return new HeapMeter(await this.page.context().newCDPSession(this.page)).heapBytes();
  }

  /** What has been sent so far. */
  async traffic(): Promise<Traffic> {
    let [scriptBytes, dataBytes] = [0, 0];
    for (const request of [...this.requests]) {
      const { responseBodySize } = await request.sizes();
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) scriptBytes += responseBodySize;
      if (/^\/catalogs?\//.test(pathname)) dataBytes += responseBodySize;
    }
    return { scriptBytes, dataBytes };
  }

  /** What came from below these paths: how many answers, and their bytes. */
  async trafficBelow(paths: readonly string[]) {
    const sizes = await Promise.all(
      this.requests
        .filter((request) => paths.some((path) => new URL(request.url()).pathname.startsWith(path)))
        .map(async (request) => (await request.sizes()).responseBodySize),
    );
    return { answers: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Its message is what the table says: "crashes". */
export class PageTrouble extends Error {}

export async function browserVersion(): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return version;
}

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
