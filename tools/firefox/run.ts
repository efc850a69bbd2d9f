// npm run firefox [FOLDER]: tries the built page in an installed Firefox through WebDriver BiDi.
// Optional, no part of npm test: without Firefox everything is skipped and nothing fails.

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { startStaticServer } from "../serve/staticServer";
import { findFirefox } from "./findFirefox";
import { FIREFOX_TASKS, type FirefoxTask } from "./firefoxTasks";

const PICTURES = ".cache/firefox";
const PATIENCE_MS = 60_000;

/** Throws when the task fails. */
async function runTask(browser: Browser, url: string, task: FirefoxTask): Promise<void> {
  const context = await browser.createBrowserContext();
  const trouble: string[] = [];
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
      open: async (link, summary) => {
        await page.goto(`${url}${link}`);
        await seeIn('[role="status"]', summary);
      },
      see: async (text) => {
        await seeIn("body", text);
      },
      picture: async (name) => {
        await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      },
    });
    if (trouble.length > 0) throw new Error(trouble.join("; "));
  } finally {
    await context.close();
  }
}

async function runAll(executablePath: string, folder: string): Promise<boolean> {
  mkdirSync(PICTURES, { recursive: true });
  const server = await startStaticServer({ folder, port: 0 });
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
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
