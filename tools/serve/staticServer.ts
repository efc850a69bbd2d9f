// A folder as any static host serves it: no rewriting, gzip, ranges. What works here works on
// GitHub Pages or in a bucket. What is answered: staticFiles.ts.

import { createServer, type Server } from "node:http";
import { readStaticFiles } from "./staticFiles";

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
  const answerTo = readStaticFiles(folder);

  const server = createServer(({ url = "/", headers: asked }, response) => {
    const [address = ""] = url.split("?");
    const query = url.slice(address.length);
    const { status, headers, body } = answerTo({
      // Outside the base there is nothing, as of any path with an empty name in it.
      path: address.startsWith(basePath) ? address.slice(basePath.length) : `/${address}`,
      acceptEncoding: asked["accept-encoding"]?.toString(),
      ifNoneMatch: asked["if-none-match"],
      ifRange: asked["if-range"]?.toString(),
      range: asked.range,
    });
    // Of the body node sends nothing to a HEAD.
    const moved = headers.Location === undefined ? {} : { Location: `${headers.Location}${query}` };
    response.writeHead(status, { ...headers, ...moved }).end(body);
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
