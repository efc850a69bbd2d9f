import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, createLogger, createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { publishPlugin } from "../publish/vitePlugin";
import { changed, SOURCES } from "./catalog.fixture";
import type { SourceFile } from "./readSourceFiles";
import { catalogPlugin } from "./vitePlugin";

const SLOW_MS = 60_000;
const PAGE = `<!doctype html><html><head><title>Nadir</title><meta name="description" content="x" /></head>
<body><div id="root"></div><script type="module" src="/main.js"></script></body></html>`;

let folder = "";
let server: ViteDevServer | null = null;
let logged: string[];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeCatalog(sources: readonly SourceFile[]): void {
  for (const { path, text } of sources) write(`catalog/${path}`, text);
}

function config(base: string) {
  const catalog = catalogPlugin(join(folder, "catalog"));
  const logger = createLogger("info");
  const keep = (message: string) => {
    logged.push(message);
  };
  return {
    ...{ root: folder, base, configFile: false as const, envFile: false as const },
    customLogger: { ...logger, info: () => {}, warn: keep, warnOnce: keep, error: keep },
    plugins: [catalog.plugin, publishPlugin(catalog.catalogOf)],
  };
}

function read(path: string): string {
  return readFileSync(join(folder, "dist", path), "utf8");
}

function indexNameIn(html: string): string {
  return /<link[^>]*id="catalog"[^>]*href="([^"]*)"/.exec(html)?.[1] ?? "none";
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nadir-catalog-"));
  logged = [];
  write("index.html", PAGE);
  write("main.js", "document.title += '!';");
  writeCatalog(SOURCES);
});

afterEach(async () => {
  await server?.close();
  server = null;
  rmSync(folder, { recursive: true, force: true });
});

describe("the build", () => {
  it(
    "writes the catalog and the pages below the base, and names the index in each page",
    async () => {
      await build(config("/nadir/"));
      const address = indexNameIn(read("index.html"));
      expect(address).toMatch(/^\/nadir\/catalog\/index\.[0-9a-f]{10}\.json$/);
      expect(read("index.html")).toMatch(
        /<link rel="preload" as="fetch" crossorigin="anonymous" type="application\/json" id="catalog"/,
      );
      const index = JSON.parse(read(address.slice("/nadir/".length))) as {
        files: { sites: Record<string, string> };
      };
      expect(JSON.parse(read(`catalog/${index.files.sites.sohae}`))).toMatchObject({ id: "sohae" });
      for (const page of ["sites/sohae/index.html", "sites/dongchang/index.html", "404.html"]) {
        expect(indexNameIn(read(page))).toBe(address);
      }
      expect(read("sites/sohae/index.html")).toContain("Sohae Satellite Launching Station · Nadir");
    },
    SLOW_MS,
  );

  it(
    "fails on an error and names it, and only warns of a doubt",
    async () => {
      writeCatalog(changed(["country: KP", "country: IS"]));
      await build(config("/"));
      expect(logged.join("\n")).toContain("sohae.yaml:9: doubt: sohae, country: found “IS”");
      writeCatalog(changed(["country: KP", "country: Korea"]));
      await expect(build(config("/"))).rejects.toThrow(
        "catalog/sites/sohae.yaml:9: error: sohae, country: found “Korea”",
      );
    },
    SLOW_MS,
  );
});

describe("the dev server", () => {
  async function start(): Promise<string> {
    server = await createServer({ ...config("/nadir/"), server: { port: 0, host: "127.0.0.1" } });
    await server.listen();
    return server.resolvedUrls?.local[0] ?? "";
  }

  async function indexAt(url: string): Promise<string> {
    const html = await (await fetch(url, { headers: { accept: "text/html" } })).text();
    return new URL(indexNameIn(html), url).href;
  }

  it(
    "serves the catalog, follows changes, and keeps the last good one when it breaks",
    async () => {
      const url = await start();
      const sent = vi.spyOn(server?.ws ?? { send: () => {} }, "send");
      const first = await indexAt(url);
      const answer = await fetch(first);
      expect(answer.headers.get("content-type")).toContain("application/json");
      expect(await answer.json()).toMatchObject({ format: 1 });

      writeCatalog(changed(["country: KP", "country: Korea"]));
      await vi.waitFor(
        () => {
          expect(logged.join("\n")).toContain("found “Korea”");
          expect(sent).toHaveBeenCalledWith(expect.objectContaining({ type: "error" }));
        },
        { timeout: SLOW_MS / 3 },
      );
      expect(await indexAt(url)).toBe(first);
      expect((await fetch(first)).ok).toBe(true);

      writeCatalog(changed(["The leaders parted", "They parted"]));
      await vi.waitFor(async () => expect(await indexAt(url)).not.toBe(first), {
        timeout: SLOW_MS / 3,
      });
      expect(sent).toHaveBeenCalledWith({ type: "full-reload" });
      // The page that is still open may ask for a file of the earlier one.
      expect((await fetch(first)).ok).toBe(true);
    },
    SLOW_MS,
  );

  it(
    "says what is wrong when there never was a good one",
    async () => {
      writeCatalog(changed(["country: KP", "country: Korea"]));
      const url = await start();
      const answer = await fetch(url, { headers: { accept: "text/html" } });
      expect(answer.status).toBe(500);
      expect(logged.join("\n")).toContain("found “Korea”");
    },
    SLOW_MS,
  );
});
