// nginx on loopback: with any servers of its own configuration, or over one folder: files with ranges
// and leave for other pages (/files/), the same without that leave (/closed/), and the same without
// ranges (/whole/).

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./freePort";

export interface RunningServer {
  /** "http://127.0.0.1:40123", without a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startNginx(nginx: string, folder: string): Promise<RunningServer> {
  return startNginxServers(nginx, (port) => filesServerOf(port, resolve(folder)));
}

/** `serversOf` gives what stands inside http { } for a server that listens on this port. */
export async function startNginxServers(
  nginx: string,
  serversOf: (port: number) => string,
): Promise<RunningServer> {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), "nadir-nginx-"));
  const file = join(place, "nginx.conf");
  writeFileSync(file, configOf(serversOf(port), place));
  const child = spawn(nginx, ["-p", place, "-c", file, "-e", join(place, "error.log")], {
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/`, child);
  return {
    url,
    stop: async () => {
      await ended(child);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function filesServerOf(port: number, folder: string): string {
  const open = [
    "add_header Access-Control-Allow-Origin * always;",
    "add_header Access-Control-Allow-Headers Range always;",
    'add_header Access-Control-Expose-Headers "Content-Range, Content-Length, Accept-Ranges" always;',
  ].join(" ");
  return `
  types { image/tiff tif; application/json json; application/geo+json geojson; }
  default_type application/octet-stream;
  sendfile on;
  server {
    listen 127.0.0.1:${port};
    location /files/ {
      alias ${folder}/;
      ${open}
      if ($request_method = OPTIONS) { return 204; }
    }
    location /closed/ { alias ${folder}/; }
    location /whole/ { alias ${folder}/; max_ranges 0; ${open} }
  }
`;
}

function configOf(servers: string, place: string): string {
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
${servers}
}
`;
}

const PATIENCE_MS = 10_000;

/** Waits until the program answers anything at all. */
async function answering(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}.`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((go) => setTimeout(go, 30));
    }
  }
  await ended(child);
  throw new Error(`nginx does not answer at ${url}.`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((go) => child.once("exit", go));
  child.kill("SIGTERM");
  await end;
}
