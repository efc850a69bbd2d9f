// npm run firefox [FOLDER [WORDS]]: tries the built page in an installed Firefox through WebDriver BiDi.
// Optional, no part of npm test: without Firefox everything is skipped and nothing fails. With WORDS
// only the tasks are tried whose name has them. A picture is kept of a page that fails.

import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { startStaticServer } from "../serve/staticServer";
import { findFirefox } from "./findFirefox";
import { type FirefoxTask, hasText, PATIENCE_MS, resize, SUMMARY, until } from "./firefoxPage";
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

/** Throws when the task fails. */
async function runTask(browser: Browser, url: string, task: FirefoxTask): Promise<void> {
  const context = await browser.createBrowserContext();
  const trouble: string[] = [];
  const expected: RegExp[] = [];
  rmSync(DOWNLOADS, { recursive: true, force: true });
  mkdirSync(DOWNLOADS);
  const page = await context.newPage();
  try {
    page.setDefaultTimeout(PATIENCE_MS);
    await resize(page, 1440, 900);
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
    const seeIn = (selector: string, text: string) => until(() => hasText(page, selector, text));
    await task.run({
      page,
      url,
      downloads: DOWNLOADS,
      expectTrouble: (pattern) => expected.push(pattern),
      open: async (link, summary) => {
        await page.goto(new URL(link, url).href);
        await seeIn(SUMMARY, summary);
      },
      seeIn,
      picture: async (name) => {
        // The basemap and the drawing of the timeline come after the texts.
        await until(() =>
          page.evaluate(
            () =>
              document.fonts.status === "loaded" &&
              document.querySelector(".leaflet-tile-loaded") !== null,
          ),
        );
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
        await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      },
    });
    const unexpected = trouble.filter((each) => !expected.some((pattern) => pattern.test(each)));
    if (unexpected.length > 0) throw new Error(unexpected.join("; "));
  } catch (error) {
    const path = join(PICTURES, `failed-${task.name.replace(/\W+/g, "-")}.png`);
    await page.screenshot({ path }).catch(() => undefined);
    throw new Error(`${String(error)} At ${page.url()}; ${trouble.join("; ")}`);
  } finally {
    await context.close();
  }
}

async function runAll(
  executablePath: string,
  folder: string,
  tasks: readonly FirefoxTask[],
): Promise<boolean> {
  mkdirSync(PICTURES, { recursive: true });
  const server = await startStaticServer({ folder, port: 0 });
  const browser = await puppeteer.launch({
    ...{ browser: "firefox", executablePath, headless: true },
    extraPrefsFirefox: PREFERENCES,
  });
  let failed = 0;
  try {
    for (const task of tasks) {
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
  console.log(`${tasks.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

const firefox = findFirefox();
const [folder = "dist", words = ""] = process.argv.slice(2);
const tasks = FIREFOX_TASKS.filter(({ name }) => name.includes(words));
if (firefox === null) {
  console.log("Firefox is not installed: apt-get install firefox-esr");
  console.log(`0 passed, 0 failed, ${tasks.length} skipped`);
} else if (!existsSync(join(folder, "index.html"))) {
  console.error(`There is no built page in ${folder}: npm run build`);
  process.exitCode = 1;
} else if (!(await runAll(firefox, folder, tasks))) {
  process.exitCode = 1;
}
