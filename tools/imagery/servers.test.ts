import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FRAME, MARKERS, PAD, reflectanceAt, toByte, toLonLat } from "./ground";
import { look } from "./programs";
import { makeRasters } from "./rasters";
import { type ImageryServers, startImageryServers } from "./startServers";
import { dayOfScene, TEST_SCENES } from "./testScenes";

// Only where everything is there already: the end-to-end tests install what is missing.
const found = look(process.env.PATH ?? "");
const isReady = "programs" in found;
if (!isReady) console.log(`The servers of imagery are not tried here: ${found.missing}.`);

describe("the programs", () => {
  it("are missing by name where they are not", () => {
    expect(look("/nowhere", [])).toEqual({
      missing: "gdal_translate, ogr2ogr, mapserv, nginx not found",
    });
  });
});

describe.skipIf(!isReady)("the servers of imagery", () => {
  let servers: ImageryServers;

  beforeAll(async () => {
    const started = await startImageryServers();
    if ("missing" in started) throw new Error(started.missing);
    servers = started;
  }, 120_000);

  afterAll(async () => {
    await servers.stop();
  });

  it("have the pixels of the ground at the markers and the pad", async () => {
    if (!isReady) return;
    const folder = await makeRasters(found.programs.gdalTranslate);
    const day = { hasPad: true, isScorched: true, cloud: 0 };
    for (const place of [...MARKERS, PAD]) {
      const { lon, lat } = toLonLat(place);
      const file = join(folder, "2019-03-07", "visual.tif");
      const values = execFileSync(
        join(found.programs.gdalTranslate, "..", "gdallocationinfo"),
        ["-valonly", "-wgs84", file, String(lon), String(lat)],
        { encoding: "utf8" },
      );
      const { red, green, blue } = reflectanceAt(place, day);
      expect(values.trim().split("\n").map(Number)).toEqual([red, green, blue].map(toByte));
    }
  });

  it("send parts of files, with and without leave for other pages", async () => {
    const ask = (path: string) =>
      fetch(`${servers.files}/${path}/2019-03-07/visual.tif`, { headers: { range: "bytes=0-99" } });
    const open = await ask("files");
    expect([open.status, open.headers.get("access-control-allow-origin")]).toEqual([206, "*"]);
    expect(open.headers.get("content-range")).toMatch(/^bytes 0-99\/\d+$/);
    expect((await open.arrayBuffer()).byteLength).toBe(100);
    const closed = await ask("closed");
    expect([closed.status, closed.headers.get("access-control-allow-origin")]).toEqual([206, null]);
    await closed.arrayBuffer();
    const whole = await ask("whole");
    expect(whole.status).toBe(200);
    await whole.arrayBuffer();
  });

  it("answer a WMS by day, and name the days", async () => {
    const wms = `${servers.services.url}/wms?SERVICE=WMS&VERSION=1.3.0`;
    const capabilities = await (await fetch(`${wms}&REQUEST=GetCapabilities`)).text();
    expect(capabilities).toContain(TEST_SCENES.map(dayOfScene).join(","));
    const pictureOf = async (day: string) => {
      const box = "13881000,4816000,13883446,4818446";
      const query = `LAYERS=scenes&STYLES=&CRS=EPSG:3857&BBOX=${box}&WIDTH=64&HEIGHT=64`;
      const answer = await fetch(
        `${wms}&REQUEST=GetMap&${query}&FORMAT=image/png&TRANSPARENT=TRUE&TIME=${day}`,
      );
      expect(answer.headers.get("content-type")).toBe("image/png");
      return Buffer.from(await answer.arrayBuffer());
    };
    const [before, after] = [await pictureOf("2019-02-25"), await pictureOf("2019-03-02")];
    expect(before.equals(after)).toBe(false);
  });

  it("describe their scenes so that GDAL puts them in the right place", async () => {
    if (!isReady) return;
    const answer = await fetch(`${servers.services.url}/stac/search`, {
      method: "POST",
      body: "{}",
    });
    const folder = mkdtempSync(join(tmpdir(), "nadir-stac-"));
    const file = join(folder, "search.json");
    writeFileSync(file, await answer.text());
    // GDAL asks the servers of this very process, which must not wait for it.
    const { stdout } = await promisify(execFile)(
      join(found.programs.gdalTranslate, "..", "gdalinfo"),
      ["-json", `STACIT:"${file}":asset=visual`],
      { timeout: 60_000 },
    );
    rmSync(folder, { recursive: true });
    const { east, north, size } = FRAME;
    const { geoTransform, size: pixels, bands } = JSON.parse(stdout);
    expect(geoTransform).toEqual([east, 10, 0, north, 0, -10]);
    expect(pixels).toEqual([size / 10, size / 10]);
    const names = bands.map(({ description }: { description: string }) => description);
    expect(names).toEqual(["red", "green", "blue"]);
  });

  it("answer a search page by page, and each item by its name", async () => {
    const search = async (body: object) => {
      const answer = await fetch(`${servers.services.url}/stac/search`, {
        method: "POST",
        body: JSON.stringify(body),
      });
      return (await answer.json()) as {
        numberMatched: number;
        features: { id: string }[];
        links: { rel: string; body: object }[];
      };
    };
    const question = {
      collections: ["sentinel-2-l2a"],
      bbox: [124.6, 39.6, 124.8, 39.7],
      datetime: "2019-02-15T00:00:00Z/2019-03-15T00:00:00Z",
      query: { "eo:cloud_cover": { lt: 50 } },
      limit: 3,
    };
    const first = await search(question);
    expect([first.numberMatched, first.features.length]).toEqual([4, 3]);
    const second = await search(first.links[0]?.body ?? {});
    expect([second.features.length, second.links]).toEqual([1, []]);
    const id = second.features[0]?.id ?? "";
    const item = await fetch(`${servers.services.url}/stac/collections/sentinel-2-l2a/items/${id}`);
    expect(((await item.json()) as { id: string }).id).toBe(id);
  });

  it("have tiles on days with a pass and 404 on others", async () => {
    const tile = (day: string) =>
      fetch(
        `${servers.services.url}/gibs/wmts/epsg3857/best/HLS_S30/default/${day}/Level12/12/1555/3466.png`,
      );
    expect((await tile("2019-02-25")).headers.get("content-type")).toBe("image/png");
    expect((await tile("2019-02-26")).status).toBe(404);
  });
});
