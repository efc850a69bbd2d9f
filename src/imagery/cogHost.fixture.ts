// A host of files on this machine that answers ranges as a store of objects does, or as one that
// knows none.

import { setMaxListeners } from "node:events";
import { createServer, type ServerResponse } from "node:http";

// Many wait on one signal here; Node takes that for a leak.
setMaxListeners(1000);

export interface CogHost {
  readonly url: string;
  /** What has been asked: "0-65535", in order. */
  readonly asked: readonly string[];
  /** Questions that have not been answered yet. */
  open(): number;
  /** Answers that were broken off by the one who asked. */
  broken(): number;
  /** The most answers under way at once. */
  most(): number;
  stop(): Promise<void>;
}

export interface HostHabits {
  readonly knowsRanges?: boolean;
  /** Whether answers say how long the file is. */
  readonly tellsLength?: boolean;
  readonly delayMs?: number;
  /** Answers with this status instead. */
  readonly status?: number;
  /** Sends a part so many bytes later than the one that was asked for, and says so. */
  readonly shift?: number;
  /** Sends so many bytes more than were asked for. */
  readonly surplus?: number;
  /** Breaks off in the middle of an answer. */
  readonly breaksOff?: boolean;
}

export async function startCogHost(
  files: Readonly<Record<string, Uint8Array>>,
  habits: HostHabits = {},
): Promise<CogHost> {
  const { knowsRanges = true, tellsLength = true, delayMs = 0, status } = habits;
  const { shift = 0, surplus = 0, breaksOff = false } = habits;
  const asked: string[] = [];
  let [open, most, broken] = [0, 0, 0];
  const answer = (response: ServerResponse, file: Uint8Array, range: string | undefined): void => {
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    if (status !== undefined) {
      response.writeHead(status).end();
    } else if (!knowsRanges || start === undefined) {
      response.writeHead(200).end(file);
    } else if (Number(start) >= file.length) {
      response.writeHead(416).end();
    } else {
      asked.push(`${start}-${end}`);
      const from = Number(start) + shift;
      const bytes = file.subarray(from, Number(end) + 1 + shift + surplus);
      const told = `bytes ${from}-${from + bytes.length - 1}/${file.length}`;
      response.writeHead(206, {
        ...(tellsLength ? { "content-range": told } : {}),
        "content-length": bytes.length,
      });
      if (!breaksOff) response.end(bytes);
      else response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    }
  };
  const server = createServer((request, response) => {
    const file =
      files[decodeURIComponent(new URL(request.url ?? "", "http://host").pathname.slice(1))];
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => {
      open -= 1;
      if (!response.writableFinished) broken += 1;
    });
    setTimeout(() => {
      if (file === undefined) response.writeHead(404).end();
      else answer(response, file, request.headers.range);
    }, delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    open: () => open,
    broken: () => broken,
    most: () => most,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
