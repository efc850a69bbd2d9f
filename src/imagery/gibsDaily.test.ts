import { afterEach, describe, expect, it } from "vitest";
import { encodeDay, toDay } from "../domain/day";
import type { ScenePage } from "./provider";
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

let service: TestService | null = null;
afterEach(async () => service?.stop());

async function daily(reply: Reply) {
  service = await startService(() => reply);
  const [viirs, modis] = providersOf({ kind: "gibs-daily", address: service.url });
  if (viirs === undefined || modis === undefined) throw new Error("expected two providers");
  return { viirs, modis, service };
}

const DAYS = (domain: string) => ({
  body: `<Domains xmlns:ows="o"><DimensionDomain><ows:Identifier>time</ows:Identifier><Domain>${domain}</Domain></DimensionDomain></Domains>`,
});

describe("daily images of GIBS", () => {
  it("have a scene for every day that the service lists, with two renderings", async () => {
    const { viirs, service } = await daily(
      DAYS("2015-11-24/2019-03-02/P1D,2019-03-05/2026-11-20/P1D"),
    );
    const { scenes } = await viirs.searchScenes(
      question({ from: toDay(HANOI - 1), to: toDay(HANOI + 4) }),
      null,
      signal,
    );
    expect(scenes.map(({ key }) => key)).toEqual([
      "2019-03-01",
      "2019-03-02",
      "2019-03-05",
      "2019-03-06",
    ]);
    expect(service.asked).toHaveLength(1);
    const path = (layer: string) =>
      `${service.url}/wmts/epsg3857/best/${layer}/default/2019-03-02/GoogleMapsCompatible_Level9/{z}/{y}/{x}.jpg`;
    expect(scenes[1]).toMatchObject({
      ...{ sensor: "VIIRS (Suomi NPP)", pixelSizeM: 250, time: { kind: "day", day: HANOI } },
      renderings: {
        "true-colour": {
          tiles: { url: path("VIIRS_SNPP_CorrectedReflectance_TrueColor"), maxZoom: 9 },
        },
        "short-wave-infrared": {
          tiles: { url: path("VIIRS_SNPP_CorrectedReflectance_BandsM11-I2-I1"), maxZoom: 9 },
        },
      },
    });
  });

  it("give the nearest days first, page by page, each once", async () => {
    const { modis } = await daily({ status: 503 });
    const asked = question({ limit: 25 });
    const pages: ScenePage[] = [];
    let cursor = null;
    do {
      const page: ScenePage = await modis.searchScenes(asked, cursor, signal);
      pages.push(page);
      cursor = page.next;
    } while (cursor !== null);
    expect(pages.map(({ scenes }) => scenes.length)).toEqual([25, 25, 11]);
    expect(pages[0]?.scenes[0]?.key).toBe(encodeDay(toDay(HANOI - 12)));
    const keys = pages.flatMap(({ scenes }) => scenes.map(({ key }) => key));
    expect(new Set(keys).size).toBe(61);
  });

  it("begin in their first year where the service does not say", async () => {
    const { viirs, modis } = await daily({ body: "<html>" });
    const early = question({
      from: day("2000-01-01"),
      to: day("2000-03-01"),
      near: day("2000-02-01"),
    });
    expect((await modis.searchScenes(early, null, signal)).scenes[0]?.key).toBe("2000-02-24");
    expect((await viirs.searchScenes(early, null, signal)).scenes).toEqual([]);
    expect(await viirs.findScene("2015-11-23", signal)).toBeNull();
    expect(await viirs.findScene("2015-11-24", signal)).toMatchObject({ key: "2015-11-24" });
  });

  it("take an answer without days for no days", async () => {
    const { viirs } = await daily(DAYS(""));
    expect(await viirs.searchScenes(question(), null, signal)).toMatchObject({
      scenes: [],
      next: null,
    });
  });
});
