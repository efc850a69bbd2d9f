// One server on loopback for what nginx does not do: a STAC API with a choice of troubles, MapServer's
// WMS, and tiles after the pattern of NASA GIBS, which are there on days with a pass and 404 on others.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type MapServer, WMS_LAYER } from "./mapserver";
import type { RunningServer } from "./nginx";
import { collectionOf, itemOf } from "./stacItems";
import { pageOf, type StacQuery, searchScenes } from "./stacSearch";
import { dayOfScene, TEST_SCENES } from "./testScenes";

export interface Services extends RunningServer {
  /** How often each path was asked, without its query. */
  readonly asked: ReadonlyMap<string, number>;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "Content-Type",
  "Access-Control-Allow-Methods": "GET, POST, HEAD, OPTIONS",
  "Access-Control-Expose-Headers": "Retry-After",
};
const MANY = 10_000;
const LONGEST_BODY = 100_000;

/** `files`: address of the rasters. `map` is null where MapServer is missing. */
export async function startServices(files: string, map: MapServer | null): Promise<Services> {
  const asked = new Map<string, number>();
  let url = "";
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (request.method !== "OPTIONS") asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
    answerTo(request, pathname, search)
      .catch((error): Answer => ({ status: 500, body: String(error) }))
      .then((answer) => send(request, response, pathname, answer));
  });

  async function answerTo(request: IncomingMessage, path: string, search: string): Promise<Answer> {
    if (request.method === "OPTIONS") return { status: 204 };
    if (path === "/wms" && map) return { status: 200, ...(await map.ask(search.slice(1))) };
    if (path.startsWith("/gibs/") && map) return gibsAnswer(path, map);
    const [, trouble = "", rest = ""] =
      /^\/(429|500|slow|broken|empty|no-cors|many)(\/.*)$/.exec(path) ?? [];
    const instead = await troubleAnswer(trouble, request, url);
    return instead ?? stacAnswer(request, trouble === "" ? path : rest, files, `${url}/stac`);
  }

  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Got no port to listen on.");
  url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    asked,
    stop: () =>
      new Promise((go) => {
        server.close(() => go());
        server.closeAllConnections();
      }),
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { status, type, body = "", headers = {} }: Answer,
): void {
  const open = path.startsWith("/no-cors/") ? {} : OPEN;
  const content = type === undefined ? {} : { "Content-Type": type };
  response.writeHead(status, { ...open, ...content, ...headers });
  response.end(request.method === "HEAD" ? "" : body);
}

/** null where the question is answered as usual. */
async function troubleAnswer(
  trouble: string,
  request: IncomingMessage,
  url: string,
): Promise<Answer | null> {
  switch (trouble) {
    case "429":
      return { status: 429, headers: { "Retry-After": "30" } };
    case "500":
      return { status: 500, body: "Internal trouble" };
    case "slow":
      // Until whoever asks gives up.
      await new Promise((go) => request.once("close", go));
      return { status: 504 };
    case "broken":
      return json({ type: "FeatureCollection" }, '{"type": "FeatureCollection", "features": [{');
    case "empty":
      return json({ type: "FeatureCollection", features: [], links: [] });
    case "many":
      return json(pageOf(manyItems(url), await bodyOf(request), `${url}/many`));
    default:
      return null;
  }
}

/** Ten thousand scenes, one in each hour. */
function manyItems(url: string) {
  const [first] = TEST_SCENES;
  if (first === undefined) return [];
  const begin = Date.parse("2018-08-01T00:00:00Z");
  return Array.from({ length: MANY }, (_, at) => {
    const acquired = new Date(begin + at * 3_600_000).toISOString();
    return itemOf({ ...first, id: `MANY_${at}`, acquired }, `${url}/files`, url);
  });
}

async function stacAnswer(
  request: IncomingMessage,
  path: string,
  files: string,
  api: string,
): Promise<Answer> {
  const at = path.replace(/^\/stac/, "") || "/";
  if (at === "/search") return json(searchScenes(await queryOf(request), files, api));
  if (at === "/") return json({ ...collectionOf(api), type: "Catalog" });
  const [, id = ""] = /^\/collections\/[^/]+\/items\/([^/]+)$/.exec(at) ?? [];
  const scene = TEST_SCENES.find((each) => each.id === decodeURIComponent(id));
  return scene ? json(itemOf(scene, files, api)) : { status: 404 };
}

async function queryOf(request: IncomingMessage): Promise<StacQuery> {
  if (request.method === "POST") return bodyOf(request);
  const { searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const list = (name: string) => searchParams.get(name)?.split(",");
  const query = {
    collections: list("collections"),
    ids: list("ids"),
    bbox: list("bbox")?.map(Number),
    datetime: searchParams.get("datetime") ?? undefined,
    limit: Number(searchParams.get("limit") ?? 10),
    token: Number(searchParams.get("token") ?? 0),
  };
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

async function bodyOf(request: IncomingMessage): Promise<StacQuery> {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LONGEST_BODY) throw new Error("The body is too long.");
  }
  return text === "" ? {} : JSON.parse(text);
}

const HALF_WORLD_M = 20_037_508.342789244;

/** /gibs/wmts/epsg3857/best/{layer}/default/{day}/{set}/{z}/{y}/{x}.png, and the days of a layer. */
async function gibsAnswer(path: string, map: MapServer): Promise<Answer> {
  if (path.endsWith(".xml")) return gibsDays(path);
  const [, day = "", z = "", y = "", x = ""] =
    /\/default\/(\d{4}-\d{2}-\d{2})\/[^/]+\/(\d+)\/(\d+)\/(\d+)\.(?:png|jpg)$/.exec(path) ?? [];
  if (!TEST_SCENES.some((scene) => dayOfScene(scene) === day)) return { status: 404 };
  const tile = (2 * HALF_WORLD_M) / 2 ** Number(z);
  const west = -HALF_WORLD_M + Number(x) * tile;
  const north = HALF_WORLD_M - Number(y) * tile;
  const box = [west, north - tile, west + tile, north].join(",");
  const size = "WIDTH=256&HEIGHT=256&FORMAT=image/png&TRANSPARENT=TRUE";
  const query = `SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=${WMS_LAYER}&STYLES=&CRS=EPSG:3857`;
  return { status: 200, ...(await map.ask(`${query}&BBOX=${box}&${size}&TIME=${day}`)) };
}

/** DescribeDomains: the layer has every day; which of them has a granule here, it does not say. */
function gibsDays(path: string): Answer {
  const [, from = "", to = ""] =
    /\/(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})\.xml$/.exec(path) ?? [];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<Domains xmlns="http://demo.geo-solutions.it/share/wmts-multidim/wmts_multi_dimensional.xsd" xmlns:ows="http://www.opengis.net/ows/1.1">
  <DimensionDomain>
    <ows:Identifier>time</ows:Identifier>
    <Domain>${from}/${to}/P1D</Domain>
    <Size>1</Size>
  </DimensionDomain>
</Domains>`;
  return { status: 200, type: "text/xml", body };
}

function json(value: object, body = JSON.stringify(value)): Answer {
  return { status: 200, type: "application/json", body };
}
