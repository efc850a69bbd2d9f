import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesBelow, readFirstPage, weightOf } from "./firstPage";

let folder = "";

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function namesOf(paths: Iterable<string>): string[] {
  return [...paths].map((path) => basename(path)).sort();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nadir-budget-"));
  write(
    "index.html",
    `<link rel="icon" href="/icon.svg" />
     <script type="module" crossorigin src="/assets/index-a.js"></script>
     <link rel="modulepreload" crossorigin href="/assets/shared-b.js">
     <link rel="stylesheet" crossorigin href="/assets/index-c.css">
     <link id="catalog" rel="preload" as="fetch" href="/catalog/index.d.json">`,
  );
  write(
    "assets/index-a.js",
    'import{x}from"./shared-b.js";import"./side-e.js";import("./lazy-f.js")',
  );
  write("assets/shared-b.js", 'export{y as x}from"./deep-g.js"');
  write("assets/side-e.js", "1");
  write("assets/deep-g.js", 'import"./shared-b.js"');
  write("assets/lazy-f.js", "2");
  write(
    "assets/index-c.css",
    "@font-face{src:url(/assets/plex-latin-400.woff2)}@font-face{src:url(/assets/plex-latin-ext-400.woff2)}",
  );
  write("catalog/index.d.json", "{}");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("the first page", () => {
  it("is what index.html names and what that imports, without lazy chunks", () => {
    const page = readFirstPage(folder);
    expect(namesOf(page.scripts)).toEqual(["deep-g.js", "index-a.js", "shared-b.js", "side-e.js"]);
    expect(namesOf(page.styles)).toEqual(["index-c.css"]);
    expect(namesOf(page.latinFonts)).toEqual(["plex-latin-400.woff2"]);
    expect(namesOf(page.catalog)).toEqual(["index.d.json"]);
  });

  it("weighs each file after gzip, or as it is when that is less", () => {
    write("long.txt", "a".repeat(100_000));
    write("short.txt", "a");
    const { files, gzipBytes } = weightOf([join(folder, "long.txt"), join(folder, "short.txt")]);
    expect(files).toBe(2);
    expect(gzipBytes).toBeGreaterThan(50);
    expect(gzipBytes).toBeLessThan(400);
  });

  it("finds all files of a folder, and none of a missing one", () => {
    expect(namesOf(filesBelow(join(folder, "catalog")))).toEqual(["index.d.json"]);
    expect(filesBelow(join(folder, "nowhere"))).toEqual([]);
  });
});
