// The same place and day on other people's pages. Pure.

import { type Day, encodeDay } from "../domain/day";
import type { Position } from "../domain/geo";
import { areaAround } from "../domain/scene";

export interface LinkOut {
  readonly name: string;
  readonly address: string;
}

const REACH_KM = 15;

/** Without a finite day the pages open on a day of their own. */
export function linkOutsOf(place: Position, day: Day): readonly LinkOut[] {
  const date = Number.isFinite(day) ? encodeDay(day) : null;
  return [
    { name: "NASA Worldview", address: worldviewAddress(place, date) },
    { name: "Copernicus Browser", address: copernicusAddress(place, date) },
    { name: "Esri Wayback", address: waybackAddress(place) },
  ];
}

// The first layer lies on top: where no HLS granule is, the daily image shows through.
const WORLDVIEW_LAYERS = [
  "HLS_S30_Nadir_BRDF_Adjusted_Reflectance",
  "HLS_L30_Nadir_BRDF_Adjusted_Reflectance",
  "VIIRS_SNPP_CorrectedReflectance_TrueColor",
];

function worldviewAddress(place: Position, date: string | null): string {
  const { west, south, east, north } = areaAround(place, REACH_KM);
  const view = [west, south, east, north].map(digits).join(",");
  const layers = WORLDVIEW_LAYERS.join(",");
  const time = date === null ? "" : `&t=${date}`;
  return `https://worldview.earthdata.nasa.gov/?v=${view}&l=${layers}${time}`;
}

function copernicusAddress({ lat, lon }: Position, date: string | null): string {
  const query = new URLSearchParams([
    ["zoom", "15"],
    ["lat", digits(lat)],
    ["lng", digits(lon)],
    ["themeId", "DEFAULT-THEME"],
    ["datasetId", "S2_L2A_CDAS"],
    ["layerId", "1_TRUE_COLOR"],
  ]);
  if (date !== null) {
    query.append("fromTime", `${date}T00:00:00.000Z`);
    query.append("toTime", `${date}T23:59:59.999Z`);
    query.append("dateMode", "SINGLE");
  }
  return `https://browser.dataspace.copernicus.eu/?${query}`;
}

/** Wayback knows releases and no days: the analyst steps through them there. */
function waybackAddress({ lat, lon }: Position): string {
  const centre = `${digits(lon)},${digits(lat)},16`;
  return `https://livingatlas.arcgis.com/wayback/#mapCenter=${centre}&mode=explore`;
}

/** A hundred-thousandth of a degree is about a metre. */
function digits(degrees: number): string {
  return String(Number(degrees.toFixed(5)));
}
