import { createServer } from "node:net";

/** A port of 127.0.0.1 that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const address = server.address();
  await new Promise<void>((go) => server.close(() => go()));
  if (address === null || typeof address === "string") throw new Error("Got no port to listen on.");
  return address.port;
}
