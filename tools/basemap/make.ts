// Makes public/basemap: the world coarsely, Korea in detail, and the names. Run: see README.md.
// Same packages in, same bytes out. Korea's detail replaces the world inside DETAIL_BOX.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type GroundFile, KOREA_BOX } from "../../src/map/basemapData";
import { landRingsOf, shifted, shiftsOf } from "./coast";
import { encodeLines, encodePolygons } from "./encode";
import * as geometry from "./geometry";
import { placeRowsOf } from "./places";
import * as sources from "./sources";

type Line = geometry.Line;

const OUT = join(dirname(fileURLToPath(import.meta.url)), "../../public/basemap");
const [WEST, SOUTH, EAST, NORTH] = KOREA_BOX;
const DETAIL_BOX = { west: WEST, south: SOUTH, east: EAST, north: NORTH };
// Detail is cut a little outside its box, so that the cut edge never shows.
const CUT_BOX = geometry.grownBox(DETAIL_BOX, 0.1);
// gmt cuts its shorelines at whole degrees.
const SHORE_BOX = { west: 122, south: 32, east: 134, north: 44 };
const WORLD_SCALE = 200;
const DETAIL_SCALE = 10_000;
const WORLD_LEAST_KM2 = 60;
const WORLD_THIN_DEGREES = 0.01;
const COAST_LEAST_KM2 = 0.01;
const LAKE_LEAST_KM2 = 0.3;
// Half a pixel at zoom 12; Japan lies in the box but is not watched.
const THIN_DEGREES = 0.00015;
const FAR_THIN_DEGREES = 0.001;

function makeWorld(): GroundFile {
  const thin = (line: Line) => geometry.thinned(line, WORLD_THIN_DEGREES);
  const land = sources
    .readWorldLand()
    .map((rings) => rings.map((ring) => thin(geometry.unwrapped(ring))));
  return {
    scale: WORLD_SCALE,
    land: encodePolygons(land, WORLD_SCALE, WORLD_LEAST_KM2),
    border: encodeLines(sources.readWorldBorders().map(thin), WORLD_SCALE),
  };
}

function isLandOf(rings: readonly Line[]): (point: geometry.Point) => boolean {
  const shores = rings.map((ring) => ({ ring, box: geometry.boxOf(ring) }));
  return (p) =>
    shores.some(({ ring, box }) => geometry.isInBox(p, box) && geometry.isInRing(p, ring));
}

/** The coast in its final place, cut at CUT_BOX; `osm` are the rings of OpenStreetMap's coast. */
function readDetailLand(osm: readonly Line[]): Line[] {
  const shores = sources.readShores(SHORE_BOX);
  const shifts = shiftsOf(shores, osm.flat(), SHORE_BOX);
  return landRingsOf(shores, SHORE_BOX, isLandOf(osm))
    .map((ring) => geometry.clipRing(shifted(ring, shifts), CUT_BOX))
    .filter((ring) => ring.length > 0);
}

function isInJapan(ring: Line): boolean {
  const box = geometry.boxOf(ring);
  return box.west > 128.9 && box.north < 35;
}

/**
 * The Military Demarcation Line in OpenStreetMap: North Korea's ring is border where it leaves the
 * coast. Only this part is used: along the rivers the package has grid-snapped junk.
 */
function readDemarcation(osm: readonly Line[]): Line {
  const onCoast = new Set(osm.flat().map(keyOf));
  const runs = sources
    .readCountryRings("PRK")
    .flatMap((ring) => geometry.runsOf(ring, (point) => !onCoast.has(keyOf(point))))
    .filter((run) => geometry.boxOf(run).north < 39)
    .sort((a, b) => b.length - a.length);
  if (runs[0] === undefined) throw new Error("no border between the two Koreas");
  return geometry.withoutLoops(runs[0], 60);
}

/** Every land border in the box but the one that OpenStreetMap's demarcation line replaces. */
function readBorders(): Line[] {
  const isOther = (point: geometry.Point) =>
    geometry.isInBox(point, DETAIL_BOX) && (point[0] < 124 || point[1] > 39.5);
  return sources.readBorders(DETAIL_BOX).flatMap((line) => geometry.runsOf(line, isOther));
}

function keyOf(point: geometry.Point): string {
  return `${point[0].toFixed(5)},${point[1].toFixed(5)}`;
}

/** World Data Bank II draws rivers on into the sea. */
function readRivers(land: readonly Line[]): Line[] {
  const isLand = isLandOf(land);
  const isWanted = (point: geometry.Point) => geometry.isInBox(point, DETAIL_BOX) && isLand(point);
  return sources.readRivers(DETAIL_BOX).flatMap((line) => geometry.runsOf(line, isWanted));
}

interface Korea {
  readonly coast: GroundFile;
  readonly inland: GroundFile;
  readonly demarcation: Line;
}

function makeKorea(extraRivers: string | undefined): Korea {
  const osm = sources
    .readCoastRings()
    .filter((ring) => geometry.areBoxesTouching(geometry.boxOf(ring), SHORE_BOX));
  const land = readDetailLand(osm);
  const demarcation = readDemarcation(osm);
  const rivers = extraRivers === undefined ? [] : sources.readGeoJsonLines(extraRivers);
  const lakes = sources.readLakes(DETAIL_BOX);
  const thin = (line: Line) =>
    geometry.thinned(line, isInJapan(line) ? FAR_THIN_DEGREES : THIN_DEGREES);
  const polygons = (rings: readonly Line[], leastKm2: number) =>
    encodePolygons(
      rings.map((ring) => [thin(ring)]),
      DETAIL_SCALE,
      leastKm2,
    );
  const lines = (all: readonly Line[]) => encodeLines(all.map(thin), DETAIL_SCALE);
  return {
    demarcation,
    coast: { scale: DETAIL_SCALE, box: KOREA_BOX, land: polygons(land, COAST_LEAST_KM2) },
    inland: {
      scale: DETAIL_SCALE,
      water: polygons(lakes, LAKE_LEAST_KM2),
      river: lines([...readRivers(land), ...rivers]),
      border: lines(readBorders()),
      dmz: lines([demarcation]),
    },
  };
}

function write(name: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(join(OUT, name), text);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${name}: ${kB(text.length)}, gzip ${kB(gzipSync(text, { level: 9 }).length)}`);
}

mkdirSync(OUT, { recursive: true });
const korea = makeKorea(process.argv[2]);
write("world.json", makeWorld());
write("korea-coast.json", korea.coast);
write("korea-inland.json", korea.inland);
write("places.json", placeRowsOf(sources.readCities(), DETAIL_BOX, korea.demarcation));
