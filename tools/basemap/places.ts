// Which names stand on the map, and from which zoom on. Rank follows population; what GeoNames
// calls by a McCune-Reischauer name in North Korea is written without marks, as the press does.

import type { PlaceRow } from "../../src/map/basemapData";
import { type Box, isInBox, type Line, type Point } from "./geometry";
import { type AreaName, COUNTRIES, HAND_PLACES, MAJOR_PLACES, SEAS } from "./names";
import type { City } from "./sources";

const DEEPEST = 24;
const NEAR_COUNTRIES = ["KP", "KR", "CN", "RU", "JP"];
const EAST_ASIA: Box = { west: 95, south: -8, east: 150, north: 55 };

/** People and the zoom from which a place of that size is worth its ink. */
const ZOOM_BY_PEOPLE: readonly (readonly [people: number, zoom: number])[] = [
  [8_000_000, 4],
  [2_500_000, 5],
  [700_000, 6],
  [250_000, 7],
  [90_000, 8],
  [40_000, 9],
  [15_000, 10],
  [0, 11],
];

export function placeRowsOf(cities: readonly City[], detail: Box, line: Line): PlaceRow[] {
  const towns = cities.filter((city) => isWanted(city, detail)).sort(byRank);
  return [
    ...COUNTRIES.map((area) => areaRow("country", area)),
    ...SEAS.map((area) => areaRow("sea", area)),
    ...towns.filter(isFirstOfName).map(townRow),
    ...HAND_PLACES.map((p): PlaceRow => ["town", p.name, p.ko, ...p.at, p.minZoom, DEEPEST]),
    ...labelsAlong(line),
  ];
}

function isWanted(city: City, detail: Box): boolean {
  const { population, featureCode } = city;
  if (featureCode === "PPLX") return false;
  const isCapital = featureCode === "PPLC" && population > 300_000;
  if (isInBox(city.loc.coordinates, detail) && NEAR_COUNTRIES.includes(city.country)) {
    if (city.country === "KP")
      return !/\d|-dong$|-ni$|-li$|-tong$|rodongjagu$|nodongjagu$/.test(city.name);
    return population >= 30_000;
  }
  return (
    isCapital || population >= (isInBox(city.loc.coordinates, EAST_ASIA) ? 500_000 : 2_500_000)
  );
}

function byRank(a: City, b: City): number {
  const isCapital = (city: City) => Number(city.featureCode === "PPLC");
  return isCapital(b) - isCapital(a) || b.population - a.population || (a.name < b.name ? -1 : 1);
}

function isFirstOfName(city: City, index: number, all: readonly City[]): boolean {
  return all.findIndex((c) => c.name === city.name && c.country === city.country) === index;
}

function townRow(city: City): PlaceRow {
  const { country, name, population, featureCode } = city;
  const isCapital = featureCode === "PPLC";
  const major = NEAR_COUNTRIES.concat("VN", "SG").includes(country)
    ? MAJOR_PLACES[name]
    : undefined;
  const byPeople = ZOOM_BY_PEOPLE.find(([people]) => population >= people)?.[1] ?? DEEPEST;
  const capped = isCapital ? Math.min(byPeople, 5) : byPeople;
  // Fewer names away from what is watched.
  const shown = major === undefined && !isCapital && !isKorean(country) ? capped + 1 : capped;
  const minZoom = major === undefined ? shown : Math.min(shown, 9);
  const [lon, lat] = city.loc.coordinates.map(rounded) as [number, number];
  const kind = isCapital ? "capital" : "town";
  const plain = isKorean(country) ? withoutMarks(name) : name;
  return [kind, major?.name ?? plain, major?.ko ?? null, lon, lat, minZoom, DEEPEST];
}

function isKorean(country: string): boolean {
  return country === "KP" || country === "KR";
}

/** "Kyŏngsŏng-ŭp" → "Kyongsong": no breves, no apostrophes, no suffix for "town". */
function withoutMarks(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f’'ʼ]/g, "")
    .replace(/-(up|eup|si|ri)$/, "");
}

function areaRow(kind: "country" | "sea", area: AreaName): PlaceRow {
  return [kind, area.name, area.ko, ...area.at, area.minZoom, area.maxZoom];
}

/** "DMZ" again and again along the demarcation line, turned with it; every second one comes later. */
function labelsAlong(line: Line): PlaceRow[] {
  const STEP_DEGREES = 0.28;
  const rows: PlaceRow[] = [];
  let next = STEP_DEGREES / 2;
  let gone = 0;
  line.forEach((b, index) => {
    const a = line[index - 1];
    if (a === undefined) return;
    gone += Math.hypot((b[0] - a[0]) * 0.79, b[1] - a[1]);
    if (gone < next) return;
    next += STEP_DEGREES;
    const zoom = [7, 10, 9, 10][rows.length % 4] ?? 10;
    const angle = Math.round(angleAt(line, index));
    rows.push(["dmz", "DMZ", "비무장지대", rounded(b[0]), rounded(b[1]), zoom, DEEPEST, angle]);
  });
  return rows;
}

/** Degrees clockwise on the map, -90 to 90 so that the text never stands on its head. */
function angleAt(line: Line, index: number): number {
  const REACH = 40;
  const a = line[Math.max(0, index - REACH)] as Point;
  const b = line[Math.min(line.length - 1, index + REACH)] as Point;
  const [west, east] = a[0] <= b[0] ? [a, b] : [b, a];
  const shrink = Math.cos((a[1] * Math.PI) / 180);
  return (-Math.atan2(east[1] - west[1], (east[0] - west[0]) * shrink) * 180) / Math.PI;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
