import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITIES, DIRECTIONS, directionOf } from "../domain/activity";
import type { Catalog } from "../domain/catalog";
import { toDay } from "../domain/day";
import { compareWindows, windowOf } from "../domain/dayWindow";
import { type ActivityChoice, type Filter, toggled } from "../domain/filter";
import {
  AXES,
  type Axis,
  CONFIDENCES,
  type Observation,
  observationSchema,
  observationWindowOf,
} from "../domain/observation";
import { toObservationTable } from "../domain/observationTable";
import { type Period, toOrderedPeriod, WHOLE_TIME } from "../domain/period";
import type { PublisherSlug } from "../domain/report";
import { SITE_KINDS, type Site, type SiteId, siteSchema } from "../domain/site";
import { axisIndexOf } from "./axisIndex";
import { countMatches } from "./countMatches";
import { FilterEngine } from "./filterEngine";
import { Findings } from "./findings";

const SITES = ["alpha", "beta", "gamma", "delta"].map(
  (id, place): Site =>
    siteSchema.parse({
      id,
      name: `Site ${id}`,
      label: id,
      kind: SITE_KINDS[place % 3],
      country: "KP",
      region: "Somewhere",
      location: { lat: 39, lon: 125, precisionM: 1000, basis: "approximate" },
    }),
);

const SOURCES = ["38-north", "csis", "ap"] as PublisherSlug[];

const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, "0"));
const date = fc
  .tuple(month, fc.integer({ min: 10, max: 28 }), month, fc.nat(8))
  .map(([m, day, m2, form]) => {
    const forms = [
      `2019-${m}-${day}`,
      `2019-${m}`,
      `2019-${m}~`,
      `2019-${m}-${day}~`,
      "2019",
      "2018/2020",
      `2019-${m}/..`,
      `../2019-${m}`,
      [m, m2]
        .sort()
        .map((each) => `2019-${each}`)
        .join("/"),
    ];
    return forms[form] ?? "2019";
  });

const anyObservations = fc
  .array(
    fc.record({
      site: fc.constantFrom(...SITES.map(({ id }) => id)),
      observed: date,
      imaged: fc.array(date, { maxLength: 2 }),
      reported: date,
      activity: fc.constantFrom(...ACTIVITIES.slice(0, 7)),
      confidence: fc.constantFrom(...CONFIDENCES),
      publishers: fc.uniqueArray(fc.constantFrom(...SOURCES)),
      assessmentsDiffer: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((records) =>
    records.map((record, n) =>
      observationSchema.parse({ ...record, id: `o${n}`, headline: "Seen", reportCount: 1 }),
    ),
  );

// 31 December 2018 to 10 January 2020, so that both sides of the data are asked.
const anyDay = fc.option(fc.integer({ min: 17_896, max: 18_271 }).map(toDay));
const anyPeriod = fc.record({ from: anyDay, to: anyDay }).map(toOrderedPeriod);

const CHOICES: ActivityChoice[] = [...ACTIVITIES.slice(0, 7), ...DIRECTIONS];
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...SITE_KINDS.slice(0, 4)), { maxLength: 2 }),
  activities: fc.uniqueArray(fc.constantFrom(...CHOICES), { maxLength: 3 }),
  sources: fc.uniqueArray(fc.constantFrom(...SOURCES), { maxLength: 2 }),
  confidences: fc.uniqueArray(fc.constantFrom(...CONFIDENCES), { maxLength: 2 }),
  disputed: fc.boolean(),
  text: fc.constant(""),
});

/** In the order of the observed axis, as a table wants them. */
function sorted(observations: readonly Observation[]): Observation[] {
  return observations.toSorted(
    (a, b) => compareWindows(windowOf(a.observed), windowOf(b.observed)) || (a.id < b.id ? -1 : 1),
  );
}

function catalogOf(observations: readonly Observation[]): Catalog {
  return {
    version: "test",
    date: null,
    withdrawals: new Map(),
    recent: new Map(),
    sites: SITES,
    table: toObservationTable(observations, SITES),
    isComplete: true,
    events: [],
    publisherNames: new Map(),
    siteById: new Map(SITES.map((site) => [site.id, site])),
    eventById: new Map(),
  };
}

/** The rules read aloud: does this one observation match, and for certain? */
function naiveVerdict(
  observation: Observation,
  axis: Axis,
  period: Period,
  filter: Filter,
  hits: ReadonlySet<Observation> | null,
): "no" | "may" | "certain" {
  const { kinds, activities, sources, confidences, disputed } = filter;
  const kind = SITES.find(({ id }) => id === observation.site)?.kind;
  if (kinds.length > 0 && !kinds.some((each) => each === kind)) return "no";
  const { activity } = observation;
  if (
    activities.length > 0 &&
    !activities.some((each) => each === activity || each === directionOf(activity))
  ) {
    return "no";
  }
  if (sources.length > 0 && !sources.some((each) => observation.publishers.includes(each))) {
    return "no";
  }
  if (confidences.length > 0 && !confidences.includes(observation.confidence)) return "no";
  if (disputed && !observation.assessmentsDiffer) return "no";
  if (hits && !hits.has(observation)) return "no";
  const from = period.from ?? -Infinity;
  const to = period.to ?? Infinity;
  const window = observationWindowOf(observation, axis);
  if (window === null) return from === -Infinity && to === Infinity ? "certain" : "no";
  if (window.last < from || window.first > to) return "no";
  return window.first >= from && window.last <= to ? "certain" : "may";
}

