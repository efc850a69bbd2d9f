import { afterEach, describe, expect, it } from "vitest";
import { parseImageryConfig } from "./imageryConfig";
import {
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

const ENTRY = { kind: "wmts", id: "tiles", name: "Our tiles", attribution: "Us", layer: "pad" };
const WORLD_SCALE = 559_082_264.0287178;

interface Shape {
  readonly name?: (zoom: number) => string;
  readonly crs?: string;
  readonly size?: number;
  readonly scale?: number;
  readonly limits?: string;
  readonly resource?: string;
  readonly time?: string;
}

function capabilities({
  name = String,
  crs = "urn:ogc:def:crs:EPSG::3857",
  size = 256,
  scale = WORLD_SCALE,
  limits = "",
  resource = "",
  time = "<ows:Identifier>Time</ows:Identifier><Default>2019-03-02</Default><Value>2019-02-25</Value><Value>2019-03-02/2019-03-03/P1D</Value>",
}: Shape = {}): string {
  const matrices = Array.from(
    { length: 13 },
    (_, zoom) => `<TileMatrix><ows:Identifier>${name(zoom)}</ows:Identifier>
      <ScaleDenominator>${scale / 2 ** zoom}</ScaleDenominator><TopLeftCorner>-20037508.34 20037508.34</TopLeftCorner>
      <TileWidth>${size}</TileWidth><TileHeight>${size}</TileHeight>
      <MatrixWidth>${2 ** zoom}</MatrixWidth><MatrixHeight>${2 ** zoom}</MatrixHeight></TileMatrix>`,
  );
  return `<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
  <ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
    <ows:Get xlink:href="https://t.test/rest"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>RESTful</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>
    <ows:Get xlink:href="https://t.test/kvp?"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>
  </ows:HTTP></ows:DCP></ows:Operation></ows:OperationsMetadata>
  <Contents>
    <Layer><ows:Identifier>other</ows:Identifier></Layer>
    <Layer><ows:Identifier>pad</ows:Identifier>
      <Style><ows:Identifier>plain</ows:Identifier></Style>
      <Style isDefault="true"><ows:Identifier>rich style</ows:Identifier></Style>
      <Format>image/jpeg</Format><Format>image/png</Format>
      ${time === "" ? "" : `<Dimension>${time}</Dimension>`}
      <TileMatrixSetLink><TileMatrixSet>geo</TileMatrixSet></TileMatrixSetLink>
      <TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet>${limits}</TileMatrixSetLink>
      ${resource}
    </Layer>
    <TileMatrixSet><ows:Identifier>geo</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:OGC:1.3:CRS84</ows:SupportedCRS></TileMatrixSet>
    <TileMatrixSet><ows:Identifier>web</ows:Identifier><ows:SupportedCRS>${crs}</ows:SupportedCRS>${matrices.join("")}</TileMatrixSet>
  </Contents>
</Capabilities>`;
}

async function fromCapabilities(body: string, change: object = {}) {
  service = await startService((): Reply => ({ body }));
  return providerOf({ ...ENTRY, capabilities: `${service.url}/WMTSCapabilities.xml`, ...change });
}

async function tileOf(provider: ReturnType<typeof providerOf>): Promise<string> {
  const { scenes } = await provider.searchScenes(question(), null, signal);
  const pixels = scenes.find(({ key }) => key === "2019-03-02")?.renderings["true-colour"];
  return pixels?.kind === "tiles" ? tileAddressOf(pixels.tiles, { z: 8, x: 216, y: 97 }) : "";
}

const RESOURCE = (template: string) =>
  `<ResourceURL format="image/jpeg" resourceType="FeatureInfo" template="https://t.test/info"/>
   <ResourceURL format="image/jpeg" resourceType="tile" template="https://t.test/jpeg"/>
   <ResourceURL format="image/png" resourceType="tile" template="${template}"/>`;

describe("a WMTS by its capabilities", () => {
  it("has its times and its tiles by template, row before column, with the usual style", async () => {
    const template =
      "https://t.test/pad/{Style}/{Time}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png";
    const provider = await fromCapabilities(capabilities({ resource: RESOURCE(template) }));
    const { scenes } = await provider.searchScenes(question(), null, signal);
    expect(scenes.map(({ key }) => key)).toEqual(["2019-02-25", "2019-03-02", "2019-03-03"]);
    expect(await tileOf(provider)).toBe(
      "https://t.test/pad/rich%20style/2019-03-02/web/8/97/216.png",
    );
    expect(service?.asked).toHaveLength(1);
  });

  it("asks by parameters where there is no template", async () => {
    expect(
      await tileOf(
        await fromCapabilities(capabilities(), { format: "image/jpeg", style: "plain" }),
      ),
    ).toBe(
      "https://t.test/kvp?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=pad&STYLE=plain&FORMAT=image%2Fjpeg" +
        "&TILEMATRIXSET=web&TILEMATRIX=8&TILEROW=97&TILECOL=216&TIME=2019-03-02",
    );
  });

  it.each([
    [
      "GeoServer",
      (zoom: number) => `EPSG:900913:${zoom}`,
      "urn:ogc:def:crs:EPSG::900913",
      "EPSG%3A900913%3A8",
    ],
    ["MapProxy", (zoom: number) => String(zoom).padStart(2, "0"), "EPSG:3857", "08"],
  ])("knows how %s names its matrices", async (_, name, crs, matrix) => {
    expect(await tileOf(await fromCapabilities(capabilities({ name, crs })))).toContain(
      `&TILEMATRIX=${matrix}&`,
    );
  });

  it("keeps to the zooms that the layer has", async () => {
    const each = (zoom: number) =>
      `<TileMatrixLimits><TileMatrix>${zoom}</TileMatrix></TileMatrixLimits>`;
    const limits = `<TileMatrixSetLimits>${[4, 5, 6, 7].map(each).join("")}</TileMatrixSetLimits>`;
    const zoomsOf = async (change: object) => {
      const provider = await fromCapabilities(capabilities({ limits }), change);
      const { scenes } = await provider.searchScenes(question(), null, signal);
      const pixels = scenes[0]?.renderings["true-colour"];
      await service?.stop();
      return pixels?.kind === "tiles" ? [pixels.tiles.minZoom, pixels.tiles.maxZoom] : [];
    };
    expect(await zoomsOf({})).toEqual([4, 7]);
    expect(await zoomsOf({ maxZoom: 6, minZoom: 5 })).toEqual([5, 6]);
    expect(await zoomsOf({ maxZoom: 20 })).toEqual([4, 7]);
  });

  it("fills other dimensions with their usual value", async () => {
    const time =
      "<ows:Identifier>time</ows:Identifier><Value>2019-03-02</Value></Dimension><Dimension><ows:Identifier>Band</ows:Identifier><Default>a/b</Default>";
    const template = "https://t.test/{band}/{time}/{TileMatrix}/{TileRow}/{TileCol}";
    const provider = await fromCapabilities(capabilities({ time, resource: RESOURCE(template) }));
    expect(await tileOf(provider)).toBe("https://t.test/a%2Fb/2019-03-02/8/97/216");
  });

  it.each<[string, string, RegExp]>([
    ["another layer", capabilities().replace(">pad<", ">port<"), /has no layer “pad”/],
    [
      "tiles of 512 pixels",
      capabilities({ size: 512 }),
      /does not offer this layer in Web Mercator/,
    ],
    [
      "an odd scale",
      capabilities({ scale: WORLD_SCALE * 1.3 }),
      /does not offer this layer in Web Mercator/,
    ],
    [
      "names without a rule",
      capabilities({ name: (zoom) => `level${zoom * 2}` }),
      /does not offer this layer/,
    ],
    [
      "another projection",
      capabilities({ crs: "urn:ogc:def:crs:EPSG::4326" }),
      /does not offer this layer/,
    ],
    ["no times", capabilities({ time: "" }), /has no tiles by time/],
    [
      "an unknown place",
      capabilities({ resource: RESOURCE("https://t.test/{Secret}/{TileCol}") }),
      /does not say where/,
    ],
    [
      "a script",
      capabilities({ resource: RESOURCE("javascript:alert({TileCol})") }),
      /does not say where its tiles are/,
    ],
    ["a web page", "<!doctype html>", /sent no WMTS capabilities/],
  ])("says what is wrong with %s", async (_, body, sentence) => {
    const provider = await fromCapabilities(body);
    const failure = await provider.searchScenes(question(), null, signal).catch((error) => error);
    expect(failure).toMatchObject({ name: "ImageryFailure", kind: "damaged" });
    expect(failure.message).toMatch(/^Our tiles /);
    expect(failure.message).toMatch(sentence);
  });

  it("may be one layer without times", async () => {
    const provider = await fromCapabilities(capabilities({ time: "" }), { dates: "none" });
    expect(await provider.searchScenes(question(), null, signal)).toMatchObject({
      scenes: [{ time: { kind: "undated" } }],
    });
  });
});

describe("a WMTS by its address", () => {
  const STATED = { ...ENTRY, times: ["2019-03-02"], maxZoom: 14 };

  it.each([
    [
      "https://t.test/{Layer}/{Style}/{Time}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.jpg",
      "https://t.test/pad/default/2019-03-02/GoogleMapsCompatible/8/97/216.jpg",
    ],
    ["https://t.test/{time}/{z}/{y}/{x}.jpg", "https://t.test/2019-03-02/8/97/216.jpg"],
    ["tiles/{time}/{z}/{y}/{x}.jpg", "http://page.test/x/tiles/2019-03-02/8/97/216.jpg"],
    [
      "https://t.test/kvp?key=1",
      "https://t.test/kvp?key=1&SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=pad&STYLE=default&FORMAT=image%2Fpng&TILEMATRIXSET=GoogleMapsCompatible&TILEMATRIX=8&TILEROW=97&TILECOL=216&TIME=2019-03-02",
    ],
  ])("fills in %s", async (address, tile) => {
    expect(await tileOf(providerOf({ ...STATED, address }))).toBe(tile);
  });

  it.each<[object, string]>([
    [{}, "address: found nothing, expected either capabilities or address"],
    [
      { address: "https://t.test/{time}/{z}/{y}/{x}", capabilities: "https://t.test/c.xml" },
      "expected either capabilities or address",
    ],
    [
      { address: "https://t.test/{z}/{y}/{x}" },
      "address: found “https://t.test/{z}/{y}/{x}”, expected {TileMatrix}, {TileRow} and {TileCol} in it, and {Time}",
    ],
    [{ address: "https://t.test/{Secret}/{time}/{z}/{y}/{x}" }, "expected {TileMatrix}, {TileRow}"],
    [
      { address: "https://t.test/{time}/{z}/{y}/{x}", times: undefined },
      "times: found nothing, expected times",
    ],
    [
      { address: "https://t.test/{time}/{z}/{y}/{x}", times: ["soon"] },
      "times.0: found “soon”, expected a day",
    ],
    [
      { address: "https://t.test/{time}/{z}/{y}/{x}", times: [] },
      "times: found a list, expected a list of 1 to 5000",
    ],
    [
      { address: "https://t.test/{time}/{z}/{y}/{x}", maxZoom: undefined },
      "maxZoom: found nothing, expected the deepest zoom",
    ],
  ])("is refused with %o", (change, sentence) => {
    const { problems } = parseImageryConfig(
      { providers: [{ ...STATED, ...change }] },
      "https://page.test/",
    );
    expect(problems.map(({ field, message }) => `${field}: ${message}`).join("; ")).toContain(
      sentence,
    );
  });
});
