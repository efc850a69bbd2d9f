// One item of a STAC API as a scene: checked field by field, since catalogues of the world are
// written by many hands. An item that cannot be read is a Problem that names service, item and field.

import * as z from "zod/mini";
import type { Position } from "../domain/geo";
import type { Problem } from "../domain/problem";
import type { Scene, SceneTime } from "../domain/scene";
import { boundedList } from "./boundedList";
import { parseAcquisition } from "./moment";
import { pixelSizeSchema } from "./providerKind";
import { foundWords, shapeProblems } from "./shapeProblems";

const text = z.nullish(z.string("expected text").check(z.maxLength(200, "expected a short text")));
const propertiesSchema = z.object({
  datetime: text,
  start_datetime: text,
  created: text,
  updated: text,
  platform: text,
  constellation: text,
  instruments: z.nullish(
    boundedList(z.string("expected text").check(z.maxLength(100, "expected a short text")), 20),
  ),
  gsd: z.nullish(pixelSizeSchema),
  "eo:cloud_cover": z.nullish(
    z
      .number("expected a share in per cent")
      .check(
        z.refine(
          (percent) => percent === NOT_CALCULATED || (percent >= 0 && percent <= 100),
          "expected 0 to 100 per cent",
        ),
      ),
  ),
});

/** What Landsat's catalogues write where no cloud cover was worked out. */
const NOT_CALCULATED = -1;

const itemSchema = z.object({
  // The name of the scene in links: neither control characters nor spaces at its ends.
  id: z
    .string("expected an id")
    .check(
      z.regex(/^[^\p{C}\s]([^\p{C}]{0,198}[^\p{C}\s])?$/u, "expected an id of 1 to 200 letters"),
    ),
  collection: text,
  geometry: z.optional(z.unknown()),
  bbox: z.optional(z.unknown()),
  properties: propertiesSchema,
  assets: z.optional(z.unknown()),
});

/** A checked item; its assets are not looked at yet. */
export interface StacItem {
  readonly id: string;
  readonly collection: string;
  readonly time: SceneTime;
  /** When it was written, for telling which of two versions is newer. */
  readonly written: string;
  readonly sensor: string | null;
  readonly cloudPercent: number | null;
  readonly pixelSizeM: number | null;
  readonly footprint: Scene["footprint"];
  readonly assets: readonly (readonly [string, unknown])[];
}

export function parseStacItem(
  service: string,
  place: string,
  value: unknown,
): StacItem | readonly Problem[] {
  const result = itemSchema.safeParse(value);
  if (!result.success) return shapeProblems(service, idOf(value) ?? place, value, result.error);
  const { id, collection, geometry, bbox, properties, assets } = result.data;
  const problem = (field: string, found: unknown, expected: string): readonly Problem[] => [
    {
      file: service,
      record: id,
      field,
      message: `found ${foundWords(found)}, expected ${expected}`,
    },
  ];
  const stated = properties.datetime ?? properties.start_datetime;
  const time = parseAcquisition(stated ?? "");
  if (time === null) {
    const field = properties.datetime == null ? "start_datetime" : "datetime";
    return problem(`properties.${field}`, stated, "a moment such as 2019-03-02T02:30:00Z");
  }
  const footprint = geometry == null ? frameFootprint(bbox) : geometryFootprint(geometry);
  if (footprint === "damaged") {
    const [field, found] = geometry == null ? ["bbox", bbox] : ["geometry", geometry];
    return problem(String(field), found, "a polygon in degrees");
  }
  const files = typeof assets === "object" && assets !== null ? Object.entries(assets) : [];
  if (files.length > MOST_ASSETS) {
    return problem("assets", `${files.length} files`, `at most ${MOST_ASSETS}`);
  }
  const cloud = properties["eo:cloud_cover"] ?? null;
  return {
    ...{ id, collection: collection ?? "", time, footprint },
    written: properties.updated ?? properties.created ?? "",
    sensor: sensorWords(properties),
    cloudPercent: cloud === NOT_CALCULATED ? null : cloud,
    pixelSizeM: properties.gsd ?? null,
    assets: files,
  };
}

function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" && value.id !== "" ? value.id : null;
}

/** "Sentinel-2B MSI", "Landsat-8 OLI/TIRS"; null where nothing is said. */
function sensorWords({
  platform,
  constellation,
  instruments,
}: z.infer<typeof propertiesSchema>): string | null {
  const carrier = (platform ?? constellation ?? "").trim();
  // "sentinel-2b", "landsat-8": catalogues write small letters, people do not.
  const isSmall = carrier === carrier.toLowerCase();
  const named = isSmall ? carrier.replace(/^[a-z]/, upper).replace(/\d[a-z]$/, upper) : carrier;
  const words = [named, (instruments ?? []).map(upper).join("/")].filter((word) => word !== "");
  return words.length === 0 ? null : words.join(" ");
}

function upper(letters: string): string {
  return letters.toUpperCase();
}

const MOST_ASSETS = 1000;
const MOST_CORNERS = 20_000;
const MOST_POLYGONS = 200;
const cornerSchema = boundedList(z.number(), 6);
const ringSchema = boundedList(cornerSchema, MOST_CORNERS);
const polygonSchema = boundedList(ringSchema, MOST_POLYGONS);
const geometrySchema = z.object({ type: z.string(), coordinates: z.unknown() });

/** The outer rings of a Polygon or MultiPolygon. */
function geometryFootprint(geometry: unknown): Scene["footprint"] | "damaged" {
  const result = geometrySchema.safeParse(geometry);
  if (!result.success) return "damaged";
  const { type, coordinates } = result.data;
  const polygons = boundedList(polygonSchema, MOST_POLYGONS).safeParse(
    type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : null,
  );
  if (!polygons.success || polygons.data.length === 0) return "damaged";
  const rings = polygons.data.map(([outer = []]) => ringOf(outer));
  const readable = rings.filter((ring) => ring !== null);
  return readable.length === rings.length ? readable : "damaged";
}

function ringOf(corners: readonly (readonly number[])[]): readonly Position[] | null {
  const ring = corners.map(([lon = Number.NaN, lat = Number.NaN]) => ({ lat, lon }));
  const isOnEarth = ring.every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180);
  return ring.length >= 3 && isOnEarth ? ring : null;
}

/** Two or three dimensions; without a frame the item is taken to cover what was asked for. */
function frameFootprint(bbox: unknown): Scene["footprint"] | "damaged" {
  if (bbox == null) return null;
  const result = cornerSchema.safeParse(bbox);
  const edges = result.success && [4, 6].includes(result.data.length) ? result.data : [];
  const half = edges.length / 2;
  const [west, south, east, north] = [edges[0], edges[1], edges[half], edges[half + 1]];
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return "damaged";
  }
  const ring = ringOf([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
  return ring === null ? "damaged" : [ring];
}
