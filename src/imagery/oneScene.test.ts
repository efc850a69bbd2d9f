import { describe, expect, it } from "vitest";
import { areaAround } from "../domain/scene";
import { parseImageryConfig } from "./imageryConfig";
import { day, HANOI, providerOf, question, signal } from "./service.fixture";

const XYZ = {
  ...{ kind: "xyz", id: "drone", name: "Drone flight", attribution: "Us, {year}", maxZoom: 20 },
  address: "tiles/{z}/{x}/{y}.png",
};
const COG = {
  kind: "cog",
  id: "pad",
  name: "The pad",
  attribution: "Us",
  address: "https://files.test/pad.tif?v=2",
};

function problemsOf(entry: unknown): readonly string[] {
  const { problems } = parseImageryConfig(
    { providers: [entry] },
    "https://page.test/nadir/imagery.json",
  );
  return problems.map(({ record, field, message }) => `${record}, ${field}: ${message}`);
}

async function scenesOf(entry: Readonly<Record<string, unknown>>, change = {}) {
  return (await providerOf(entry).searchScenes(question(change), null, signal)).scenes;
}

describe("xyz tiles", () => {
  it("lie below the page or elsewhere", async () => {
    const urlOf = async (address: string) => {
      const [scene] = await scenesOf({ ...XYZ, address });
      const pixels = scene?.renderings["true-colour"];
      return pixels?.kind === "tiles" ? pixels.tiles.url : "";
    };
    expect(await urlOf("tiles/{z}/{x}/{y}.png")).toBe("http://page.test/x/tiles/{z}/{x}/{y}.png");
    expect(await urlOf("https://t.test/{zz}/{x}/{-y}?key=a")).toBe(
      "https://t.test/{zz}/{x}/{-y}?key=a",
    );
    expect(await urlOf("https://t.test/wms?BBOX={bbox}")).toBe("https://t.test/wms?BBOX={bbox}");
  });

  it("have the date that the entry states, or none", async () => {
    const timeOf = async (entry: object) => (await scenesOf({ ...XYZ, ...entry }))[0]?.time;
    expect(await timeOf({})).toEqual({ kind: "undated" });
    expect(await timeOf({ acquired: "2019-03-02" })).toEqual({ kind: "day", day: HANOI });
    expect(await timeOf({ acquired: "2019-03-02T02:30:00Z" })).toMatchObject({ kind: "moment" });
    expect(await timeOf({ released: "2019-03-02" })).toEqual({ kind: "release", day: HANOI });
    expect(await timeOf({ mosaicOf: 2019 })).toEqual({ kind: "mosaic", year: 2019 });
    expect(providerOf(XYZ)).toMatchObject({ isDated: false, isAskedFirst: false });
    expect(providerOf({ ...XYZ, acquired: "2019-03-02" })).toMatchObject({
      isDated: true,
      isAskedFirst: true,
    });
  });

  it("write the year of acquisition into the attribution, or leave it out", async () => {
    expect((await scenesOf({ ...XYZ, acquired: "2019-03-02" }))[0]?.attribution).toBe("Us, 2019");
    expect((await scenesOf(XYZ))[0]?.attribution).toBe("Us");
  });

  it("are found in their period and at their place", async () => {
    const dated = { ...XYZ, acquired: "2019-03-02", bounds: [124.6, 39.6, 124.8, 39.7] };
    expect(await scenesOf(dated)).toHaveLength(1);
    expect(await scenesOf(dated, { to: day("2019-03-01") })).toHaveLength(0);
    expect(await scenesOf(dated, { area: areaAround({ lat: 41, lon: 129 }, 2) })).toHaveLength(0);
    const { scenes } = await providerOf(dated).searchScenes(question(), null, signal);
    expect(await providerOf(dated).findScene(scenes[0]?.key ?? "", signal)).toEqual(scenes[0]);
    expect(await providerOf(dated).findScene("other", signal)).toBeNull();
  });

  it.each<[object, string]>([
    [
      { address: "javascript:alert(1)//{z}{x}{y}" },
      "address: found “javascript:alert(1)//{z}{x}{y}”, expected an http(s) address or a path below the page",
    ],
    [{ address: "/etc/{z}/{x}/{y}" }, "address: found “/etc/{z}/{x}/{y}”, expected an http(s)"],
    [
      { address: "a/../../{z}/{x}/{y}" },
      "address: found “a/../../{z}/{x}/{y}”, expected an http(s)",
    ],
    [{ address: "https://u:p@t.test/{z}/{x}/{y}" }, "expected an http(s) address"],
    [{ address: "//evil.test/{z}/{x}/{y}" }, "expected an http(s) address"],
    [{ address: "https://t.test/{z}/{x}.png" }, "expected {z}, {x} and {y} in it"],
    [{ address: undefined }, "address: found nothing, expected an address"],
    [{ maxZoom: 99 }, "maxZoom: found 99, expected 0 to 24"],
    [{ maxZoom: 3, minZoom: 5 }, "maxZoom: found 3, expected at least minZoom"],
    [{ id: "base" }, "id: found “base”, expected another id"],
    [{ id: "Two Words" }, "id: found “Two Words”, expected an id of small letters"],
    [{ acquired: "2019-02-30" }, "acquired: found “2019-02-30”, expected a day"],
    [
      { acquired: "2019-03-02", mosaicOf: 2019 },
      "expected only one of acquired, released and mosaicOf",
    ],
    [{ bounds: [125, 39, 124, 40] }, "bounds: found a list, expected west below east"],
    [{ pixelSizeM: -1 }, "pixelSizeM: found -1, expected more than 0 metres"],
    [{ attribution: undefined }, "attribution: found nothing, expected text"],
    [{ adress: "x" }, "adress: is not a known field"],
    [
      { origins: ["https://t.test/path"] },
      "origins.0: found “https://t.test/path”, expected an origin",
    ],
  ])("are refused with %o", (change, sentence) => {
    expect(problemsOf({ ...XYZ, ...change }).join("; ")).toContain(sentence);
  });
});

describe("a single COG", () => {
  it("is one scene, read as a file", async () => {
    const [scene] = await scenesOf({ ...COG, acquired: "2019-03-02T02:26:00Z", pixelSizeM: 0.5 });
    expect(scene).toMatchObject({
      ...{ provider: "pad", sensor: "The pad", pixelSizeM: 0.5, licence: null, footprint: null },
      renderings: {
        "true-colour": { kind: "cog", files: { data: "https://files.test/pad.tif?v=2" } },
      },
    });
  });

  it("may lie below the page", async () => {
    const [scene] = await scenesOf({ ...COG, address: "images/pad-1.tif" });
    expect(scene?.renderings["true-colour"]).toMatchObject({
      files: { data: "http://page.test/x/images/pad-1.tif" },
    });
  });

  it("is no template", () => {
    expect(problemsOf({ ...COG, address: "https://files.test/{z}.tif" }).join()).toContain(
      "expected the address of one file",
    );
  });
});
