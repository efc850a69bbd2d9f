// A Chromium that Playwright can start, without downloads. CHROMIUM_PATH goes before all.
//
// Tests take the one packed in @sparticuz/chromium where it runs: it comes with `npm ci`, is the same
// on every machine, and has no window to draw, so that a run takes two thirds of the time.

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

/** Path of the browser for the tests. */
export async function findTestBrowser(): Promise<string> {
  const runsPacked = process.platform === "linux" && process.arch === "x64";
  return process.env.CHROMIUM_PATH || (runsPacked ? packedBrowser() : findBrowser());
}

/** Path of a whole browser, for measurements: Playwright's or the system's; else the packed one. */
export async function findBrowser(): Promise<string> {
  const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_PATHS];
  return places.find((path) => path && existsSync(path)) ?? packedBrowser();
}

/** Unpacks it when it is first asked for. */
async function packedBrowser(): Promise<string> {
  // Only "on Lambda" does the package unpack the libraries that a bare machine lacks; it reads
  // this when it is imported.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}
