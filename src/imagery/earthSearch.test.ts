import { afterEach, describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import { toSentence } from "../domain/problem";
import type { ScenePage } from "./provider";
import {
  type Asked,
  day,
  HANOI,
  providerOf,
  question,
  type Reply,
  signal,
  startService,
  type TestService,
} from "./service.fixture";
import { answerOf, earthSearchItem } from "./stac.fixture";

let service: TestService | null = null;
afterEach(async () => service?.stop());

async function earthSearch(
  replyTo: (asked: Asked, service: TestService) => Reply,
  timeLimitMs?: number,
) {
  service = await startService(replyTo);
  const entry = { kind: "earth-search", address: `${service.url}/v1` };
  return { provider: providerOf(entry, timeLimitMs), service };
}

function itemAt(offset: number, properties: object = {}, change: object = {}) {
  const date = new Date(Date.parse("2019-03-02T02:26:51Z") + offset * 86_400_000);
  const id = `S2B_51SXD_${date.toISOString().slice(0, 10).replaceAll("-", "")}_0_L2A`;
  return earthSearchItem(id, date.toISOString(), { ...properties }, { ...change });
}

function keysOf({ scenes }: ScenePage): readonly string[] {
  return scenes.map(({ key }) => key);
}

describe("Earth Search", () => {
  it("asks as the API wants to be asked", async () => {
    const { provider, service } = await earthSearch(() => ({ body: answerOf([]) }));
    await provider.searchScenes(question({ cloudBelow: 40, limit: 50 }), null, signal);
    expect(service.asked).toHaveLength(1);
    expect(service.asked[0]).toMatchObject({ method: "POST", path: "/v1/search" });
    expect(service.asked[0]?.body).toEqual({
      collections: ["sentinel-2-l2a"],
      bbox: [
        expect.closeTo(124.6816, 3),
        expect.closeTo(39.642, 3),
        expect.closeTo(124.7284, 3),
        expect.closeTo(39.678, 3),
      ],
      datetime: "2019-01-31T00:00:00Z/2019-04-01T23:59:59Z",
      query: { "eo:cloud_cover": { lt: 40 } },
      limit: 50,
    });
  });

  it("gives scenes in order of acquisition, with what is known of them", async () => {
    const { provider } = await earthSearch(() => ({
      body: answerOf([itemAt(5), itemAt(0), itemAt(-5)]),
    }));
    const page = await provider.searchScenes(question(), null, signal);
    expect(keysOf(page).map((key) => key.slice(10, 18))).toEqual([
      "20190225",
      "20190302",
      "20190307",
    ]);
    expect(page).toMatchObject({ next: null, matched: 3, problems: [] });
    expect(page.scenes[1]).toMatchObject({
      ...{ provider: "earth-search", sensor: "Sentinel-2B MSI", pixelSizeM: 10 },
      time: { kind: "moment", ms: Date.parse("2019-03-02T02:26:51Z") },
      cloudPercent: 12.345678,
      attribution: "Contains modified Copernicus Sentinel data 2019",
    });
  });

  it("follows the next link: a body merged with ours, a whole body, and an address", async () => {
    const { provider, service } = await earthSearch(({ method, body, query }, { url }) => {
      const asked =
        typeof body === "object" && body !== null && "next" in body
          ? body.next
          : query.get("token");
      const links = {
        null: {
          rel: "next",
          method: "POST",
          href: `${url}/v1/search`,
          merge: true,
          body: { next: "2" },
        },
        2: { rel: "next", method: "POST", href: "/v1/search", body: { next: "3", limit: 1 } },
        3: { rel: "next", href: `${url}/v1/search?token=4` },
      };
      const next = Object.entries(links).find(([token]) => token === String(asked));
      const at = method === "GET" ? 3 : Number(asked ?? 1) - 1;
      return {
        body: answerOf([itemAt(at)], {
          links: next ? [{ rel: "self" }, next[1]] : [],
          numberMatched: 4,
        }),
      };
    });
    const found: string[] = [];
    let cursor = null;
    for (let count = 0; count < 9; count += 1) {
      const page: ScenePage = await provider.searchScenes(question({ limit: 1 }), cursor, signal);
      expect(page.matched).toBe(4);
      found.push(...keysOf(page).map((key) => key.slice(10, 18)));
      cursor = page.next;
      if (cursor === null) break;
    }
    expect(found).toEqual(["20190302", "20190303", "20190304", "20190305"]);
    expect(service.asked.map(({ method }) => method)).toEqual(["POST", "POST", "POST", "GET"]);
    expect(service.asked[1]?.body).toMatchObject({ collections: ["sentinel-2-l2a"], next: "2" });
    expect(service.asked[2]?.body).toEqual({ next: "3", limit: 1 });
  });

  it("follows no link to another host", async () => {
    const links = [{ rel: "next", href: "https://evil.test/v1/search" }];
    const { provider } = await earthSearch(() => ({ body: answerOf([itemAt(0)], { links }) }));
    expect((await provider.searchScenes(question(), null, signal)).next).toBeNull();
  });

  it("asks for a long period from the day that matters outward", async () => {
    const { provider, service } = await earthSearch(() => ({ body: answerOf([itemAt(0)]) }));
    const years = question({ from: day("2018-01-01"), to: day("2019-12-31") });
    let cursor = null;
    const stretches: string[] = [];
    do {
      const page: ScenePage = await provider.searchScenes(years, cursor, signal);
      const body = service.asked.at(-1)?.body;
      if (typeof body === "object" && body !== null && "datetime" in body) {
        stretches.push(String(body.datetime).replace(/T\d\d:\d\d:\d\dZ/g, ""));
      }
      expect(page.matched).toBeNull();
      cursor = page.next;
    } while (cursor !== null);
    expect(stretches).toEqual([
      "2018-11-02/2019-06-30",
      "2018-03-07/2018-11-01",
      "2019-07-01/2019-12-31",
      "2018-01-01/2018-03-06",
    ]);
  });

  it("looks on by itself, a few times, where nothing is found", async () => {
    const { provider, service } = await earthSearch(() => ({ body: answerOf([]) }));
    const decade = question({ from: day("2015-01-01"), to: toDay(Infinity), near: HANOI });
    const page = await provider.searchScenes(decade, null, signal);
    expect(service.asked).toHaveLength(4);
    expect(page.next).not.toBeNull();
    const before = question({ from: toDay(-Infinity), to: day("2015-01-01"), near: HANOI });
    expect(await provider.searchScenes(before, null, signal)).toMatchObject({
      next: null,
      matched: 0,
    });
    expect(service.asked).toHaveLength(4);
  });

  it("keeps what can be read and names the rest", async () => {
    const features = [
      itemAt(0),
      itemAt(1, { "eo:cloud_cover": 300 }),
      itemAt(2, { datetime: "2019-02-30T00:00:00Z" }),
      itemAt(3, {}, { assets: { visual: { href: "javascript:alert(1)" } } }),
      itemAt(4, {}, { geometry: { type: "Polygon", coordinates: [[[999, 0]]] } }),
      null,
      "text",
      { id: "no-properties" },
    ];
    const { provider } = await earthSearch(() => ({ body: answerOf(features) }));
    const { scenes, problems } = await provider.searchScenes(question(), null, signal);
    expect(scenes).toHaveLength(1);
    expect(problems.map(({ record, field }) => `${record} ${field}`).sort()).toEqual([
      "S2B_51SXD_20190303_0_L2A properties.eo:cloud_cover",
      "S2B_51SXD_20190304_0_L2A properties.datetime",
      "S2B_51SXD_20190305_0_L2A assets.visual.href",
      "S2B_51SXD_20190306_0_L2A geometry",
      "item 6 null",
      "item 7 null",
      "no-properties properties",
    ]);
    expect(problems.every(({ file }) => file === "Sentinel-2 (Earth Search)")).toBe(true);
    expect(problems.map(toSentence).join("")).not.toContain("undefined");
  });

  it("leaves out cloudier scenes also where the service does not", async () => {
    const features = [
      itemAt(0, { "eo:cloud_cover": 80 }),
      itemAt(1),
      itemAt(2, { "eo:cloud_cover": null }),
    ];
    const { provider } = await earthSearch(() => ({ body: answerOf(features) }));
    const page = await provider.searchScenes(question({ cloudBelow: 40 }), null, signal);
    expect(page.scenes.map(({ cloudPercent }) => cloudPercent)).toEqual([12.345678, null]);
  });

  it.each<[string, Reply, string, RegExp]>([
    ["429", { status: 429, headers: { "retry-after": "7" } }, "busy", /wait 7 seconds\.$/],
    ["500", { status: 500 }, "refused", /answered 500\.$/],
    ["silence", { afterMs: 5000 }, "slow", /did not answer within 0\.6 seconds\.$/],
    [
      "broken JSON",
      { body: '{"type":"FeatureCollection","fea' },
      "damaged",
      /damaged or cut off\.$/,
    ],
    ["a web page", { body: "<html></html>" }, "damaged", /sent a web page/],
    ["nothing", { body: "" }, "damaged", /sent an empty answer\.$/],
    [
      "another shape",
      { body: { features: "many" } },
      "damaged",
      /sent “many” where a list of items/,
    ],
    ["a number", { body: "7" }, "damaged", /sent 7 where a list of items was expected\.$/],
    ["null", { body: "null" }, "damaged", /sent nothing where a list of items was expected\.$/],
  ])("says what is wrong on %s", async (_, reply, kind, sentence) => {
    const { provider } = await earthSearch(() => reply, kind === "slow" ? 600 : undefined);
    const failure = await provider.searchScenes(question(), null, signal).catch((error) => error);
    expect(failure).toMatchObject({ name: "ImageryFailure", kind });
    expect(failure.message).toMatch(/^Sentinel-2 \(Earth Search\) /);
    expect(failure.message).toMatch(sentence);
  });

  it("takes ten thousand results at once", async () => {
    const small = { visual: { href: "/a.tif", type: "image/tiff" } };
    const features = Array.from({ length: 10_000 }, (_, at) =>
      earthSearchItem(
        `item-${at}`,
        new Date(Date.parse("2019-03-02") + at * 90_000).toISOString(),
        {},
        { assets: small },
      ),
    );
    const { provider } = await earthSearch(() => ({ body: answerOf(features) }));
    const start = performance.now();
    const page = await providerOf(
      { kind: "earth-search", address: `${service?.url}/v1` },
      20_000,
    ).searchScenes(question(), null, signal);
    expect(page.scenes).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(provider.isDated).toBe(true);
  });

  it("finds the scene of a link, and null where it is gone", async () => {
    const known = itemAt(0);
    const { provider, service } = await earthSearch(({ body }) => ({
      body: answerOf(JSON.stringify(body).includes(String(known.id)) ? [itemAt(3), known] : []),
    }));
    expect(await provider.findScene(String(known.id), signal)).toMatchObject({ key: known.id });
    expect(service.asked[0]?.body).toMatchObject({
      ids: [known.id],
      collections: ["sentinel-2-l2a"],
    });
    expect(await provider.findScene("gone", signal)).toBeNull();
  });

  it("passes an abort on as it is", async () => {
    const { provider } = await earthSearch(() => ({ afterMs: 5000 }));
    const abort = new AbortController();
    const reason = new Error("another site");
    setTimeout(() => abort.abort(reason), 50);
    await expect(provider.searchScenes(question(), null, abort.signal)).rejects.toBe(reason);
  });

  it("names the origins that a content policy has to allow", async () => {
    expect(providerOf({ kind: "earth-search" }).origins).toEqual([
      "https://earth-search.aws.element84.com",
      "https://sentinel-cogs.s3.us-west-2.amazonaws.com",
    ]);
  });
});
