// Which files of a build the service worker keeps at the first visit: what the page needs to open and
// to show any record. Fonts for hangul and other catalogs are kept when they are seen.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { KeptFile } from "../../src/offline/fileList";

/** Details of a catalog beyond this are kept only as they are read. */
const MOST_CATALOG_BYTES = 8_000_000;

const ALWAYS = [
  /^index\.html$/,
  /^assets\/[^/]+\.(?:js|css|wasm)$/,
  /^assets\/[^/]*latin-\d[^/]*\.woff2$/,
  /^basemap\/[^/]+\.json$/,
  /^catalog\/(?:index|events|text)\.[^/]+\.json$/,
  /^(?:base-layers|imagery|deployment)\.json$/,
  /^icon\.svg$/,
  /^manifest\.webmanifest$/,
];
const DETAILS = /^catalog\/.+\.json$/;
/** Their names change with their bytes. */
const HASHED = /^(?:assets|catalog)\//;

/** The files below the folder, in the order of their names. */
export function keptFilesOf(folder: string): KeptFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const details = names.filter((name) => DETAILS.test(name));
  const detailBytes = details.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const kept = names.filter(
    (name) =>
      ALWAYS.some((each) => each.test(name)) ||
      (DETAILS.test(name) && detailBytes <= MOST_CATALOG_BYTES),
  );
  if (!kept.includes("index.html"))
    throw new Error(`Got no index.html in ${folder}; expected one.`);
  return kept.map((url) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, url)))
      .digest("base64");
    return { url, revision: HASHED.test(url) ? null : hash, integrity: `sha256-${hash}` };
  });
}

/** A name for exactly these files. */
export function versionOf(files: readonly KeptFile[]): string {
  return createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
}
