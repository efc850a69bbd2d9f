// Daily images of the whole world from NASA GIBS: VIIRS and MODIS, 250 m, "was it clear that day?".
// Every day of the series is a scene; true colour, and short-wave infrared, near infrared and red.

import * as z from "zod/mini";
import { type Day, dayOf, encodeDay, parseDay } from "../domain/day";
import type { ProviderId, Scene } from "../domain/scene";
import { GIBS_ADDRESS, type GibsLayer, gibsTiles, loadGibsDays } from "./gibsLayer";
import { utcDayOf } from "./moment";
import type { Provider } from "./provider";
import {
  entryFields,
  mirrorFields,
  originsOf,
  providerKind,
  resolved,
  type ServiceSettings,
} from "./providerKind";
import { NO_SCENES } from "./sceneList";
import { pageOfTimes, stretchWithin, today } from "./timedLayer";

interface DailySeries extends GibsLayer {
  readonly id: ProviderId;
  readonly name: string;
  readonly about: string;
  readonly sensor: string;
  /** Short-wave infrared, near infrared and red as colours. */
  readonly infraredLayer: string;
}

const SERIES: readonly DailySeries[] = [
  {
    id: "gibs-viirs" as ProviderId,
    name: "VIIRS daily (NASA GIBS)",
    about: "The whole world every day since November 2015 at 250 m: was it clear that day?",
    sensor: "VIIRS (Suomi NPP)",
    layer: "VIIRS_SNPP_CorrectedReflectance_TrueColor",
    infraredLayer: "VIIRS_SNPP_CorrectedReflectance_BandsM11-I2-I1",
    ...{ format: "jpg", maxZoom: 9, begins: dayOf({ year: 2015, month: 11, day: 24 }) },
  },
  {
    id: "gibs-modis" as ProviderId,
    name: "MODIS daily (NASA GIBS)",
    about: "The whole world every day since February 2000 at 250 m: was it clear that day?",
    sensor: "MODIS (Terra)",
    layer: "MODIS_Terra_CorrectedReflectance_TrueColor",
    infraredLayer: "MODIS_Terra_CorrectedReflectance_Bands721",
    ...{ format: "jpg", maxZoom: 9, begins: dayOf({ year: 2000, month: 2, day: 24 }) },
  },
];

export const gibsDaily = providerKind(
  "gibs-daily",
  z.strictObject({ ...entryFields("gibs-daily"), ...mirrorFields }),
  ({ address = GIBS_ADDRESS }, settings) =>
    SERIES.map((series) => dailyProvider(series, resolved(address, settings), settings)),
);

function dailyProvider(series: DailySeries, address: string, settings: ServiceSettings): Provider {
  const { id, name, about, begins } = series;
  const lastDay = () => today(settings.now);
  return {
    ...{ id, name, about, isDated: true, isAskedFirst: false, origins: originsOf(address) },
    searchScenes: async (question, cursor, signal) => {
      const stretch = stretchWithin(question, begins, lastDay());
      if (stretch === null) return NO_SCENES;
      const { domain } = await loadGibsDays(address, series, stretch, name, settings, signal);
      return pageOfTimes(domain, stretch, question, cursor, ({ ms }) =>
        sceneOf(series, address, utcDayOf(ms)),
      );
    },
    findScene: async (key) => {
      const day = parseDay(key);
      const isKnown = day !== null && day >= begins && day <= lastDay();
      return isKnown && encodeDay(day) === key ? sceneOf(series, address, day) : null;
    },
  };
}

function sceneOf(series: DailySeries, address: string, day: Day): Scene {
  const infrared = { ...series, layer: series.infraredLayer };
  return {
    ...{ provider: series.id, key: encodeDay(day), sensor: series.sensor },
    time: { kind: "day", day },
    ...{ cloudPercent: null, pixelSizeM: 250, footprint: null, licence: "open (NASA ESDIS)" },
    attribution: "NASA GIBS, part of ESDIS",
    renderings: {
      "true-colour": { kind: "tiles", tiles: gibsTiles(address, series, day) },
      "short-wave-infrared": { kind: "tiles", tiles: gibsTiles(address, infrared, day) },
    },
  };
}
