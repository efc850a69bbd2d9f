// Small records for the tests of this room, read by the real schemas.

import { type ContextEvent, contextEventSchema } from "../domain/contextEvent";
import { dayOf, parseDay } from "../domain/day";
import { type Axis, observationSchema, observationWindowOf } from "../domain/observation";
import { type Site, siteSchema } from "../domain/site";
import type { Match, SiteFindings } from "../query/findings";
import type { Scale } from "./scale";

export const SOHAE = siteNamed("sohae");

export function siteNamed(id: string): Site {
  return siteSchema.parse({
    id,
    name: `${id} with a long name`,
    label: id,
    kind: "launch-site",
    country: "KP",
    region: "North Pyongan Province",
    location: { lat: 39.66, lon: 124.705, precisionM: 1000, basis: "published" },
  });
}

interface Rest {
  readonly site?: Site;
  readonly axis?: Axis;
  readonly certain?: boolean;
  readonly imaged?: readonly string[];
}

export function matchAt(
  id: string,
  observed: string,
  { site = SOHAE, axis = "observed", certain = true, imaged = [] }: Rest = {},
): Match {
  const observation = observationSchema.parse({
    id,
    site: site.id,
    observed,
    imaged,
    reported: observed,
    activity: "rebuilding",
    confidence: "confirmed",
    headline: `Headline of ${id}`,
    reportCount: 1,
  });
  return { observation, site, window: observationWindowOf(observation, axis), certain };
}

export function eventAt(id: string, date: string, rest: object = {}): ContextEvent {
  return contextEventSchema.parse({ id, name: id, kind: "summit", date, ...rest });
}

export function findingsAt(site: Site, matches: readonly Match[]): SiteFindings {
  const none = { "build-up": 0, "draw-down": 0, "test-launch": 0 };
  const countByDirection = { ...none, operations: 0, damage: 0, "nothing-seen": 0 };
  return { site, matches, countByDirection };
}

export function dayAt(text: string): number {
  return parseDay(text) ?? Number.NaN;
}

/** The year 2019 over a plot of ten pixels per day, from pixel 100. */
export const SCALE_2019: Scale = {
  span: {
    start: dayOf({ year: 2019, month: 1, day: 1 }),
    end: dayOf({ year: 2020, month: 1, day: 1 }),
  },
  left: 100,
  right: 3750,
};
