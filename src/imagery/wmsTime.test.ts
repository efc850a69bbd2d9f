import { afterEach, describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import {
  HANOI,
  providerOf,
  question,
  type Reply,
  signal,
  startService,
  type TestService,
} from "./service.fixture";
import { tileAddressOf } from "./tileAddress";

let service: TestService | null = null;
afterEach(async () => service?.stop());

const ENTRY = {
  kind: "wms",
  id: "pads",
  name: "Our map server",
  attribution: "Us, {year}",
  layers: "pad",
};

async function wms(reply: Reply, change: object = {}) {
  service = await startService(() => reply);
  const address = `${service.url}/mapserv?map=/maps/pad.map`;
  return { provider: providerOf({ ...ENTRY, address, ...change }), service };
}

/** In the form of MapServer 8. */
const CAPABILITIES_130 = (
  times: string,
  crs = "EPSG:3857",
) => `<?xml version='1.0' encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
  <Service><Name>WMS</Name><Title>Pads &amp; ports</Title></Service>
  <Capability>
    <Request><GetMap><Format>image/png</Format></GetMap></Request>
    <Layer queryable="1">
      <Name>root</Name><CRS>EPSG:4326</CRS><CRS>${crs}</CRS>
      <Layer><Name>other</Name><Dimension name="time" units="ISO8601">1999-01-01</Dimension></Layer>
      <Layer><Name>group</Name>
        <Dimension name="elevation" units="m">7</Dimension>
        <Layer><Name>pad</Name><CRS>EPSG:32651</CRS>
          <Dimension name="time" units="ISO8601" default="2019-03-02" nearestValue="0">
            ${times}
          </Dimension>
        </Layer>
      </Layer>
    </Layer>
  </Capability>
</WMS_Capabilities>`;

/** In the form of GeoServer's older version. */
const CAPABILITIES_111 = `<?xml version="1.0"?>
<!DOCTYPE WMT_MS_Capabilities SYSTEM "http://schemas.test/wms/1.1.1/WMS_MS_Capabilities.dtd" [ <!ELEMENT VendorSpecificCapabilities EMPTY> ]>
<WMT_MS_Capabilities version="1.1.1">
  <Capability><Layer><SRS>EPSG:4326 EPSG:900913</SRS>
    <Dimension name="time" units="ISO8601"/>
    <Extent name="time" default="current">2019-02-25T00:00:00.000Z,2019-03-02T02:30:00.000Z</Extent>
    <Layer><Name>pad</Name></Layer>
  </Layer></Capability>
</WMT_MS_Capabilities>`;

describe("a WMS with TIME", () => {
  it("has the times of its capabilities, and a GetMap for each", async () => {
    const { provider, service } = await wms({
      body: CAPABILITIES_130("2019-02-25,2019-03-02/2019-03-04/P1D"),
    });
    const { scenes } = await provider.searchScenes(question(), null, signal);
    expect(scenes.map(({ key }) => key)).toEqual([
      "2019-02-25",
      "2019-03-02",
      "2019-03-03",
      "2019-03-04",
    ]);
    expect(Object.fromEntries(service.asked[0]?.query ?? [])).toEqual({
      ...{ map: "/maps/pad.map", SERVICE: "WMS", VERSION: "1.3.0", REQUEST: "GetCapabilities" },
    });
    const [, scene] = scenes;
    expect(scene).toMatchObject({ time: { kind: "day", day: HANOI }, attribution: "Us, 2019" });
    const pixels = scene?.renderings["true-colour"];
    const url = pixels?.kind === "tiles" ? tileAddressOf(pixels.tiles, { z: 1, x: 1, y: 0 }) : "";
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      ...{ map: "/maps/pad.map", SERVICE: "WMS", VERSION: "1.3.0", REQUEST: "GetMap" },
      ...{ LAYERS: "pad", STYLES: "", CRS: "EPSG:3857", FORMAT: "image/png", TRANSPARENT: "TRUE" },
      BBOX: "0.000000,0.000000,20037508.342789,20037508.342789",
      ...{ WIDTH: "256", HEIGHT: "256", TIME: "2019-03-02" },
    });
    expect(pixels).toMatchObject({ tiles: { minZoom: 0, maxZoom: 19, missing: "no-pass" } });
  });

  it("reads version 1.1.1, with times of a layer above and an older name of Web Mercator", async () => {
    const { provider } = await wms(
      { body: CAPABILITIES_111 },
      { version: "1.1.1", isTransparent: false },
    );
    const { scenes } = await provider.searchScenes(question(), null, signal);
    expect(scenes.map(({ key, time }) => [key, time.kind])).toEqual([
      ["2019-02-25T00:00:00.000Z", "day"],
      ["2019-03-02T02:30:00.000Z", "moment"],
    ]);
    const pixels = scenes[1]?.renderings["true-colour"];
    expect(pixels?.kind === "tiles" ? pixels.tiles.url : "").toContain(
      "&SRS=EPSG%3A900913&BBOX={bbox}&WIDTH=256&HEIGHT=256&FORMAT=image%2Fpng&TRANSPARENT=FALSE&TIME=2019-03-02T02%3A30%3A00.000Z",
    );
  });

  it("tells of times that cannot be read, and takes the others", async () => {
    const { provider } = await wms({
      body: CAPABILITIES_130("2019-02-25,soon,2019-99-99,x,y,z,2019-03-02"),
    });
    const { scenes, problems } = await provider.searchScenes(question(), null, signal);
    expect(scenes.map(({ key }) => key)).toEqual(["2019-02-25", "2019-03-02"]);
    expect(problems.map(({ file, field }) => [file, field])).toEqual(
      problems.map(() => ["Our map server", "times"]),
    );
    expect(problems.map(({ message }) => message.replace(/, expected a day.*/, ""))).toEqual([
      "found “soon”",
      "found “2019-99-99”",
      "found “x”",
      "found 2 more times that cannot be read, expected none",
    ]);
  });

  it("is asked for its capabilities once, and again after a failure", async () => {
    const replies: Reply[] = [{ status: 500 }, { body: CAPABILITIES_111 }];
    service = await startService(() => replies.shift() ?? { status: 500 });
    const provider = providerOf({ ...ENTRY, address: service.url });
    await expect(provider.searchScenes(question(), null, signal)).rejects.toMatchObject({
      kind: "refused",
    });
    expect((await provider.searchScenes(question(), null, signal)).scenes).toHaveLength(2);
    expect(await provider.findScene("2019-02-25T00:00:00.000Z", signal)).not.toBeNull();
    expect(await provider.findScene("2019-02-25", signal)).toBeNull();
    expect(service.asked).toHaveLength(2);
  });

  it("needs no capabilities where the entry states the times", async () => {
    const { provider, service } = await wms(
      { status: 500 },
      { times: ["2019-03-01", "2019-03-03/2019-03-05/P1D"] },
    );
    const page = await provider.searchScenes(question({ limit: 2 }), null, signal);
    expect(page.scenes.map(({ key }) => key)).toEqual(["2019-03-01", "2019-03-03"]);
    const rest = await provider.searchScenes(question({ limit: 2 }), page.next, signal);
    expect(rest).toMatchObject({
      scenes: [{ key: "2019-03-04" }, { key: "2019-03-05" }],
      next: null,
    });
    expect(service.asked).toEqual([]);
  });

  it.each([
    ["release", { kind: "release", day: HANOI }],
    ["mosaic", { kind: "mosaic", year: 2019 }],
  ])("never takes a %s for an acquisition", async (dates, time) => {
    const { provider } = await wms({}, { dates, times: ["2019-03-02"] });
    const { scenes } = await provider.searchScenes(question(), null, signal);
    expect(scenes).toMatchObject([{ time, key: "2019-03-02" }]);
    expect(provider).toMatchObject({ isDated: false, isAskedFirst: false });
  });

  it("may have no times at all", async () => {
    const { provider } = await wms({ status: 500 }, { dates: "none", bounds: [124, 39, 125, 40] });
    const { scenes } = await provider.searchScenes(question(), null, signal);
    expect(scenes).toMatchObject([{ time: { kind: "undated" }, key: "image" }]);
    const pixels = scenes[0]?.renderings["true-colour"];
    expect(pixels?.kind === "tiles" ? pixels.tiles.url : "TIME").not.toContain("TIME");
    expect(await provider.findScene("image", signal)).toEqual(scenes[0]);
    const elsewhere = { west: 10, south: 50, east: 11, north: 51 };
    expect(
      (await provider.searchScenes(question({ area: elsewhere }), null, signal)).scenes,
    ).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    [
      "another layer",
      CAPABILITIES_130("2019-03-02").replaceAll(">pad<", ">port<"),
      /has no layer “pad”/,
    ],
    [
      "another projection",
      CAPABILITIES_130("2019-03-02", "EPSG:5179"),
      /does not draw this layer in Web Mercator/,
    ],
    ["no times", CAPABILITIES_130(""), /has no times/],
    ["odd times", CAPABILITIES_130("now and then"), /has times that cannot be read.*“nowandthen”/],
    [
      "an error",
      "<ServiceExceptionReport><ServiceException/></ServiceExceptionReport>",
      /answered with an error/,
    ],
    ["a web page", "<!doctype html><p>Sorry<br></html>", /sent capabilities that are no XML/],
    ["other XML", "<Capabilities/>", /sent <Capabilities>, not WMS capabilities/],
  ])("says what is wrong with capabilities that have %s", async (_, body, sentence) => {
    const { provider } = await wms({ body });
    const failure = await provider.searchScenes(question(), null, signal).catch((error) => error);
    expect(failure).toMatchObject({ name: "ImageryFailure", kind: "damaged" });
    expect(failure.message).toMatch(/^Our map server /);
    expect(failure.message).toMatch(sentence);
  });

  it("puts no placeholder of a name into an address, and looks into open periods", async () => {
    const { provider } = await wms(
      { body: CAPABILITIES_130("2019-03-02").replaceAll(">pad<", ">{z}&amp;a=b<") },
      { layers: "{z}&a=b" },
    );
    const open = question({ from: toDay(-Infinity), to: toDay(Infinity) });
    const { scenes } = await provider.searchScenes(open, null, signal);
    const pixels = scenes[0]?.renderings["true-colour"];
    expect(pixels?.kind === "tiles" ? pixels.tiles.url : "").toContain("&LAYERS=z%26a%3Db&");
  });
});
