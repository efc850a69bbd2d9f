// The browser for end-to-end tests, from what the machine has: CHROMIUM_PATH, Playwright's own,
// the system's, else the one packed in @sparticuz/chromium, which needs nothing but `npm ci`.
//
// NADIR_BROWSER=packed skips the others, to prove that the packed one works.

import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium that Playwright can start; unpacks the packed one when there is no other. */
export async function findBrowser(): Promise<string> {
  if (process.env.NADIR_BROWSER !== "packed") {
    const found = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_PATHS].find(
      (path) => path !== undefined && path !== "" && existsSync(path),
    );
    if (found !== undefined) return found;
  }
  // Only "on Lambda" does the package unpack the libraries that a bare machine lacks; it reads
  // this when it is imported.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
