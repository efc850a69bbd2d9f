// What a task in Firefox has at hand, and the words that several tasks use.

import { type ElementHandle, type Page, ProtocolError } from "puppeteer-core";

export interface FirefoxPage {
  readonly page: Page;
  /** Where the page is served; ends with a slash. */
  readonly url: string;
  /** Opens a link below `url`, or a whole address, and waits until the summary line says this. */
  readonly open: (link: string, summary: string) => Promise<void>;
  /** Waits until an element that the selector finds has this text. */
  readonly seeIn: (selector: string, text: string) => Promise<void>;
  /** A picture of the page with its basemap and its own fonts. */
  readonly picture: (name: string) => Promise<void>;
  /** What the console says of this, and requests that fail so, are no trouble from here on. */
  readonly expectTrouble: (pattern: RegExp) => void;
  /** Where files are saved. */
  readonly downloads: string;
}

export interface FirefoxTask {
  readonly name: string;
  readonly run: (firefox: FirefoxPage) => Promise<void>;
}

export const PATIENCE_MS = 60_000;
export const ALL = "474 observations at 43 sites";
export const PERIOD = "?from=2018-04-01&to=2019-12-31";
export const IN_PERIOD = "98 observations at 23 sites · 22 may fall in range";
export const OBSERVATION = `sites/sohae/${PERIOD}&obs=sohae-2019-03-02-rebuilding`;
export const DOSSIER = "section[aria-label='Site']";
export const SUMMARY = "[role='status']";

/** Gives the page this size in pixels. Firefox 140 cannot turn the screen; nothing needs it. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  try {
    await page.setViewport({ width, height });
  } catch (error) {
    if (!(error instanceof ProtocolError) || !/setScreenOrientation/.test(error.message))
      throw error;
  }
}

/** What the accessibility tree has under this role and name. */
export async function named(
  { page }: FirefoxPage,
  role: string,
  name: string,
): Promise<ElementHandle> {
  return page.locator(`::-p-aria([name='${name}'][role='${role}'])`).waitHandle();
}

export async function press(firefox: FirefoxPage, name: string): Promise<void> {
  await (await named(firefox, "button", name)).click();
}

/** Presses the mouse in the middle of an element and drags it. */
export async function drag({ page }: FirefoxPage, target: ElementHandle, x: number, y = 0) {
  const box = await target.boundingBox();
  if (box === null) throw new Error("What should be dragged is not on the page.");
  const [startX, startY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(startX, startY);
  await page.mouse.down();
  await page.mouse.move(startX + x, startY + y, { steps: 8 });
  await page.mouse.up();
}

/** Whether an element that the selector finds has this text. */
export function hasText(page: Page, selector: string, text: string): Promise<boolean> {
  return page.$$eval(
    selector,
    (all, wanted) => all.some(({ textContent }) => textContent?.includes(wanted)),
    text,
  );
}

/** The link in the address bar. The driver's own `page.url()` misses steps within a page in Firefox 140. */
export function linkOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/** Waits until the address has changed into one like this. */
export function seeLink({ page }: FirefoxPage, pattern: RegExp): Promise<void> {
  return until(async () => pattern.test(await linkOf(page)));
}

/**
 * Waits until something holds. The driver's own way to wait makes a function of a text inside the page,
 * which the deployment's policy forbids.
 */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("Waited too long.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
