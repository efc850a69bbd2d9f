// A build behind nginx on loopback, with the configuration that we ship: docs/deploy/nginx.conf with
// its lines to change changed as its own comments say, and nothing else.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type RunningServer, startNginxServers } from "../imagery/nginx";
import { configuredOriginsOf, contentPolicyOf } from "./contentPolicy";
import { headersOf, nginxHeadersOf } from "./deployHeaders";
import { NGINX_HEADERS } from "./publishDeploy";

const CONFIG = "docs/deploy/nginx.conf";

export interface DeployOptions {
  /** The program. */
  readonly nginx: string;
  /** The build. */
  readonly folder: string;
  /** The path that it was built for: "/" or "/nadir/". */
  readonly basePath?: string;
  /** Another deployment's services in place of the build's, with the headers that follow. */
  readonly services?: { readonly imagery: object; readonly baseLayers: readonly object[] };
}

/** The address ends with the base path. */
export async function startDeployServer(options: DeployOptions): Promise<RunningServer> {
  const { nginx, folder, basePath = "/", services } = options;
  const root = mkdtempSync(join(tmpdir(), "nadir-deploy-"));
  const place = join(root, basePath);
  mkdirSync(place, { recursive: true });
  const own = services ? ownFilesOf(services) : new Map<string, string>();
  const replaced = new Set([...own.keys()].map((name) => name.split("/")[0]));
  for (const name of readdirSync(folder)) {
    if (!replaced.has(name)) symlinkSync(resolve(folder, name), join(place, name));
  }
  for (const [name, content] of own) {
    mkdirSync(join(place, name, ".."), { recursive: true });
    writeFileSync(join(place, name), content);
  }
  const server = await startNginxServers(nginx, (port) => configOf(port, root, basePath));
  return {
    url: `${server.url}${basePath}`,
    stop: async () => {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function ownFilesOf({ imagery, baseLayers }: NonNullable<DeployOptions["services"]>) {
  const origins = configuredOriginsOf(imagery, baseLayers);
  return new Map([
    ["imagery.json", JSON.stringify(imagery)],
    ["base-layers.json", JSON.stringify(baseLayers)],
    [NGINX_HEADERS, nginxHeadersOf(headersOf(contentPolicyOf({ origins })))],
  ]);
}

/** What stands inside http { }. */
function configOf(port: number, root: string, basePath: string): string {
  const base = basePath.replace(/\/$/, "");
  const changes: readonly (readonly [RegExp, string])[] = [
    [/^ *listen \[::\]:80;\n/m, ""],
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/root \/srv\/nadir;/, `root ${root};`],
    [/include \/srv\/nadir\/deploy\//, `include ${root}${base}/deploy/`],
    [/error_page 404 +\/404\.html;/, `error_page 404 ${base}/404.html;`],
    [/error_page 403 =404 \/404\.html;/, `error_page 403 =404 ${base}/404.html;`],
  ];
  return changes.reduce(
    (config, [line, changed]) => {
      if (!line.test(config)) throw new Error(`Got ${CONFIG} without ${line}; expected the line.`);
      return config.replace(line, changed);
    },
    readFileSync(CONFIG, "utf8"),
  );
}
