// What a task in Firefox has at hand, and the words that several tasks use.

import type { ElementHandle, Page } from "puppeteer-core";

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

export const ALL = "474 observations at 43 sites";
export const PERIOD = "?from=2018-04-01&to=2019-12-31";
export const IN_PERIOD = "98 observations at 23 sites · 22 may fall in range";
export const OBSERVATION = `sites/sohae/${PERIOD}&obs=sohae-2019-03-02-rebuilding`;
export const DOSSIER = "section[aria-label='Site']";
export const SUMMARY = "[role='status']";

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

/** Waits until the address has changed into one like this. */
export async function seeLink({ page }: FirefoxPage, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) => new RegExp(source).test(location.href),
    {},
    pattern.source,
  );
}
