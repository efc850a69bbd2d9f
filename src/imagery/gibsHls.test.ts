import { afterEach, describe, expect, it } from "vitest";
import { encodeDay, parseDay, toDay } from "../domain/day";
import { findPasses } from "./passFinder";
import { ImageryFailure, type ScenePage } from "./provider";
import {
  day,
  HANOI,
  providersOf,
  question,
  type Reply,
  signal,
  startService,
  type TestService,
} from "./service.fixture";

const DOMAINS = (domain: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Domains xmlns="https://www.opengis.net/wmts/1.0/md" xmlns:ows="http://www.opengis.net/ows/1.1" version="1.1">
  <SpaceDomain><BoundingBox crs="EPSG:3857" minx="-20037508.34" maxx="20037508.34"/></SpaceDomain>
  <DimensionDomain>
    <ows:Identifier>time</ows:Identifier>
    <Domain>${domain}</Domain>
    <Size>1</Size>
  </DimensionDomain>
</Domains>`;
const TILE =
  /^\/wmts\/epsg3857\/best\/HLS_S30_Nadir_BRDF_Adjusted_Reflectance\/default\/(\d{4}-\d{2}-\d{2})\/GoogleMapsCompatible_Level12\/12\/1555\/3466\.png$/;

let service: TestService | null = null;
afterEach(async () => service?.stop());

interface Gibs {
  readonly days?: Reply;
  readonly tile: (day: string, asked: number) => Reply;
}

async function hls({ days, tile }: Gibs) {
  let tiles = 0;
  service = await startService(({ path }) => {
    if (path.includes("/best/1.0.0/"))
      return days ?? { body: DOMAINS("2015-11-28/2026-11-20/P1D") };
    const match = TILE.exec(path);
    if (match === null) return { status: 400 };
    tiles += 1;
    return tile(match[1] ?? "", tiles);
  });
  const [s30, l30] = providersOf({ kind: "gibs-hls", address: service.url });
  if (s30 === undefined || l30 === undefined) throw new Error("expected two providers");
  return { s30, l30, service };
}

/** A satellite passes every fifth day, on 25 February and 2 March 2019 among them. */
function everyFifth(text: string): Reply {
  return { status: ((parseDay(text) ?? 0) - HANOI) % 5 === 0 ? 200 : 404 };
}

function keysOf({ scenes }: ScenePage): readonly string[] {
  return scenes.map(({ key }) => key);
}

describe("HLS of GIBS", () => {
  it("finds the passes of a period by the place's tile, and steps over days without one", async () => {
    const { s30, service } = await hls({ tile: everyFifth });
    const page = await s30.searchScenes(question(), null, signal);
    expect(keysOf(page)).toEqual(
      Array.from({ length: 13 }, (_, at) => encodeDay(toDay(HANOI - 30 + at * 5))),
    );
    expect(page).toMatchObject({ next: null, matched: null, problems: [] });
    expect(service.asked[0]?.path).toBe(
      "/wmts/epsg3857/best/1.0.0/HLS_S30_Nadir_BRDF_Adjusted_Reflectance/default/" +
        "GoogleMapsCompatible_Level12/all/2019-01-31--2019-04-01.xml",
    );
    expect(service.asked.slice(1).every(({ method }) => method === "HEAD")).toBe(true);
  });

  it("describes a scene honestly", async () => {
    const { s30, service } = await hls({ tile: everyFifth });
    const page = await s30.searchScenes(question({ limit: 1 }), null, signal);
    expect(page.scenes).toEqual([
      {
        provider: "gibs-s30",
        key: "2019-03-02",
        sensor: "Sentinel-2 MSI (HLS)",
        time: { kind: "day", day: HANOI },
        cloudPercent: null,
        pixelSizeM: 30,
        footprint: null,
        licence: "open (NASA ESDIS)",
        attribution:
          "NASA GIBS, part of ESDIS; HLS S30; contains modified Copernicus Sentinel data 2019",
        renderings: {
          "true-colour": {
            kind: "tiles",
            tiles: {
              url: `${service.url}/wmts/epsg3857/best/HLS_S30_Nadir_BRDF_Adjusted_Reflectance/default/2019-03-02/GoogleMapsCompatible_Level12/{z}/{y}/{x}.png`,
              ...{ minZoom: 0, maxZoom: 12, missing: "no-pass" },
            },
          },
        },
      },
    ]);
  });

  it("goes on where a page ended, without giving a day twice or leaving one out", async () => {
    const { s30 } = await hls({ tile: everyFifth });
    const asked = question({ limit: 3 });
    const found: string[] = [];
    let cursor = null;
    let nearest = 0;
    do {
      const page: ScenePage = await s30.searchScenes(asked, cursor, signal);
      for (const key of keysOf(page)) {
        const away = Math.abs(day(key) - HANOI);
        expect(away).toBeGreaterThanOrEqual(nearest);
        found.push(key);
      }
      nearest = Math.max(nearest, ...keysOf(page).map((key) => Math.abs(day(key) - HANOI)));
      cursor = page.next;
    } while (cursor !== null);
    expect(found).toHaveLength(13);
    expect(new Set(found).size).toBe(13);
  });

  it("tries a bounded number of days in one page", async () => {
    const { s30, service } = await hls({ tile: () => ({ status: 404 }) });
    const asked = question({ from: toDay(HANOI - 400), to: toDay(HANOI + 400) });
    const page = await s30.searchScenes(asked, null, signal);
    expect(page.scenes).toEqual([]);
    expect(service.asked).toHaveLength(65);
    expect(page.next).not.toBeNull();
    await s30.searchScenes(asked, page.next, signal);
    const tried = service.asked.map(({ path }) => TILE.exec(path)?.[1]).filter(Boolean);
    expect(new Set(tried).size).toBe(128);
  });

  it("tries only days that the service lists", async () => {
    const days = { body: DOMAINS("2019-02-20/2019-02-25/P1D,2019-03-02/2019-03-02/P1D") };
    const { s30, service } = await hls({ days, tile: () => ({}) });
    expect(await s30.searchScenes(question(), null, signal)).toMatchObject({ next: null });
    expect(service.asked).toHaveLength(1 + 7);
  });

  it.each<[string, Reply]>([
    ["refused", { status: 500 }],
    ["a web page", { body: "<!doctype html><p>Down<p>" }],
    ["not readable", { body: DOMAINS("soon") }],
  ])("falls back on the known start of the series when the list of days is %s", async (_, days) => {
    const { s30, l30, service } = await hls({ days, tile: everyFifth });
    const early = question({
      from: day("2015-11-01"),
      to: day("2015-12-10"),
      near: day("2015-12-01"),
    });
    const page = await s30.searchScenes(early, null, signal);
    expect(page.scenes.length).toBeGreaterThan(0);
    const tried = service.asked.map(({ path }) => TILE.exec(path)?.[1] ?? "9");
    expect(tried.sort()[0]).toBe("2015-11-28");
    const before = question({ from: day("2012-01-01"), to: day("2013-03-17"), near: HANOI });
    expect(await l30.searchScenes(before, null, signal)).toMatchObject({ scenes: [], matched: 0 });
  });

  it("ends today", async () => {
    const { s30, service } = await hls({ days: { status: 500 }, tile: () => ({ status: 404 }) });
    const late = question({
      from: day("2026-11-20"),
      to: toDay(Infinity),
      near: day("2026-11-20"),
    });
    await s30.searchScenes(late, null, signal);
    const tried = service.asked.map(({ path }) => TILE.exec(path)?.[1]).filter(Boolean);
    expect(tried.sort()).toEqual(["2026-11-20", "2026-11-21", "2026-11-22"]);
  });

  it("fails with a sentence when tiles fail, and with an abort as it is", async () => {
    const { s30 } = await hls({ tile: () => ({ status: 429, headers: { "retry-after": "5" } }) });
    await expect(s30.searchScenes(question(), null, signal)).rejects.toThrow(
      "Sentinel-2, 30 m (NASA GIBS) has had too many questions (429) and asks to wait 5 seconds.",
    );
    await service?.stop();
    const slow = await hls({ tile: () => ({ afterMs: 3000 }) });
    const abort = new AbortController();
    const reason = new Error("another site");
    setTimeout(() => abort.abort(reason), 100);
    await expect(slow.s30.searchScenes(question(), null, abort.signal)).rejects.toBe(reason);
  });

  it("takes a broken line for no pass once the service has answered", async () => {
    const { s30 } = await hls({
      tile: (text) => (everyFifth(text).status === 200 ? {} : { body: "xx", breaksAfter: 0 }),
    });
    expect((await s30.searchScenes(question(), null, signal)).scenes).toHaveLength(13);
  });

  it("says that the service is away when it is", async () => {
    const { s30, service } = await hls({ tile: () => ({}) });
    await service.stop();
    await expect(s30.searchScenes(question(), null, signal)).rejects.toMatchObject({
      kind: "unreachable",
    });
  });

  it("finds the scene of a link without asking anybody", async () => {
    const { s30, service } = await hls({ tile: () => ({}) });
    expect(await s30.findScene("2019-03-02", signal)).toMatchObject({ key: "2019-03-02" });
    for (const key of ["2015-11-27", "2019-02-30", "2099-01-01", " 2019-03-02", "../x", ""]) {
      expect(await s30.findScene(key, signal)).toBeNull();
    }
    expect(service.asked).toEqual([]);
  });
});

describe("findPasses", () => {
  const days = Array.from({ length: 40 }, (_, at) => toDay(at));
  const silence = new ImageryFailure("unreachable", "GIBS did not answer.");

  it("asks at most four at once", async () => {
    let open = 0;
    let most = 0;
    await findPasses(days, 40, true, async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
      return true;
    });
    expect(most).toBe(4);
  });

  it("stops asking a server that has said nothing", async () => {
    let asked = 0;
    const found = findPasses(days, 40, false, async () => {
      asked += 1;
      throw silence;
    });
    await expect(found).rejects.toBe(silence);
    expect(asked).toBeLessThan(24);
  });

  it("gives no more than wanted, and counts what it tried so that none is lost", async () => {
    const { days: found, tried } = await findPasses(days, 3, true, async (each) => {
      await new Promise((resolve) => setTimeout(resolve, (each * 7) % 5));
      return each % 2 === 1;
    });
    expect(found).toEqual([1, 3, 5]);
    expect(tried).toBe(6);
  });
});
