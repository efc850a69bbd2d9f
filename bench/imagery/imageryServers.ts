// One nginx on loopback for everything: the pages, the picture by ranges, and MapServer's WMS of
// the same picture, which runs as two FastCGI processes that stay, as a busy service runs it.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../../tools/imagery/freePort";
import type { ImageryPrograms } from "../../tools/imagery/programs";
import { SITE_FOLDER } from "../prepare/folders";
import { IMAGERY_FOLDER, SCENE } from "./sceneRaster";

export interface BenchServers {
  /** With a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export const WMS_LAYER = "scene";
const MAP_PROCESSES = 2;
const PATIENCE_MS = 10_000;

export async function startBenchServers({
  nginx,
  mapserv,
}: ImageryPrograms): Promise<BenchServers> {
  const place = mkdtempSync(join(tmpdir(), "nadir-bench-"));
  const mapFile = join(place, "scene.map");
  writeFileSync(mapFile, mapFileOf());
  writeFileSync(join(place, "mapserver.conf"), "CONFIG\n  ENV\n  END\nEND\n");
  const { port: mapPort, processes } = await startMapServer(mapserv, place);
  const port = await freePort();
  const config = join(place, "nginx.conf");
  writeFileSync(config, configOf(port, mapPort, mapFile, place));
  const child = spawn(nginx, ["-p", place, "-c", config, "-e", join(place, "error.log")], {
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}/`;
  await answering(`${url}blank.html`);
  return {
    url,
    stop: async () => {
      // MapServer hears SIGTERM only with its next question.
      await Promise.all([
        ended(child, "SIGTERM"),
        ...processes.map((each) => ended(each, "SIGKILL")),
      ]);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** FastCGI programs take their questions from a listening socket that they get as their input. */
async function startMapServer(mapserv: string, place: string) {
  const server = createServer();
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Got no port to listen on.");
  const socket = socketOf(server);
  const processes = Array.from({ length: MAP_PROCESSES }, () =>
    spawn(mapserv, [], {
      stdio: [socket, "ignore", "ignore"],
      env: { ...process.env, MAPSERVER_CONFIG_FILE: join(place, "mapserver.conf") },
    }),
  );
  // Theirs stays open; ours would take questions away from them.
  server.close();
  return { port: address.port, processes };
}

/** Node has no public way to hand a listening socket to another program. */
function socketOf(server: Server): number {
  const handle: unknown = Reflect.get(server, "_handle");
  const fd: unknown = typeof handle === "object" && handle ? Reflect.get(handle, "fd") : null;
  if (typeof fd !== "number" || fd < 0) throw new Error("This Node hides its sockets.");
  return fd;
}

function mapFileOf(): string {
  const { east, north, pixels, pixelM, epsg } = SCENE;
  const size = pixels * pixelM;
  return `
MAP
  NAME "bench"
  SIZE 256 256
  MAXSIZE 4096
  EXTENT ${east} ${north - size} ${east + size} ${north}
  PROJECTION "init=epsg:${epsg}" END
  CONFIG "PROJ_LIB" "/usr/share/proj"
  IMAGETYPE "png"
  OUTPUTFORMAT
    NAME "png" DRIVER "AGG/PNG" MIMETYPE "image/png" IMAGEMODE RGB EXTENSION "png"
  END
  WEB
    METADATA "wms_title" "Bench" "wms_srs" "EPSG:3857" "wms_enable_request" "*" END
  END
  LAYER
    NAME "${WMS_LAYER}"
    TYPE RASTER
    STATUS ON
    DATA "${resolve(IMAGERY_FOLDER, SCENE.name)}"
    PROJECTION "init=epsg:${epsg}" END
    PROCESSING "RESAMPLE=NEAREST"
    METADATA "wms_title" "The scene" "wms_srs" "EPSG:3857" END
  END
END
`;
}

function configOf(port: number, mapPort: number, mapFile: string, place: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(place, name)};`)
    .join(" ");
  return `
daemon off;
worker_processes 1;
pid ${join(place, "pid")};
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 256; }
http {
  access_log off;
  ${temporary}
  types { image/tiff tif; text/html html; text/javascript js mjs; text/css css; }
  default_type application/octet-stream;
  sendfile on;
  keepalive_requests 10000;
  server {
    listen 127.0.0.1:${port};
    location / { root ${resolve(SITE_FOLDER)}; }
    location /files/ { alias ${resolve(IMAGERY_FOLDER)}/; }
    location /wms {
      fastcgi_pass 127.0.0.1:${mapPort};
      fastcgi_param QUERY_STRING $query_string;
      fastcgi_param REQUEST_METHOD $request_method;
      fastcgi_param MS_MAPFILE ${mapFile};
    }
  }
}
`;
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((go) => setTimeout(go, 30));
    }
  }
  throw new Error(`nginx does not answer at ${url}.`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((go) => child.once("exit", go));
  child.kill(signal);
  await end;
}
