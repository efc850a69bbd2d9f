// A real server on loopback in place of somebody's service, and a provider that asks it.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dayOf, parseDay, toDay } from "../domain/day";
import { areaAround } from "../domain/scene";
import { parseImageryConfig } from "./imageryConfig";
import type { Provider, SceneQuestion } from "./provider";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly afterMs?: number;
  /** The line breaks after this many characters. */
  readonly breaksAfter?: number;
}

export interface TestService {
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly stop: () => Promise<void>;
}

export async function startService(
  replyTo: (asked: Asked, service: TestService) => Reply,
): Promise<TestService> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://x.test");
    const question = { method: request.method ?? "", path: pathname, query: searchParams };
    const each: Asked = { ...question, body: body === "" ? null : JSON.parse(body) };
    asked.push(each);
    send(response, replyTo(each, service));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server.address());
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const service: TestService = { url: `http://127.0.0.1:${port}`, asked, stop };
  return service;
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("expected a server that listens");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: string[] = [];
  for await (const part of request) parts.push(String(part));
  return parts.join("");
}

function send(response: ServerResponse, reply: Reply): void {
  const { status = 200, headers = {}, body = "", afterMs = 0, breaksAfter } = reply;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  setTimeout(() => {
    response.writeHead(status, { "content-length": Buffer.byteLength(text), ...headers });
    if (breaksAfter === undefined) response.end(text);
    else response.write(text.slice(0, breaksAfter), () => response.destroy());
  }, afterMs);
}

export const NOW = Date.parse("2026-11-22T09:00:00Z");

/** The providers of one entry of imagery.json. */
export function providersOf(entry: Readonly<Record<string, unknown>>, timeLimitMs = 30_000) {
  const { providers, problems } = parseImageryConfig(
    { providers: [entry] },
    "http://page.test/x/",
    {
      timeLimitMs,
      now: () => NOW,
    },
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return providers;
}

export function providerOf(
  entry: Readonly<Record<string, unknown>>,
  timeLimitMs?: number,
): Provider {
  const [provider] = providersOf(entry, timeLimitMs);
  if (provider === undefined) throw new Error("expected a provider");
  return provider;
}

export const SOHAE = { lat: 39.66, lon: 124.705 };
export const HANOI = dayOf({ year: 2019, month: 3, day: 2 });

/** Scenes of Sohae around 2 March 2019. */
export function question(change: Partial<SceneQuestion> = {}): SceneQuestion {
  return {
    ...{ place: SOHAE, area: areaAround(SOHAE, 2), cloudBelow: null, limit: 100 },
    ...{ from: toDay(HANOI - 30), to: toDay(HANOI + 30), near: HANOI },
    ...change,
  };
}

export function day(text: string) {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`expected a day, got ${text}`);
  return parsed;
}

export const { signal } = new AbortController();
