// One page of a STAC API's item search: POST /search, or GET where the service has nothing else. The
// next page is asked for as the answer's `next` link says: its address, or its body merged with ours.

import * as z from "zod/mini";
import type { Bounds } from "../domain/geo";
import { askJson, damaged, Refusal } from "./askService";
import { foundWords } from "./shapeProblems";

export interface StacQuestion {
  readonly collections: readonly string[];
  readonly area?: Bounds;
  /** "2019-02-01T00:00:00Z/2019-03-31T23:59:59Z" */
  readonly datetime?: string;
  readonly ids?: readonly string[];
  /** Asks the service itself to leave out cloudier items, and those that do not state it. */
  readonly cloudBelow?: number | null;
  readonly limit: number;
}

export const nextSchema = z.object({
  href: z.string(),
  method: z.enum(["GET", "POST"]),
  body: z.optional(z.record(z.string(), z.unknown())),
});
/** How the next page is asked for. */
export type StacNext = z.infer<typeof nextSchema>;

export interface StacAnswer {
  readonly features: readonly unknown[];
  readonly next: StacNext | null;
  readonly matched: number | null;
  readonly address: string;
}

export interface StacAsking {
  readonly service: string;
  /** The API's root. */
  readonly address: string;
  readonly method: "GET" | "POST";
  readonly timeLimitMs: number;
  readonly signal: AbortSignal;
}

export async function askStac(
  asking: StacAsking,
  question: StacQuestion,
  next: StacNext | null,
): Promise<StacAnswer> {
  const { service, timeLimitMs, signal } = asking;
  if (next !== null) {
    const { href, ...how } = next;
    const answer = await askJson(href, { ...how, service, timeLimitMs, signal });
    return parseAnswer(asking, answer.value, answer.address, next.body ?? null);
  }
  if (asking.method === "POST") {
    const body = bodyOf(question);
    try {
      const address = `${asking.address}/search`;
      const answer = await askJson(address, { service, timeLimitMs, signal, method: "POST", body });
      return parseAnswer(asking, answer.value, answer.address, body);
    } catch (error) {
      if (!isMethodRefused(error)) throw error;
    }
  }
  const address = `${asking.address}/search?${queryOf(question)}`;
  const answer = await askJson(address, { service, timeLimitMs, signal });
  return parseAnswer(asking, answer.value, answer.address, null);
}

function isMethodRefused(error: unknown): boolean {
  return error instanceof Refusal && [404, 405, 501].includes(error.status);
}

function bodyOf({ collections, area, datetime, ids, cloudBelow, limit }: StacQuestion) {
  return {
    collections,
    ...(area && { bbox: [area.west, area.south, area.east, area.north] }),
    ...(datetime && { datetime }),
    ...(ids && { ids }),
    ...(cloudBelow != null && { query: { "eo:cloud_cover": { lt: cloudBelow } } }),
    limit,
  };
}

function queryOf({ collections, area, datetime, ids, limit }: StacQuestion): URLSearchParams {
  const query = new URLSearchParams({ collections: collections.join(",") });
  if (area) query.set("bbox", [area.west, area.south, area.east, area.north].join(","));
  if (datetime) query.set("datetime", datetime);
  if (ids) query.set("ids", ids.join(","));
  query.set("limit", String(limit));
  return query;
}

const linkSchema = z.object({
  rel: z.string(),
  href: z.string(),
  method: z.optional(z.string()),
  body: z.optional(z.record(z.string(), z.unknown())),
  merge: z.optional(z.boolean()),
});
/** Far more than any question asks for. */
const MOST_ITEMS = 20_000;
const MOST_LINKS = 200;
const count = z.optional(z.catch(z.nullable(z.int()), null));
const answerSchema = z.object({
  features: z.array(z.unknown(), "expected a list of items"),
  links: z.optional(z.catch(z.array(z.unknown()), [])),
  numberMatched: count,
  context: z.optional(z.catch(z.nullable(z.object({ matched: count })), null)),
});

function parseAnswer(
  { service, address: root }: StacAsking,
  value: unknown,
  address: string,
  body: Readonly<Record<string, unknown>> | null,
): StacAnswer {
  const result = answerSchema.safeParse(value);
  if (!result.success) {
    const features = typeof value === "object" && value !== null && "features" in value;
    const found = foundWords(features ? value.features : value);
    throw damaged(service, `sent ${found} where a list of items was expected`);
  }
  const { features, links, numberMatched, context } = result.data;
  if (features.length > MOST_ITEMS) {
    throw damaged(service, `sent ${features.length} items, far more than were asked for`);
  }
  const matched = numberMatched ?? context?.matched ?? null;
  const next = nextOf(links ?? [], root, address, body);
  return { features, next, address, matched: matched !== null && matched >= 0 ? matched : null };
}

/** null where there is none, or where it leads to another host. */
function nextOf(
  links: readonly unknown[],
  root: string,
  address: string,
  body: Readonly<Record<string, unknown>> | null,
): StacNext | null {
  for (const each of links.slice(0, MOST_LINKS)) {
    const result = linkSchema.safeParse(each);
    if (!result.success || result.data.rel !== "next") continue;
    const { href, method, body: change, merge } = result.data;
    if (!URL.canParse(href, address)) return null;
    const url = new URL(href, address);
    const home = new URL(root);
    if (url.host !== home.host) return null;
    // Behind a proxy, services often believe that they speak plain http.
    url.protocol = home.protocol;
    if (method?.toUpperCase() !== "POST") return { href: url.href, method: "GET" };
    const next = merge ? { ...body, ...change } : (change ?? body ?? {});
    return { href: url.href, method: "POST", body: next };
  }
  return null;
}
