// A folder as any static host serves it: index.html of a directory, 404.html with status 404 for
// unknown paths, no rewriting. What works here works on GitHub Pages or in a bucket.

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

export interface StaticServerOptions {
  /** The built page. */
  readonly folder: string;
  /** Path that the folder is served below: "/" or "/nadir/". */
  readonly basePath?: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
}

export interface StaticServer {
  /** "http://127.0.0.1:4173/", ends with the base path. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const HOST = "127.0.0.1";
const PORTS_TO_TRY = 50;

/** Serves until stopped, on loopback only; takes the next free port when the first is taken. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, basePath = "/", port } = options;
  const notFoundPage = readFileSync(join(folder, "404.html"));
  const answerFile = sirv(folder, { etag: true });

  const answerNotFound = (response: ServerResponse) => {
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" }).end(notFoundPage);
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? "/";
    if (!address.startsWith(basePath)) return answerNotFound(response);
    request.url = `/${address.slice(basePath.length)}`;
    answerFile(request, response, () => answerNotFound(response));
  });

  const taken = await listenOnFreePort(server, port);
  return {
    url: `http://${HOST}:${taken}${basePath}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenOnFreePort(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + PORTS_TO_TRY; port += 1) {
    const error = await listen(server, port);
    const address = server.address();
    if (error === null && address !== null && typeof address === "object") return address.port;
    if (error?.code !== "EADDRINUSE") throw error;
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + PORTS_TO_TRY - 1}.`);
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, HOST, () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}
