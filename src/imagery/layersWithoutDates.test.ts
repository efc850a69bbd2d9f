import { afterEach, describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import {
  day,
  providerOf,
  question,
  signal,
  startService,
  type TestService,
} from "./service.fixture";

let service: TestService | null = null;
afterEach(async () => service?.stop());

const ALL_YEARS = question({
  from: day("1972-01-01"),
  to: day("2100-01-01"),
  near: day("2100-01-01"),
});

describe("EOX cloudless", () => {
  const eox = providerOf({ kind: "eox-cloudless" });

  it("has a mosaic of each year, with the licence and the credit of that year, and no date", async () => {
    const { scenes, matched } = await eox.searchScenes(ALL_YEARS, null, signal);
    expect(matched).toBe(9);
    expect(scenes.map(({ key, licence }) => `${key} ${licence}`)).toEqual([
      "2017 CC BY 4.0",
      ...[2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year} CC BY-NC-SA 4.0`),
    ]);
    expect(scenes[2]).toMatchObject({
      time: { kind: "mosaic", year: 2019 },
      attribution:
        "EOxCloudless https://cloudless.eox.at by EOX IT Services GmbH (Contains modified Copernicus Sentinel data 2019)",
      renderings: {
        "true-colour": {
          tiles: {
            url: "https://tiles.maps.eox.at/wmts/1.0.0/s2cloudless-2019_3857/default/g/{z}/{y}/{x}.jpg",
            maxZoom: 14,
          },
        },
      },
    });
    expect(eox).toMatchObject({ isDated: false, isAskedFirst: false });
  });

  it("gives the years of a period, the nearest first", async () => {
    const asked = question({
      from: day("2018-06-01"),
      to: day("2021-01-01"),
      near: day("2019-03-02"),
      limit: 2,
    });
    const first = await eox.searchScenes(asked, null, signal);
    expect(first.scenes.map(({ key }) => key)).toEqual(["2018", "2019"]);
    const rest = await eox.searchScenes(asked, first.next, signal);
    expect(rest).toMatchObject({ scenes: [{ key: "2020" }, { key: "2021" }], next: null });
  });

  it("lives with open ends", async () => {
    const open = question({ from: toDay(-Infinity), to: toDay(Infinity), near: toDay(Infinity) });
    expect((await eox.searchScenes(open, null, signal)).scenes).toHaveLength(9);
  });

  it("finds the year of a link", async () => {
    expect(await eox.findScene("2019", signal)).toMatchObject({ key: "2019" });
    expect(await eox.findScene("2016", signal)).toBeNull();
    expect(await eox.findScene("02019", signal)).toBeNull();
  });
});

describe("Esri World Imagery", () => {
  it("is one layer without a date, row before column", async () => {
    const esri = providerOf({ kind: "esri-world-imagery" });
    const { scenes } = await esri.searchScenes(question(), null, signal);
    expect(scenes).toMatchObject([
      {
        time: { kind: "undated" },
        renderings: {
          "true-colour": {
            tiles: {
              url: "https://server.arcgisonline.com/ArcGIS/rest/services/World_Imagery/MapServer/tile/{z}/{y}/{x}",
            },
          },
        },
      },
    ]);
    expect(esri).toMatchObject({ isDated: false, isAskedFirst: false });
    expect(await esri.findScene(scenes[0]?.key ?? "", signal)).toEqual(scenes[0]);
  });
});

describe("Esri Wayback", () => {
  const release = (date: string) => ({
    itemID: "903f0abe9c3b452dafe1ca5b8dd858b9",
    itemTitle: `World Imagery (Wayback ${date})`,
    itemURL: "https://evil.test/{level}/{row}/{col}",
    layerIdentifier: "WB_2019_R03",
  });

  async function wayback(body: unknown) {
    service = await startService(({ path }) =>
      path === "/waybackconfig.json" ? { body } : { status: 404 },
    );
    return {
      provider: providerOf({ kind: "esri-wayback", address: service.url }),
      url: service.url,
    };
  }

  it("lists releases by their day, never as acquisitions", async () => {
    const { provider, url } = await wayback({
      6036: release("2019-03-13"),
      10: release("2014-02-20"),
    });
    const { scenes, problems } = await provider.searchScenes(ALL_YEARS, null, signal);
    expect(scenes.map(({ key, time }) => [key, time])).toEqual([
      ["10", { kind: "release", day: day("2014-02-20") }],
      ["6036", { kind: "release", day: day("2019-03-13") }],
    ]);
    expect(problems).toEqual([]);
    expect(scenes[1]?.renderings["true-colour"]).toMatchObject({
      tiles: {
        url: `${url}/arcgis/rest/services/World_Imagery/WMTS/1.0.0/default028mm/MapServer/tile/6036/{z}/{y}/{x}`,
      },
    });
    expect(provider.isDated).toBe(false);
    expect(await provider.findScene("6036", signal)).toMatchObject({ key: "6036" });
    expect(await provider.findScene("7", signal)).toBeNull();
  });

  it("names entries that it cannot read, prototypes among them", async () => {
    const { provider } = await wayback(
      `{"__proto__":{"itemTitle":"World Imagery (Wayback 2019-03-13)"},"5":{"itemTitle":"World Imagery (Wayback 2019-02-30)"},
        "6":null,"../7":${JSON.stringify(release("2019-03-13"))},"8":${JSON.stringify(release("2020-01-08"))}}`,
    );
    const { scenes, problems } = await provider.searchScenes(ALL_YEARS, null, signal);
    expect(scenes.map(({ key }) => key)).toEqual(["8"]);
    expect(problems.map(({ record }) => record).sort()).toEqual(["../7", "5", "6", "__proto__"]);
  });

  it.each(["[]", "7", "null"])("says that %s is no list of releases", async (body) => {
    const { provider } = await wayback(body);
    await expect(provider.searchScenes(ALL_YEARS, null, signal)).rejects.toMatchObject({
      kind: "damaged",
    });
  });
});