const question = fc.record({
  observations: anyObservations.map(sorted),
  axis: fc.constantFrom(...AXES),
  periods: fc.array(anyPeriod, { minLength: 1, maxLength: 5 }),
  filters: fc.array(anyFilter, { minLength: 1, maxLength: 2 }),
  asksText: fc.boolean(),
});

type Question = typeof question extends fc.Arbitrary<infer Asked> ? Asked : never;

interface Answered {
  readonly observations: readonly Observation[];
  readonly axis: Axis;
  readonly period: Period;
  readonly filter: Filter;
  readonly hits: Uint8Array | null;
  readonly engine: FilterEngine;
  readonly findings: Findings;
  readonly countOf: (change: Partial<Filter>) => number;
  readonly verdict: (
    observation: Observation,
    change?: { filter?: Partial<Filter>; period?: Period },
  ) => "no" | "may" | "certain";
}

/** One engine is asked all periods and filters in turn, as it is while somebody drags. */
function check(property: (answered: Answered) => void, numRuns = 300): void {
  fc.assert(
    fc.property(question, ({ observations, axis, periods, filters, asksText }: Question) => {
      const catalog = catalogOf(observations);
      const engine = new FilterEngine(
        catalog.table,
        SITES,
        axisIndexOf(catalog.table, axis, SITES.length),
      );
      const records = new Map(observations.map((each, row) => [row, each]));
      const hits = asksText ? Uint8Array.from(observations, (_, row) => (row + 1) % 2) : null;
      const hitSet = hits && new Set(observations.filter((_, row) => hits[row] === 1));
      for (const filter of filters) {
        for (const period of periods) {
          const asked = { period, filter, hits };
          const verdict: Answered["verdict"] = (observation, change = {}) =>
            naiveVerdict(
              observation,
              axis,
              change.period ?? period,
              { ...filter, ...change.filter },
              hitSet,
            );
          property({
            ...{ observations, axis, period, filter, hits, engine, verdict },
            findings: new Findings(engine, catalog, axis, records, asked),
            countOf: (change) =>
              observations.filter((each) => verdict(each, { filter: change }) !== "no").length,
          });
        }
      }
    }),
    { numRuns },
  );
}

