// What is tried in Firefox, in an analyst's words. Each task has a fresh context, and fails besides
// on a warning or an error in the console and on a request to another host.

import type { Page } from "puppeteer-core";

export interface FirefoxPage {
  readonly page: Page;
  /** Where the page is served; ends with a slash. */
  readonly url: string;
  /** Opens a link and waits until the summary line says this. */
  readonly open: (link: string, summary: string) => Promise<void>;
  /** Waits until the page's text holds this. */
  readonly see: (text: string) => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
}

export interface FirefoxTask {
  readonly name: string;
  readonly run: (firefox: FirefoxPage) => Promise<void>;
}

const ALL = "474 observations at 43 sites";
const OBSERVATION = "sites/sohae/?obs=sohae-2019-03-02-rebuilding";

export const FIREFOX_TASKS: readonly FirefoxTask[] = [
  {
    name: "the page opens",
    run: async ({ open, picture }) => {
      await open("", ALL);
      await picture("desktop-light");
    },
  },
  {
    name: "find Sohae by typing",
    run: async ({ page, open, see }) => {
      await open("", ALL);
      await page.locator("::-p-aria(Search)").fill("Sohae");
      await see("Sohae Satellite Launching Station");
    },
  },
  {
    name: "a link's period is restored in a fresh context",
    run: ({ open }) =>
      open("?from=2018-04-01&to=2019-12-31", "98 observations at 23 sites · 22 may fall in range"),
  },
  {
    name: "read an observation",
    run: async ({ open, see }) => {
      await open(OBSERVATION, ALL);
      await see("Images of 2 March 2019 showed");
    },
  },
  {
    name: "the dark theme",
    run: async ({ page, open, picture }) => {
      await open("", ALL);
      await page.locator("select").wait();
      await page.evaluate(() => {
        const theme = [...document.querySelectorAll("select")].find(({ options }) =>
          [...options].some(({ text }) => text === "Dark"),
        );
        const dark = [...(theme?.options ?? [])].find(({ text }) => text === "Dark");
        if (!theme || !dark) throw new Error("There is no choice of a dark theme.");
        theme.value = dark.value;
        theme.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await page.waitForFunction(() => document.documentElement.outerHTML.includes("dark"));
      await picture("desktop-dark");
    },
  },
  {
    name: "Korean",
    run: async ({ page, open, picture }) => {
      await open("?lang=ko", "474");
      await page.waitForFunction(() => document.documentElement.lang === "ko");
      await picture("korean");
    },
  },
  {
    name: "a window of a phone's size",
    run: async ({ page, open, picture }) => {
      await page.setViewport({ width: 390, height: 844 });
      await open("", ALL);
      await picture("phone");
    },
  },
  {
    name: "move the start of the period by keyboard, with a visible focus",
    run: async ({ page, open }) => {
      await open("?from=2018-04-01&to=2019-12-31", "98 observations");
      const handle = await page.locator("::-p-aria([name='Start of period'])").waitHandle();
      const before = await handle.evaluate((slider) => slider.getAttribute("aria-valuenow"));
      await handle.focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(
        (slider, value) => slider.getAttribute("aria-valuenow") !== value,
        {},
        handle,
        before,
      );
      if (!(await handle.evaluate((slider) => slider.matches(":focus-visible")))) {
        throw new Error("The focus cannot be seen.");
      }
    },
  },
  {
    name: "print to PDF",
    run: async ({ page, open }) => {
      await open(OBSERVATION, ALL);
      const file = Buffer.from(await page.pdf());
      if (!file.subarray(0, 5).equals(Buffer.from("%PDF-"))) throw new Error("This is no PDF.");
    },
  },
];
