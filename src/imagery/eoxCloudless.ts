// EOxCloudless: a cloudless Sentinel-2 mosaic of each year. Made of many images, so no acquisition
// date; licence and credit change with the year.

import * as z from "zod/mini";
import { calendarDayOf, type Day } from "../domain/day";
import type { ProviderId, Scene } from "../domain/scene";
import { entryFields, mirrorFields, originsOf, providerKind, resolved } from "./providerKind";
import { pageOf } from "./sceneList";

const ADDRESS = "https://tiles.maps.eox.at";
const ID = "eox-cloudless" as ProviderId;
const FIRST_YEAR = 2017;
const LAST_YEAR = 2025;
const LAST_FREE_YEAR = 2017;

export const eoxCloudless = providerKind(
  "eox-cloudless",
  z.strictObject({ ...entryFields("eox-cloudless"), ...mirrorFields }),
  ({ address = ADDRESS }, settings) => {
    const root = resolved(address, settings);
    return [
      {
        id: ID,
        name: "Sentinel-2 cloudless (EOX)",
        about: "Cloudless mosaics of the years 2017 to 2025 at 10 m, without acquisition dates",
        ...{ isDated: false, isAskedFirst: false, origins: originsOf(root) },
        searchScenes: async (question, cursor, signal) => {
          signal.throwIfAborted();
          const [first, last, near] = [question.from, question.to, question.near].map(yearOf);
          const years = yearsBetween(first ?? FIRST_YEAR, last ?? LAST_YEAR);
          const away = (year: number) => Math.abs(year - (near ?? LAST_YEAR));
          years.sort((a, b) => away(a) - away(b) || a - b);
          const scenes = years.map((year) => sceneOf(root, year));
          return pageOf(scenes, question, cursor, scenes.length);
        },
        findScene: async (key) => {
          const year = yearsBetween(FIRST_YEAR, LAST_YEAR).find((each) => String(each) === key);
          return year === undefined ? null : sceneOf(root, year);
        },
      },
    ];
  },
);

/** The year of a day; of an open end the first or the last of the mosaics. */
function yearOf(day: Day): number {
  if (Number.isFinite(day)) return calendarDayOf(day).year;
  return day < 0 ? FIRST_YEAR : LAST_YEAR;
}

function yearsBetween(first: number, last: number): number[] {
  const from = Math.max(first, FIRST_YEAR);
  const count = Math.max(0, Math.min(last, LAST_YEAR) - from + 1);
  return Array.from({ length: count }, (_, at) => from + at);
}

function sceneOf(address: string, year: number): Scene {
  const url = `${address}/wmts/1.0.0/s2cloudless-${year}_3857/default/g/{z}/{y}/{x}.jpg`;
  return {
    ...{ provider: ID, key: String(year), sensor: "Sentinel-2 MSI, cloudless mosaic" },
    time: { kind: "mosaic", year },
    ...{ cloudPercent: null, pixelSizeM: 10, footprint: null },
    licence: year <= LAST_FREE_YEAR ? "CC BY 4.0" : "CC BY-NC-SA 4.0",
    attribution:
      "EOxCloudless https://cloudless.eox.at by EOX IT Services GmbH " +
      `(Contains modified Copernicus Sentinel data ${year})`,
    renderings: {
      "true-colour": {
        kind: "tiles",
        tiles: { url, minZoom: 0, maxZoom: 14, missing: "failure" },
      },
    },
  };
}
