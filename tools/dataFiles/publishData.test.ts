// The static API of the real catalog before strangers: GDAL by file and over HTTP, and the rules of
// STAC and OGC API – Features.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { KNOWN_ANSWERS } from "../../e2e/fixtures/knownAnswers";
import { changed } from "../catalog/catalog.fixture";
import { type StaticServer, startStaticServer } from "../serve/staticServer";
import { catalogOf, filesOf, publicationOf, realCatalog, textOf } from "./publication.fixture";
import { publishData } from "./publishData";

const authored = realCatalog();
const folder = mkdtempSync(join(tmpdir(), "nadir-data-"));
let files: Awaited<ReturnType<typeof filesOf>>;
let server: StaticServer;

// The port is known only once the server runs, and by then the files must be there: so without a
// known address, which is how most copies are built.
beforeAll(async () => {
  files = await filesOf(publishData, publicationOf(authored, { address: null, base: "/nadir/" }));
  for (const [name, body] of [...files, ["404.html", "gone"] as const]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
  server = await startStaticServer({ folder, basePath: "/nadir/", port: 0 });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const run = promisify(execFile);
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

async function ogrinfo(...options: readonly string[]): Promise<string> {
  const { stdout } = await run("ogrinfo", ["-ro", ...options], { maxBuffer: 1e8 });
  return stdout;
}

async function linesByGdal(source: string, sql: string): Promise<string> {
  return ogrinfo("-q", "-dialect", "SQLITE", "-sql", sql, source);
}

function contentOf(name: string): unknown {
  return JSON.parse(textOf(files, name));
}

const OBSERVATIONS = "data/ogc/collections/observations/items.json";

/** Those that hold the moment of the build. */
const DATED_FILES = [
  "data/events.ics",
  "data/manifest.json",
  "data/ogc/collections/events/items.json",
  OBSERVATIONS,
  "data/ogc/collections/sites/items.json",
];

describe("GDAL", () => {
  it.each([
    ["by file", () => join(folder, OBSERVATIONS)],
    ["by address", () => `${server.url}${OBSERVATIONS}`],
    ["by ranges", () => `/vsicurl/${server.url}${OBSERVATIONS}`],
    [
      "as a collection of an API",
      () => {
        return `OAPIF_COLLECTION:${server.url}data/ogc/collections/observations.json`;
      },
    ],
  ])("opens all observations %s", async (_name, sourceOf) => {
    const said = await ogrinfo("-so", "-al", sourceOf());
    expect(said).toContain(`Feature Count: ${authored.observations.length}\n`);
    expect(said).toContain("Geometry: Point");
    for (const field of ["observed_first: Date", "end_datetime: DateTime", "sources: StringList"]) {
      expect(said).toContain(field);
    }
  });

  it("finds every observation at its site and in its days", async () => {
    const sql = "SELECT id, site, observed_first, ST_X(geometry) x, ST_Y(geometry) y FROM items";
    const source = join(folder, OBSERVATIONS);
    const said = await linesByGdal(source, sql);
    const rows = said
      .split("OGRFeature")
      .slice(1)
      .map((text) => {
        const field = (name: string) =>
          new RegExp(` ${name} \\(\\w+\\) = (.*)`).exec(text)?.[1] ?? "";
        return [
          field("id"),
          field("observed_first"),
          Number(field("x")),
          Number(field("y")),
        ] as const;
      });
    expect(rows).toHaveLength(authored.observations.length);
    const siteById = new Map(authored.sites.map((site) => [site.id, site]));
    const rowById = new Map(rows.map((row) => [row[0], row]));
    for (const { id, site, observed } of authored.observations) {
      const [, first = "", x = 0, y = 0] = rowById.get(id) ?? [];
      const { lat, lon } = siteById.get(site)?.location ?? { lat: 99, lon: 999 };
      expect(Math.hypot(x - lon, y - lat), id).toBeLessThan(1e-6);
      // GDAL writes 2019/03/02; an exact day of the catalog is its own window.
      if (/^\d{4}-\d{2}-\d{2}$/.test(observed)) expect(first).toBe(observed.replaceAll("-", "/"));
    }
  });

  it("counts March 2019 as the page does", async () => {
    const sql =
      "SELECT count(*) AS n, count(DISTINCT site) AS sites FROM items " +
      "WHERE observed_first <= '2019/03/31' AND observed_last >= '2019/03/01'";
    const answer = KNOWN_ANSWERS.find(({ link }) => link === "?from=2019-03-01&to=2019-03-31");
    const [, count, sites] = /^(\d+) observations at (\d+) sites/.exec(answer?.summary ?? "") ?? [];
    const said = await linesByGdal(join(folder, OBSERVATIONS), sql);
    expect(said).toContain(`n (Integer) = ${count}\n  sites (Integer) = ${sites}\n`);
  });

  it.each([
    ["data/ogc/collections/sites/items.json", authored.sites.length],
    ["data/ogc/collections/events/items.json", authored.events.length],
    ["data/sites.geojson", authored.sites.length],
  ])("opens %s", async (name, count) => {
    expect(await ogrinfo("-so", "-al", join(folder, name))).toContain(`Feature Count: ${count}\n`);
  });
});

describe("the tree", () => {
  const linkSchema = z.object({ rel: z.string(), href: z.string() });

  it("has no link of its own that leads nowhere", () => {
    const own = [...files.keys()].filter((name) => name.startsWith("data/ogc/"));
    expect(own).toHaveLength(9);
    for (const name of own) {
      if (name.endsWith("conformance.json")) continue;
      const { links } = z.object({ links: z.array(linkSchema) }).parse(contentOf(name));
      for (const { href } of links) {
        if (href.startsWith("/nadir/"))
          expect(files.has(href.slice("/nadir/".length)), href).toBe(true);
        else expect(href).toMatch(/^https:\/\//);
      }
    }
  });

  it("counts what it returns, and says when", () => {
    expect(contentOf(OBSERVATIONS)).toMatchObject({
      type: "FeatureCollection",
      numberMatched: authored.observations.length,
      numberReturned: authored.observations.length,
      timeStamp: expect.stringMatching(MOMENT),
    });
  });

  it("has STAC items, as far as their windows are closed", () => {
    const moment = z.string().check(z.regex(MOMENT));
    const item = z.object({
      type: z.literal("Feature"),
      stac_version: z.literal("1.0.0"),
      stac_extensions: z.array(z.string()),
      id: z.string().check(z.minLength(1)),
      geometry: z.object({
        type: z.literal("Point"),
        coordinates: z.tuple([z.number(), z.number()]),
      }),
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      collection: z.literal("observations"),
      properties: z.object({ datetime: z.null(), start_datetime: moment, end_datetime: moment }),
      links: z.array(linkSchema).check(z.minLength(2)),
      assets: z.object({}),
    });
    const open = z.looseObject({
      stac_version: z.optional(z.never()),
      properties: z.looseObject({ datetime: z.null() }),
    });
    const read = z
      .object({ features: z.array(z.union([item, open])) })
      .parse(contentOf(OBSERVATIONS));
    const openCount = authored.observations.filter(({ observed }) =>
      observed.includes(".."),
    ).length;
    expect(read.features.filter((each) => each.stac_version === undefined)).toHaveLength(openCount);
  });

  it("has a STAC collection whose extent holds every item", () => {
    expect(contentOf("data/ogc/collections/observations.json")).toMatchObject({
      type: "Collection",
      license: "CC-BY-4.0",
      extent: { spatial: { bbox: [[124.705, 37.9333, 130.641111, 42.415278]] } },
    });
  });
});

describe("the manifest", () => {
  const manifestSchema = z.object({
    catalog: z.object({ version: z.string(), date: z.string() }),
    licence: z.object({ id: z.string(), name: z.string(), url: z.string(), credit: z.string() }),
    files: z.array(
      z.object({ name: z.string(), bytes: z.number(), sha256: z.string(), mediaType: z.string() }),
    ),
  });
  const manifestOf = () => manifestSchema.parse(contentOf("data/manifest.json"));

  it("lists every other file, with the bytes and the sum that sha256sum finds", async () => {
    const { files: listed } = manifestOf();
    const names = listed.map(({ name }) => `data/${name}`);
    expect([...names, "data/manifest.json"].sort()).toEqual([...files.keys()].sort());
    const { stdout } = await run("sha256sum", names, { cwd: folder });
    expect(stdout.trim().split("\n")).toEqual(
      listed.map(({ name, sha256 }) => `${sha256}  data/${name}`),
    );
    for (const { name, bytes } of listed)
      expect(statSync(join(folder, "data", name)).size).toBe(bytes);
  });

  it("gives the licence that stands beside the catalog", () => {
    const { licence } = manifestOf();
    const beside = readFileSync("catalog/LICENSE.md", "utf8").replace(/\s+/g, " ");
    for (const part of [licence.name, licence.url, licence.credit]) expect(beside).toContain(part);
  });

  it("is of the same bytes for the same catalog, but for what says when it was made", async () => {
    const [here, there] = [{ address: null, base: "/nadir/" }, { made: "2031-02-03T04:05:06Z" }];
    const again = await filesOf(publishData, publicationOf(authored, { ...here, ...there }));
    const different = [...again].filter(
      ([name, body]) => !isDeepStrictEqual(files.get(name), body),
    );
    expect(different.map(([name]) => name).sort()).toEqual(DATED_FILES);
  });
});

it("an observation with an open end is no STAC item", async () => {
  const sources = changed([`observed: "2019-03-02"`, `observed: "2019-03-02/.."`]);
  const own = await filesOf(publishData, publicationOf(catalogOf(sources)));
  const { features } = JSON.parse(textOf(own, OBSERVATIONS));
  const byId = new Map(features.map((feature: { id: string }) => [feature.id, feature]));
  expect(byId.get("sohae-2018-07")).toHaveProperty("stac_version");
  expect(byId.get("sohae-2019-03")).not.toHaveProperty("stac_version");
  expect(byId.get("sohae-2019-03")).toMatchObject({
    properties: { start_datetime: "2019-03-02T00:00:00Z", end_datetime: null, observed_last: null },
  });
});
