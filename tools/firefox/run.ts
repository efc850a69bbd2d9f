// npm run firefox [FOLDER]: tries the built page in an installed Firefox through WebDriver BiDi.
// Optional, no part of npm test: without Firefox everything is skipped and nothing fails.

import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { startStaticServer } from "../serve/staticServer";
import { findFirefox } from "./findFirefox";
import { type FirefoxTask, SUMMARY } from "./firefoxPage";
import { FIREFOX_TASKS } from "./firefoxTasks";

const PICTURES = ".cache/firefox";
const DOWNLOADS = resolve(PICTURES, "downloads");
/** Files are saved without a question. */
const PREFERENCES = {
  "browser.download.folderList": 2,
  "browser.download.dir": DOWNLOADS,
  "browser.download.useDownloadDir": true,
  "browser.download.alwaysOpenPanel": false,
};
const PATIENCE_MS = 60_000;

/** Throws when the task fails. */
async function runTask(browser: Browser, url: string, task: FirefoxTask): Promise<void> {
  const context = await browser.createBrowserContext();
  const trouble: string[] = [];
  const expected: RegExp[] = [];
  rmSync(DOWNLOADS, { recursive: true, force: true });
  mkdirSync(DOWNLOADS);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.setViewport({ width: 1440, height: 900 });
    page.on("console", (message) => {
      const type: string = message.type();
      if (/^(warn|warning|error)$/.test(type)) trouble.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => trouble.push(`error: ${String(error)}`));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^http/.test(protocol) && hostname !== "127.0.0.1") {
        trouble.push(`request to ${hostname}`);
      }
    });
    const seeIn = (selector: string, text: string) =>
      page.waitForFunction(
        (place, wanted) =>
          [...document.querySelectorAll(place)].some((each) => each.textContent?.includes(wanted)),
        {},
        selector,
        text,
      );
    await task.run({
      page,
      url,
      downloads: DOWNLOADS,
      expectTrouble: (pattern) => expected.push(pattern),
      open: async (link, summary) => {
        await page.goto(new URL(link, url).href);
        await seeIn(SUMMARY, summary);
      },
      seeIn: async (selector, text) => {
        await seeIn(selector, text);
      },
      picture: async (name) => {
        // The basemap and the drawing of the timeline come after the texts.
        await page.waitForFunction(
          () =>
            document.fonts.status === "loaded" &&
            document.querySelectorAll(".leaflet-tile-loaded").length > 0,
        );
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
        await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      },
    });
    const unexpected = trouble.filter((each) => !expected.some((pattern) => pattern.test(each)));
    if (unexpected.length > 0) throw new Error(unexpected.join("; "));
  } finally {
    await context.close();
  }
}

async function runAll(executablePath: string, folder: string): Promise<boolean> {
  mkdirSync(PICTURES, { recursive: true });
  const server = await startStaticServer({ folder, port: 0 });
  const browser = await puppeteer.launch({
    ...{ browser: "firefox", executablePath, headless: true },
    extraPrefsFirefox: PREFERENCES,
  });
  let failed = 0;
  try {
    for (const task of FIREFOX_TASKS) {
      try {
        await runTask(browser, server.url, task);
        console.log(`ok      ${task.name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${task.name}: ${String(error)}`);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  console.log(`${FIREFOX_TASKS.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

const firefox = findFirefox();
const [folder = "dist"] = process.argv.slice(2);
if (firefox === null) {
  console.log("Firefox is not installed: apt-get install firefox-esr");
  console.log(`0 passed, 0 failed, ${FIREFOX_TASKS.length} skipped`);
} else if (!existsSync(join(folder, "index.html"))) {
  console.error(`There is no built page in ${folder}: npm run build`);
  process.exitCode = 1;
} else if (!(await runAll(firefox, folder))) {
  process.exitCode = 1;
}
