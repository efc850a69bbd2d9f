// Where Firefox stands on this machine. FIREFOX_PATH goes before the usual places; nothing is ever
// downloaded.

import { existsSync } from "node:fs";

const USUAL_PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** The program's path; null where there is none. Throws when FIREFOX_PATH names no file. */
export function findFirefox(): string | null {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`FIREFOX_PATH: there is no file ${wanted}.`);
  return wanted || (USUAL_PLACES.find((path) => existsSync(path)) ?? null);
}
