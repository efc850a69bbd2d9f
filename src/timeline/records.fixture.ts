// Small records for the tests of this room, read by the real schemas.

import type { Catalog } from "../domain/catalog";
import { type ContextEvent, contextEventSchema } from "../domain/contextEvent";
import { dayOf, parseDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { NO_FILTER } from "../domain/filter";
import { type FuzzyDate, parseFuzzyDate } from "../domain/fuzzyDate";
import { type Axis, type Observation, observationSchema } from "../domain/observation";
import { toObservationTable } from "../domain/observationTable";
import { type Period, WHOLE_TIME } from "../domain/period";
import { type Site, siteSchema } from "../domain/site";
import { axisIndexOf } from "../query/axisIndex";
import { FilterEngine } from "../query/filterEngine";
import { Findings } from "../query/findings";
import { type DatedSubject, observationKeyOf } from "./marksLayout";
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

export function observationAt(id: string, observed: string, rest: object = {}): Observation {
  return observationSchema.parse({
    id,
    site: SOHAE.id,
    observed,
    reported: observed,
    activity: "rebuilding",
    confidence: "confirmed",
    headline: `Headline of ${id}`,
    reportCount: 1,
    ...rest,
  });
}

export function eventAt(id: string, date: string, rest: object = {}): ContextEvent {
  return contextEventSchema.parse({ id, name: id, kind: "summit", date, ...rest });
}

interface Asked {
  readonly sites?: readonly Site[];
  readonly axis?: Axis;
  readonly period?: Period;
  /** false for a catalog whose records have not arrived. */
  readonly hasRecords?: boolean;
}

/** What a catalog of these observations answers; the rows are their places in the list. */
export function findingsAt(
  observations: readonly Observation[],
  { sites = [SOHAE], axis = "observed", period = WHOLE_TIME, hasRecords = true }: Asked = {},
): Findings {
  const catalog: Catalog = {
    version: "test",
    date: null,
    withdrawals: new Map(),
    recent: new Map(),
    sites,
    table: toObservationTable(observations, sites),
    isComplete: true,
    events: [],
    publisherNames: new Map(),
    siteById: new Map(sites.map((site) => [site.id, site])),
    eventById: new Map(),
  };
  const engine = new FilterEngine(
    catalog.table,
    sites,
    axisIndexOf(catalog.table, axis, sites.length),
  );
  const records = new Map(hasRecords ? observations.entries() : []);
  return new Findings(engine, catalog, axis, records, { period, filter: NO_FILTER, hits: null });
}

/** An observation as the plot draws it. */
export function datedAt(row: number, date: string): DatedSubject {
  return {
    key: observationKeyOf(row),
    subject: { kind: "observation", row, direction: "build-up", certain: true },
    window: windowOf(dateAt(date)),
  };
}

export function dateAt(text: string): FuzzyDate {
  const date = parseFuzzyDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return date;
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
