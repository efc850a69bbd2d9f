import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchJson } from "./fetchJson";

let server: Server | null = null;
afterEach(() => server?.close());

async function asked(answer: RequestListener): Promise<unknown> {
  server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server?.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return fetchJson(`http://127.0.0.1:${port}/`, "The catalog", AbortSignal.timeout(20_000));
}

describe("a JSON file", () => {
  it("is read in one piece, wherever its bytes are parted", async () => {
    const bytes = Buffer.from(JSON.stringify({ name: "서해 🛰" }));
    const value = await asked((_, response) => {
      for (const byte of bytes) response.write(Buffer.from([byte]));
      response.end();
    });
    expect(value).toEqual({ name: "서해 🛰" });
  });

  it("may begin with a byte-order mark", async () => {
    expect(await asked((_, response) => response.end("\uFEFF[1]"))).toEqual([1]);
  });

  it("without an end is given up, and the host is told to stop", async () => {
    const spaces = Buffer.alloc(2 ** 20, " ");
    let isClosed = false;
    const answer = asked((_, response) => {
      const send = () => {
        while (!response.destroyed && response.write(spaces)) {}
      };
      response.on("drain", send).on("close", () => {
        isClosed = true;
      });
      send();
    });
    await expect(answer).rejects.toThrow(
      "The catalog could not be read: the file is far larger than expected.",
    );
    await expect.poll(() => isClosed).toBe(true);
  });

  it("that breaks off is told of", async () => {
    const answer = asked((_, response) => {
      response.writeHead(200, { "Content-Length": 1000 });
      response.write("[", () => response.destroy());
    });
    await expect(answer).rejects.toThrow("The catalog could not be loaded: the connection broke");
  });
});
