// The addresses of NASA GIBS: a layer's tiles of a day, and the days that a layer has. Rows come
// before columns in its paths.

import { type Day, encodeDay } from "../domain/day";
import type { TileSource } from "../domain/scene";
import { askText } from "./askService";
import { ImageryFailure } from "./provider";
import type { ServiceSettings } from "./providerKind";
import { dailyDomain, parseTimeDomain, type TimeDomain } from "./timeDomain";
import { type DayStretch, today } from "./timedLayer";
import { everyElement, parseXml, textAt } from "./xmlTree";

export const GIBS_ADDRESS = "https://gibs.earthdata.nasa.gov";

export interface GibsLayer {
  /** "HLS_S30_Nadir_BRDF_Adjusted_Reflectance" */
  readonly layer: string;
  readonly format: "png" | "jpg";
  /** The deepest zoom that has tiles; it names the tile matrix set. */
  readonly maxZoom: number;
  /** The first day, for when the service does not tell its days. */
  readonly begins: Day;
}

export function gibsTiles(
  address: string,
  { layer, format, maxZoom }: GibsLayer,
  day: Day,
): TileSource {
  const path = `${layer}/default/${encodeDay(day)}/GoogleMapsCompatible_Level${maxZoom}`;
  const url = `${address}/wmts/epsg3857/best/${path}/{z}/{y}/{x}.${format}`;
  return { url, minZoom: 0, maxZoom, missing: "no-pass" };
}

export interface GibsDays {
  readonly domain: TimeDomain;
  /** Whether the service said anything that a page may read. */
  readonly hasAnswered: boolean;
}

/** The list of days is a help and no more: nobody waits long for it. */
const DAYS_WITHIN_MS = 5000;

/** The days of a stretch that the layer has; every day since it began where the service is silent. */
export async function loadGibsDays(
  address: string,
  { layer, maxZoom, begins }: GibsLayer,
  { from, to }: DayStretch,
  service: string,
  settings: ServiceSettings,
  signal: AbortSignal,
): Promise<GibsDays> {
  const every = dailyDomain(begins, today(settings.now));
  const set = `GoogleMapsCompatible_Level${maxZoom}`;
  const days = `${encodeDay(from)}--${encodeDay(to)}`;
  const url = `${address}/wmts/epsg3857/best/1.0.0/${layer}/default/${set}/all/${days}.xml`;
  const timeLimitMs = Math.min(DAYS_WITHIN_MS, settings.timeLimitMs);
  try {
    const { value } = await askText(url, { service, signal, timeLimitMs });
    return { domain: parseGibsDays(value, today(settings.now)) ?? every, hasAnswered: true };
  } catch (error) {
    if (error instanceof ImageryFailure) return { domain: every, hasAnswered: false };
    throw error;
  }
}

/** The time domain of a DescribeDomains answer; null where there is none. */
function parseGibsDays(text: string, lastDay: Day): TimeDomain | null {
  const root = parseXml(text);
  if (root === null) return null;
  const dimensions = [...everyElement(root, "DimensionDomain")];
  const time =
    dimensions.find((each) => /^time$/i.test(textAt(each, "Identifier"))) ?? dimensions[0];
  if (time === undefined) return null;
  const { domain, unreadable } = parseTimeDomain(textAt(time, "Domain"), lastDay);
  return domain.length === 0 && unreadable.length > 0 ? null : domain;
}
