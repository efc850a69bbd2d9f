import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { integrityOf } from "../../src/offline/checkedFile";
import { keptFilesOf, versionOf } from "./keptFiles";

let folder = "";

function folderOf(files: Readonly<Record<string, string>>): string {
  folder = mkdtempSync(join(tmpdir(), "nadir-kept-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the files that are kept", () => {
  const page = {
    "index.html": "<p>page</p>",
    "assets/index-abc.js": "1",
    "assets/index-abc.js.map": "{}",
    "assets/ibm-plex-sans-latin-400-normal-x.woff2": "font",
    "assets/ibm-plex-sans-kr-3-400-normal-x.woff2": "font",
    "catalog/index.1.json": "{}",
    "catalog/sites/sohae.1.json": "{}",
    "basemap/world.json": "{}",
    "sites/sohae/index.html": "<p>Sohae</p>",
    "feeds/all.atom": "<feed/>",
  };

  it("are those that the page needs", () => {
    expect(keptFilesOf(folderOf(page)).map(({ url }) => url)).toEqual([
      "assets/ibm-plex-sans-latin-400-normal-x.woff2",
      "assets/index-abc.js",
      "basemap/world.json",
      "catalog/index.1.json",
      "catalog/sites/sohae.1.json",
      "index.html",
    ]);
  });

  it("have the hash that the service worker asks for", async () => {
    const [{ integrity, revision } = { integrity: "", revision: null }] = keptFilesOf(
      folderOf({ "index.html": "<p>page</p>" }),
    );
    const bytes = new TextEncoder().encode("<p>page</p>").buffer;
    expect(integrity).toBe(await integrityOf(bytes));
    expect(`sha256-${revision}`).toBe(integrity);
  });

  it("leave the details of a very large catalog out", () => {
    const large = { ...page, "catalog/sites/large.1.json": "x".repeat(8_000_001) };
    const urls = keptFilesOf(folderOf(large)).map(({ url }) => url);
    expect(urls).toContain("catalog/index.1.json");
    expect(urls).not.toContain("catalog/sites/sohae.1.json");
  });

  it("give another version for other bytes", () => {
    const one = versionOf(keptFilesOf(folderOf(page)));
    const two = versionOf(keptFilesOf(folderOf({ ...page, "index.html": "<p>another</p>" })));
    expect(one).not.toBe(two);
  });

  it("cannot be told for a folder without a page", () => {
    expect(() => keptFilesOf(folderOf({ "a.txt": "" }))).toThrow(/no index.html/);
  });
});
