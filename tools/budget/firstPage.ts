// What a browser fetches for the first page, read from the built index.html: scripts with
// everything they import at once, style sheets, the catalog's index. Lazy chunks do not count.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";

export interface Weight {
  readonly files: number;
  /** gzip -9, which a file that is packed already does not grow by. */
  readonly gzipBytes: number;
}

export function weightOf(files: Iterable<string>): Weight {
  const sizes = [...files].map((file) => {
    const content = readFileSync(file);
    return Math.min(content.length, gzipSync(content, { level: 9 }).length);
  });
  return { files: sizes.length, gzipBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

export interface FirstPage {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  /** Font files for Latin that the style sheets name. */
  readonly latinFonts: ReadonlySet<string>;
  readonly catalog: ReadonlySet<string>;
}

/** Paths of the files of the first page, below `folder`, which is served at "/". */
export function readFirstPage(folder: string): FirstPage {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const toPath = (address: string) => join(folder, address.replace(/^\//, ""));

  const scripts = new Set<string>();
  for (const address of addressesIn(html, /<(?:script|link)\b[^>]*\.js"[^>]*>/g)) {
    addWithImports(toPath(address), scripts);
  }
  const styles = new Set(addressesIn(html, /<link\b[^>]*stylesheet[^>]*>/g).map(toPath));
  const latinFonts = new Set<string>();
  for (const sheet of styles) {
    for (const [, address = ""] of readFileSync(sheet, "utf8").matchAll(/url\(([^)]+\.woff2)\)/g)) {
      // As seen from its sheet.
      if (/-latin-\d/.test(address)) latinFonts.add(join(dirname(sheet), address));
    }
  }
  const catalog = new Set(addressesIn(html, /<link\b[^>]*id="catalog"[^>]*>/g).map(toPath));
  return { scripts, styles, latinFonts, catalog };
}

/** Every file below a folder; none when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function addressesIn(html: string, tags: RegExp): string[] {
  return [...html.matchAll(tags)].flatMap(([tag]) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

function addWithImports(script: string, found: Set<string>): void {
  if (found.has(script)) return;
  found.add(script);
  const code = readFileSync(script, "utf8");
  for (const [, address = ""] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g)) {
    addWithImports(posix.join(posix.dirname(script), address), found);
  }
}
