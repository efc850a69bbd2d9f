// Brings the catalog into the page: checked and compiled, served while developing and emitted by
// the build, with its index named by link#catalog in index.html.

import { relative } from "node:path";
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { recentOf } from "../release/catalogRelease";
import { readReleases } from "../release/readReleases";
import type { AuthoredCatalog } from "./authoredSchemas";
import { checkCatalog } from "./checkCatalog";
import { type CompiledCatalog, compileCatalog } from "./compile";
import { errorsOf, type Finding, lineOfFinding, sumOfFindings } from "./finding";
import { CATALOG_FOLDER, readSourceFiles } from "./readSourceFiles";

const NAME = "nadir-catalog";
const SETTLE_MS = 60;

export interface CatalogPlugin {
  readonly plugin: Plugin;
  /** The last good catalog; throws before there is one. */
  readonly catalogOf: () => AuthoredCatalog;
}

export function catalogPlugin(folder = CATALOG_FOLDER): CatalogPlugin {
  let config: ResolvedConfig;
  let authored: AuthoredCatalog | null = null;
  let compiled: CompiledCatalog | null = null;
  /** Also the files of earlier versions, which an open page may still ask for. */
  const served = new Map<string, string>();

  function refresh(): readonly Finding[] {
    const { findings, catalog } = checkCatalog(readSourceFiles(folder));
    if (catalog) {
      authored = catalog;
      compiled = compileCatalog(catalog, recentOf(catalog, readReleases(folder)));
      for (const [name, text] of compiled.files) served.set(name, text);
    }
    return findings;
  }

  const plugin: Plugin = {
    name: NAME,
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (config.command !== "build") return;
      const findings = refresh();
      const errors = errorsOf(findings);
      if (errors.length > 0) this.error(sentencesOf(errors));
      for (const finding of findings) this.warn(lineOfFinding(finding));
    },
    generateBundle() {
      for (const [fileName, source] of compiled?.files ?? []) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer(server) {
      tell(server, refresh());
      serve(server, config.base, served);
      watch(server, folder, () => tell(server, refresh()));
    },
    transformIndexHtml() {
      if (!compiled) throw new Error(`The catalog has errors; "npm run catalog:check" names them.`);
      return [catalogLink(`${config.base}${compiled.indexName}`)];
    },
  };
  function catalogOf(): AuthoredCatalog {
    if (!authored) throw new Error("Got no catalog before the build; expected a checked one.");
    return authored;
  }
  return { plugin, catalogOf };
}

function catalogLink(href: string): HtmlTagDescriptor {
  const attrs = {
    ...{ rel: "preload", as: "fetch", crossorigin: "anonymous" },
    ...{ type: "application/json", id: "catalog", href },
  };
  return { tag: "link", attrs, injectTo: "head" };
}

function serve(server: ViteDevServer, base: string, served: ReadonlyMap<string, string>): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.replace(/[?#].*$/, "") ?? "";
    // Vite takes the base away before some of its middlewares and after others.
    const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    const text = served.get(name);
    if (text === undefined) return next();
    response.setHeader("Content-Type", "application/json");
    response.end(text);
  });
}

// Editors write a file in several steps, and a pull changes many at once.
function watch(server: ViteDevServer, folder: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on("all", (_event, path) => {
    const inCatalog = relative(folder, path);
    if (inCatalog.startsWith("..") || !/\.ya?ml$/.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}

/** A good catalog reloads the page; a broken one is named on it and the last good one stays. */
function tell(server: ViteDevServer, findings: readonly Finding[]): void {
  const { logger } = server.config;
  const errors = errorsOf(findings);
  if (findings.length > 0) logger.warn(`catalog: ${sumOfFindings(findings)}`);
  if (errors.length === 0) {
    server.ws.send({ type: "full-reload" });
    return;
  }
  const message = sentencesOf(errors);
  logger.error(message);
  server.ws.send({ type: "error", err: { message, stack: "", plugin: NAME } });
}

function sentencesOf(errors: readonly Finding[]): string {
  return ["The catalog has errors:", ...errors.map(lineOfFinding)].join("\n");
}