describe("findings, against a naive reading of the rules", () => {
  it("are the same observations and the same certainty", () => {
    check(({ findings, observations, verdict }) => {
      const matches = findings.matchesFrom(0, observations.length);
      const got = new Map(matches.map((match) => [match.id, match.certain]));
      for (const each of observations) {
        const naive = verdict(each);
        expect(got.get(each.id)).toBe(naive === "no" ? undefined : naive === "certain");
      }
      expect(findings.count).toBe(got.size);
      expect(findings.mayCount).toBe([...got.values()].filter((certain) => !certain).length);
    });
  });

  it("count every facet value as if it were chosen with all other facets", () => {
    check(({ findings, countOf }) => {
      const { facets } = findings;
      for (const kind of SITE_KINDS) {
        expect(facets.kinds.get(kind) ?? 0).toBe(countOf({ kinds: [kind] }));
      }
      for (const choice of [...ACTIVITIES, ...DIRECTIONS]) {
        expect(facets.activities.get(choice) ?? 0).toBe(countOf({ activities: [choice] }));
      }
      for (const slug of SOURCES) {
        expect(facets.sources.get(slug) ?? 0).toBe(countOf({ sources: [slug] }));
      }
      for (const confidence of CONFIDENCES) {
        expect(facets.confidences.get(confidence) ?? 0).toBe(
          countOf({ confidences: [confidence] }),
        );
      }
      expect(facets.disputed).toBe(countOf({ disputed: true }));
    }, 100);
  });

  it("can be asked for one site alone, which the counts of sites do not know", () => {
    check(({ engine, observations, period, filter, hits, verdict }) => {
      const asked = engine.ask({ period, filter, hits, site: 1 });
      const countAt = (id: SiteId | undefined) =>
        observations.filter((each) => each.site === id && verdict(each) !== "no").length;
      expect(asked.count).toBe(countAt(SITES[1]?.id));
      for (const [place, { id }] of SITES.entries()) {
        expect(asked.facets.sites[place]).toBe(countAt(id));
      }
    }, 100);
  });

  it("stand in time order: first day, then the narrow window, then id; undated last", () => {
    check(({ findings, observations, axis }) => {
      const compare = (a: Observation, b: Observation) => {
        const [first, second] = [observationWindowOf(a, axis), observationWindowOf(b, axis)];
        const byDate =
          first && second
            ? compareWindows(first, second)
            : Number(first === null) - Number(second === null);
        return byDate || (a.id < b.id ? -1 : 1);
      };
      const place = new Map(observations.toSorted(compare).map(({ id }, at) => [id, at]));
      const all = findings.matchesFrom(0, observations.length);
      for (const matches of [all, ...findings.sites.map((site) => site.matches)]) {
        const places = matches.map(({ id }) => place.get(id) ?? -1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    });
  });

  it("hold every site, most matches first, with its directions and dated matches", () => {
    check(({ findings, observations }) => {
      const { sites, siteCount } = findings;
      const all = findings.matchesFrom(0, observations.length);
      expect(sites.map(({ site }) => site.id).sort()).toEqual(SITES.map(({ id }) => id).sort());
      expect(sites.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      expect(siteCount).toBe(new Set(all.map(({ site }) => site.id)).size);
      for (const [place, own] of sites.entries()) {
        expect(own.count).toBe(own.matches.length);
        expect(findings.siteOf(own.site.id)?.matches).toEqual(own.matches);
        const next = sites[place + 1];
        if (next) {
          expect(own.count).toBeGreaterThanOrEqual(next.count);
          if (own.count === next.count) expect(own.site.name < next.site.name).toBe(true);
        }
        for (const direction of DIRECTIONS) {
          const pointing = own.matches.filter(
            ({ activity }) => directionOf(activity) === direction,
          );
          expect(own.countByDirection[direction]).toBe(pointing.length);
        }
        const visited: [number, boolean][] = [];
        own.visitMatches((row, _first, _last, _direction, certain) => visited.push([row, certain]));
        const dated = own.matches.filter(({ window }) => window !== null);
        expect(visited).toEqual(dated.map(({ row, certain }) => [row, certain]));
      }
    });
  });

  it("know what any time would bring, and what cannot be drawn", () => {
    check(({ findings, observations, axis, verdict }) => {
      const anyTime = observations.filter((each) => verdict(each, { period: WHOLE_TIME }) !== "no");
      const undated = anyTime.filter((each) => observationWindowOf(each, axis) === null);
      expect(findings.undatedCount).toBe(undated.length);
      for (const [row, each] of observations.entries()) {
        expect(findings.passesFilter(row)).toBe(anyTime.includes(each));
      }
      for (const { site, anyTimeCount, allCount } of findings.sites) {
        expect(anyTimeCount).toBe(anyTime.filter((each) => each.site === site.id).length);
        expect(allCount).toBe(observations.filter((each) => each.site === site.id).length);
      }
      const days = anyTime
        .flatMap((each) => {
          const window = observationWindowOf(each, axis);
          return window ? [window.first, window.last] : [];
        })
        .filter(Number.isFinite);
      const span = { first: Math.min(...days), last: Math.max(...days) };
      expect(findings.anyTimeSpan).toEqual(days.length === 0 ? null : span);
    });
  });

  it("spread what passes the filter over the days, each observation as much as lies inside", () => {
    check(({ findings, observations, axis, verdict }) => {
      const { start, days, cumulative } = findings.density;
      for (const [place, direction] of DIRECTIONS.entries()) {
        const own = observations.filter(
          (each) =>
            directionOf(each.activity) === direction &&
            verdict(each, { period: WHOLE_TIME }) !== "no",
        );
        const naive = (before: number) =>
          own.reduce((sum, each) => sum + shareOf(each, axis, start, start + days, before), 0);
        for (const day of [0, 1, Math.floor(days / 3), Math.floor(days / 2), days]) {
          if (day > days) continue;
          expect(cumulative[day * DIRECTIONS.length + place]).toBeCloseTo(naive(start + day), 6);
        }
      }
    }, 100);
  });

  it("only lose matches when a facet gets its first value, only gain with a second", () => {
    check(({ findings, filter, countOf }) => {
      const { confidences } = filter;
      const other = CONFIDENCES.find((each) => !confidences.includes(each)) ?? "unclear";
      const more = countOf({ confidences: toggled(confidences, other) });
      if (confidences.length === 0) expect(more).toBeLessThanOrEqual(findings.count);
      else expect(more).toBeGreaterThanOrEqual(findings.count);
    });
  });

  it("are counted the same beside the view", () => {
    check(({ engine, findings, period, filter, hits }) => {
      expect(countMatches(engine, { period, filter, hits, site: null })).toBe(findings.count);
    }, 100);
  });
});

/** How much of an observation lies before a day: its days inside the extent, evenly spread. */
function shareOf(
  observation: Observation,
  axis: Axis,
  start: number,
  end: number,
  before: number,
): number {
  const window = observationWindowOf(observation, axis);
  if (window === null) return 0;
  const first = Math.max(window.first, start);
  const last = Math.min(window.last + 1, end);
  const isOpen = !Number.isFinite(window.last - window.first);
  const width = isOpen ? last - first : window.last - window.first + 1;
  if (width <= 0) return 0;
  return Math.max(0, Math.min(last, before) - first) / width;
}
