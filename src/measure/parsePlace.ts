// Reads a place in any spelling that people paste: degrees as decimals or with minutes and seconds, a
// grid reference, a link to somebody's map. Bounded, never throws; null for anything else.

import type { Position } from "../domain/geo";
import { parseMgrs } from "./mgrs";

export interface FoundPlace {
  readonly position: Position;
  /** Metres within which the text itself is right. */
  readonly precisionM: number;
  /** The zoom that a link names. */
  readonly zoom: number | null;
  readonly form: "degrees" | "grid" | "link";
}

const LONGEST = 500;
const METRES_PER_DEGREE = 111_320;

export function parsePlace(text: string): FoundPlace | null {
  const plain = text.trim();
  if (plain === "" || plain.length > LONGEST) return null;
  return parseLink(plain) ?? parseGrid(plain) ?? parseDegrees(plain);
}

function parseGrid(text: string): FoundPlace | null {
  const found = parseMgrs(text);
  return found && { ...found, zoom: null, form: "grid" };
}

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d{1,12})?)`;
const PAIR = new RegExp(`^${NUMBER}(?:,|%2C|%20|\\+|\\s)+${NUMBER}`, "i");

/** Google Maps, OpenStreetMap, geo: and Nadir's own links. */
function parseLink(text: string): FoundPlace | null {
  if (/^geo:/i.test(text)) return parseGeo(text);
  // A link copied without its beginning.
  const link = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S+$/i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(link) || !URL.canParse(link)) return null;
  const { pathname, searchParams, hash } = new URL(link);

  // What a Google link is about stands in !3d and !4d, or in the path; @ is only where its map looks.
  const pinned = /!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?)/.exec(pathname);
  const looking = /@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?)z)?/.exec(pathname);
  const zoom = zoomOf(looking?.[3]);
  if (pinned) return fromNumbers(pinned[1], pinned[2], zoom);
  const [, named] = /\/maps\/(?:place|search|dir\/[^/]*)\/([^/@]+)/.exec(pathname) ?? [];
  const inPath = named === undefined ? null : parseDegrees(decoded(named));
  if (inPath) return { ...inPath, zoom, form: "link" };
  if (looking) return fromNumbers(looking[1], looking[2], zoom);

  const marked = [searchParams.get("mlat"), searchParams.get("mlon")] as const;
  const inHash = /map=(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)/.exec(hash);
  if (marked[0] !== null && marked[1] !== null) {
    return fromNumbers(marked[0], marked[1], zoomOf(inHash?.[1]));
  }
  if (inHash) return fromNumbers(inHash[2], inHash[3], zoomOf(inHash[1]));

  const at = /^(-?[\d.]+),(-?[\d.]+),(\d+)$/.exec(searchParams.get("at") ?? "");
  if (at) return fromNumbers(at[1], at[2], zoomOf(at[3]));
  const zoomAsked = zoomOf(searchParams.get("z") ?? searchParams.get("zoom") ?? undefined);
  for (const name of ["query", "q", "ll", "center", "destination"]) {
    const pair = (searchParams.get(name) ?? "").replace(/^loc:/i, "");
    const found = fromPair(pair, zoomAsked);
    if (found) return found;
  }
  const [lat, lon] = [searchParams.get("lat"), searchParams.get("lon") ?? searchParams.get("lng")];
  return lat === null || lon === null ? null : fromPair(`${lat},${lon}`, zoomAsked);
}

/** RFC 5870, and what phones make of it: "geo:39.66,124.705;u=35", "geo:0,0?q=39.66,124.705(Pad)". */
function parseGeo(text: string): FoundPlace | null {
  const [, pair = "", uncertainty, query = ""] =
    /^geo:([^?;]*)(?:;u=(\d+(?:\.\d+)?))?[^?]*(?:\?(.*))?$/i.exec(text) ?? [];
  const parameters = new URLSearchParams(query);
  const zoom = zoomOf(parameters.get("z") ?? undefined);
  const found = fromPair(parameters.get("q") ?? "", zoom) ?? fromPair(pair, zoom);
  if (found === null || uncertainty === undefined) return found;
  return { ...found, precisionM: Math.max(found.precisionM, Number(uncertainty)) };
}

/** A part of a path as a person reads it; damaged escapes stay as they are. */
function decoded(part: string): string {
  return new URLSearchParams(`part=${part.replaceAll("&", "%26")}`).get("part") ?? "";
}

function fromPair(text: string, zoom: number | null): FoundPlace | null {
  const [, lat, lon] = PAIR.exec(text.trim()) ?? [];
  return fromNumbers(lat, lon, zoom);
}

function fromNumbers(
  lat: string | undefined,
  lon: string | undefined,
  zoom: number | null,
): FoundPlace | null {
  if (lat === undefined || lon === undefined) return null;
  const position = { lat: Number(lat), lon: Number(lon) };
  const digits = Math.min(decimalsOf(lat), decimalsOf(lon));
  return onEarth({ position, precisionM: precisionOf(1, digits), zoom, form: "link" });
}

function zoomOf(text: string | undefined): number | null {
  const zoom = Math.round(Number(text));
  return text !== undefined && zoom >= 0 && zoom <= 22 ? Math.min(19, zoom) : null;
}

const HEMISPHERES: ReadonlyMap<string, { readonly axis: "lat" | "lon"; readonly sign: 1 | -1 }> =
  new Map([
    ["N", { axis: "lat", sign: 1 }],
    ["S", { axis: "lat", sign: -1 }],
    ["E", { axis: "lon", sign: 1 }],
    ["W", { axis: "lon", sign: -1 }],
    ["북위", { axis: "lat", sign: 1 }],
    ["남위", { axis: "lat", sign: -1 }],
    ["동경", { axis: "lon", sign: 1 }],
    ["서경", { axis: "lon", sign: -1 }],
  ]);

const TOKEN =
  /(?<number>[-−+]?\d{1,3}(?:\.\d{1,12})?)|(?<hemisphere>[NSEW]|북위|남위|동경|서경)|(?<unit>[°º도′'’분″"”초:])|(?<comma>[,，;/])|\s+/giy;

type Token = { readonly kind: "number" | "hemisphere" | "unit" | "comma"; readonly text: string };

/** The parts of a text that may be two angles; null where anything else stands between them. */
function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index !== end) return null;
    end += match[0].length;
    for (const kind of ["number", "hemisphere", "unit", "comma"] as const) {
      const part = match.groups?.[kind];
      if (part !== undefined) tokens.push({ kind, text: part });
    }
  }
  return end === text.length ? tokens : null;
}

interface Angle {
  readonly axis: "lat" | "lon" | null;
  readonly degrees: number;
  readonly precisionM: number;
}

function parseDegrees(typed: string): FoundPlace | null {
  const text = plainDegreesOf(typed);
  const tokens = tokensOf(text);
  const halves = tokens && halvesOf(tokens);
  if (!halves) return null;
  const first = angleOf(halves[0]);
  const second = angleOf(halves[1]);
  if (first === null || second === null) return null;
  // Two whole numbers alone are too often a year, a page, a pair of counts.
  if (!/[^\d\s,;/-]/.test(text)) return null;
  const isSwapped = first.axis === "lon" || second.axis === "lat";
  const [lat, lon] = isSwapped ? [second, first] : [first, second];
  if (lat.axis === "lon" || lon.axis === "lat") return null;
  return onEarth({
    position: { lat: lat.degrees, lon: lon.degrees },
    precisionM: Math.max(lat.precisionM, lon.precisionM),
    zoom: null,
    form: "degrees",
  });
}

/** Without brackets and the words "lat" and "lon", with points for decimal commas. */
function plainDegreesOf(typed: string): string {
  const bare = typed.replace(/^[([]\s*|\s*[)\]]$/g, "");
  const [, lat, lon] =
    /^lat(?:itude)?[:=\s]+(.+?)[,;\s]+lon(?:g|gitude)?[:=\s]+(.+)$/i.exec(bare) ?? [];
  const text = lat === undefined || lon === undefined ? bare : `${lat}, ${lon}`;
  // Two commas between digits, each to its own number: "39,66 124,705". With three digits behind
  // both they might as well part thousands.
  const decimals = [...text.matchAll(/\d,(\d+)/g)].map(([, digits = ""]) => digits.length);
  const isPlain = decimals.length === 2 && !text.includes(".") && !/,\d+,\d/.test(text);
  if (!isPlain || decimals.every((count) => count === 3)) return text;
  return text.replace(/(\d),(?=\d)/g, "$1.");
}

/** Parted at the comma, else where the second hemisphere makes it plain, else in the middle. */
function halvesOf(tokens: readonly Token[]): readonly [readonly Token[], readonly Token[]] | null {
  const placesOf = (kind: Token["kind"]) =>
    tokens.flatMap((token, at) => (token.kind === kind ? [at] : []));
  const commas = placesOf("comma");
  if (commas.length > 1) return null;
  const hemispheres = placesOf("hemisphere");
  const numbers = placesOf("number");
  const [comma] = commas;
  const partAt = (at: number) => [tokens.slice(0, at), tokens.slice(at)] as const;
  if (comma !== undefined) return [tokens.slice(0, comma), tokens.slice(comma + 1)];
  if (hemispheres.length === 2) {
    const [before = 0, behind = 0] = hemispheres;
    return partAt(before === 0 ? behind : before + 1);
  }
  const middle = numbers[numbers.length / 2];
  return middle === undefined ? null : partAt(middle);
}

function angleOf(tokens: readonly Token[]): Angle | null {
  const numbers = tokens.filter(({ kind }) => kind === "number").map(({ text }) => text);
  const names = tokens.filter(({ kind }) => kind === "hemisphere").map(({ text }) => text);
  const [whole, minutes = "0", seconds = "0"] = numbers;
  if (whole === undefined || numbers.length > 3 || names.length > 1) return null;
  const [minute, second] = [Number(minutes), Number(seconds)];
  // Minutes and seconds have no sign, and only the last number has decimals.
  const isWrong = [minute, second].some((each) => !(each >= 0 && each < 60));
  if (isWrong || numbers.slice(0, -1).some((each) => each.includes("."))) return null;
  const hemisphere = HEMISPHERES.get((names[0] ?? "").toUpperCase()) ?? null;
  const number = whole.replace("−", "-").replace("+", "");
  const size = Math.abs(Number(number)) + minute / 60 + second / 3600;
  const sign = (number.startsWith("-") ? -1 : 1) * (hemisphere?.sign ?? 1);
  const unit = 60 ** (1 - numbers.length);
  return {
    axis: hemisphere?.axis ?? null,
    degrees: sign * size,
    precisionM: precisionOf(unit, decimalsOf(numbers.at(-1) ?? "")),
  };
}

function decimalsOf(number: string): number {
  return number.split(".")[1]?.length ?? 0;
}

/** Half of the last digit, in metres of latitude; never finer than a metre. */
function precisionOf(unitDegrees: number, digits: number): number {
  return Math.max(1, (unitDegrees * METRES_PER_DEGREE * 10 ** -digits) / 2);
}

function onEarth(found: FoundPlace): FoundPlace | null {
  const { lat, lon } = found.position;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? found : null;
}
