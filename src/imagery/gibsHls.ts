// Harmonized Landsat and Sentinel-2 of NASA GIBS: 30 m, on the days a satellite passed. Which days
// those are at a place, the service does not list: the tile of the place is asked for day by day, the
// nearest to the day that matters first. 404 is no pass and is stepped over. It is the smallest tile
// there is, so that a pass over it is one over the place, within some kilometres.

import * as z from "zod/mini";
import { type Day, dayOf, encodeDay, parseDay } from "../domain/day";
import type { ProviderId, Scene } from "../domain/scene";
import { isThere } from "./askService";
import { GIBS_ADDRESS, type GibsLayer, gibsTiles, loadGibsDays } from "./gibsLayer";
import { utcDayOf } from "./moment";
import { findPasses } from "./passFinder";
import type { Provider } from "./provider";
import {
  attributionOf,
  entryFields,
  mirrorFields,
  originsOf,
  providerKind,
  resolved,
  type ServiceSettings,
} from "./providerKind";
import { NO_SCENES, offsetOf, toCursor } from "./sceneList";
import { byAcquisition } from "./sceneOrder";
import { tileAddressOf, tileAt } from "./tileAddress";
import { timesNear } from "./timeDomain";
import { stretchWithin, today } from "./timedLayer";

interface HlsSeries extends GibsLayer {
  readonly id: ProviderId;
  readonly name: string;
  readonly about: string;
  readonly sensor: string;
  readonly attribution: string;
}

const SERIES: readonly HlsSeries[] = [
  {
    id: "gibs-s30" as ProviderId,
    name: "Sentinel-2, 30 m (NASA GIBS)",
    about:
      "Sentinel-2 at 30 m, every few days since the end of 2015, 2 to 5 days late; no cloud figure",
    sensor: "Sentinel-2 MSI (HLS)",
    layer: "HLS_S30_Nadir_BRDF_Adjusted_Reflectance",
    ...{ format: "png", maxZoom: 12, begins: dayOf({ year: 2015, month: 11, day: 28 }) },
    attribution:
      "NASA GIBS, part of ESDIS; HLS S30; contains modified Copernicus Sentinel data {year}",
  },
  {
    id: "gibs-l30" as ProviderId,
    name: "Landsat, 30 m (NASA GIBS)",
    about:
      "Landsat 8 and 9 at 30 m, every 8 to 16 days since 2013, 2 to 5 days late; no cloud figure",
    sensor: "Landsat OLI (HLS)",
    layer: "HLS_L30_Nadir_BRDF_Adjusted_Reflectance",
    ...{ format: "png", maxZoom: 12, begins: dayOf({ year: 2013, month: 3, day: 18 }) },
    attribution: "NASA GIBS, part of ESDIS; HLS L30; Landsat courtesy of USGS, {year}",
  },
];

const TRIES_PER_PAGE = 64;

export const gibsHls = providerKind(
  "gibs-hls",
  z.strictObject({ ...entryFields("gibs-hls"), ...mirrorFields }),
  ({ address = GIBS_ADDRESS }, settings) =>
    SERIES.map((series) => hlsProvider(series, resolved(address, settings), settings)),
);

function hlsProvider(series: HlsSeries, address: string, settings: ServiceSettings): Provider {
  const { id, name, about, begins } = series;
  const lastDay = () => today(settings.now);
  return {
    ...{ id, name, about, isDated: true, isAskedFirst: true, origins: originsOf(address) },
    searchScenes: async (question, cursor, signal) => {
      const stretch = stretchWithin(question, begins, lastDay());
      if (stretch === null) return NO_SCENES;
      const told = await loadGibsDays(address, series, stretch, name, settings, signal);
      const offset = offsetOf(cursor);
      const times = timesNear(told.domain, stretch, offset + TRIES_PER_PAGE + 1).slice(offset);
      const days = times.map(({ ms }) => utcDayOf(ms));
      const asking = { service: name, signal, timeLimitMs: settings.timeLimitMs };
      const tile = tileAt(question.place, series.maxZoom);
      const { days: passed, tried } = await findPasses(
        days.slice(0, TRIES_PER_PAGE),
        Math.max(1, question.limit),
        told.hasAnswered,
        (day) =>
          isThere(tileAddressOf(gibsTiles(address, series, day), tile), {
            ...asking,
            retriesSilence: false,
          }),
      );
      const scenes = passed.map((day) => sceneOf(series, address, day)).sort(byAcquisition);
      const next = tried < days.length ? toCursor(String(offset + tried)) : null;
      return { scenes, next, matched: null, problems: [] };
    },
    findScene: async (key) => {
      const day = parseDay(key);
      const isKnown = day !== null && day >= begins && day <= lastDay();
      return isKnown && encodeDay(day) === key ? sceneOf(series, address, day) : null;
    },
  };
}

function sceneOf(series: HlsSeries, address: string, day: Day): Scene {
  const time = { kind: "day", day } as const;
  return {
    ...{ provider: series.id, key: encodeDay(day), sensor: series.sensor, time },
    ...{ cloudPercent: null, pixelSizeM: 30, footprint: null, licence: "open (NASA ESDIS)" },
    attribution: attributionOf(series.attribution, time),
    renderings: { "true-colour": { kind: "tiles", tiles: gibsTiles(address, series, day) } },
  };
}
