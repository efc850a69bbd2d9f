import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITIES, DIRECTIONS, directionOf } from "../domain/activity";
import type { Catalog } from "../domain/catalog";
import { toDay } from "../domain/day";
import { type ActivityChoice, type Filter, NO_FILTER, toggled } from "../domain/filter";
import {
  AXES,
  type Axis,
  CONFIDENCES,
  type Observation,
  type ObservationId,
  observationSchema,
  observationWindowOf,
} from "../domain/observation";
import { type Period, toOrderedPeriod, WHOLE_TIME } from "../domain/period";
import type { PublisherSlug } from "../domain/report";
import { SITE_KINDS, type Site, siteSchema } from "../domain/site";
import { findingsOf, rowsOf } from "./findings";

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
  .tuple(month, fc.integer({ min: 10, max: 28 }), month, fc.nat(6))
  .map(([m, day, m2, form]) => {
    const forms = [
      `2019-${m}-${day}`,
      `2019-${m}`,
      `2019-${m}~`,
      `2019-${m}-${day}~`,
      "2019",
      `2019-${m}/..`,
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

function catalogOf(observations: readonly Observation[]): Catalog {
  return {
    version: "test",
    sites: SITES,
    observations,
    events: [],
    publisherNames: new Map(),
    siteById: new Map(SITES.map((site) => [site.id, site])),
    observationById: new Map(observations.map((each) => [each.id, each])),
    eventById: new Map(),
  };
}

/** The rules read aloud: does this one observation match, and for certain? */
function naiveVerdict(
  observation: Observation,
  axis: Axis,
  period: Period,
  filter: Filter,
  hits: ReadonlySet<ObservationId> | null,
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
  if (hits && !hits.has(observation.id)) return "no";
  const from = period.from ?? -Infinity;
  const to = period.to ?? Infinity;
  const window = observationWindowOf(observation, axis);
  if (window === null) return from === -Infinity && to === Infinity ? "certain" : "no";
  if (window.last < from || window.first > to) return "no";
  return window.first >= from && window.last <= to ? "certain" : "may";
}

const question = fc.record({
  observations: anyObservations,
  axis: fc.constantFrom(...AXES),
  period: anyPeriod,
  filter: anyFilter,
  asksText: fc.boolean(),
});

type Question = typeof question extends fc.Arbitrary<infer Asked> ? Asked : never;

function answer({ observations, axis, period, filter, asksText }: Question) {
  const hits = asksText
    ? new Set(observations.filter((_, n) => n % 2 === 0).map((o) => o.id))
    : null;
  const rows = rowsOf(catalogOf(observations), axis);
  const verdict = (
    observation: Observation,
    change: { filter?: Partial<Filter>; period?: Period } = {},
  ) =>
    naiveVerdict(observation, axis, change.period ?? period, { ...filter, ...change.filter }, hits);
  const countOf = (change: Partial<Filter>) =>
    observations.filter((each) => verdict(each, { filter: change }) !== "no").length;
  return { findings: findingsOf(rows, SITES, period, filter, hits), rows, verdict, countOf };
}

function check(property: (question: Question) => void): void {
  fc.assert(fc.property(question, property), { numRuns: 300 });
}

describe("findings, against a naive reading of the rules", () => {
  it("are the same observations and the same certainty", () => {
    check((asked) => {
      const { findings, verdict } = answer(asked);
      const got = new Map(findings.matches.map((m) => [m.observation.id, m.certain]));
      for (const each of asked.observations) {
        const naive = verdict(each);
        expect(got.get(each.id)).toBe(naive === "no" ? undefined : naive === "certain");
      }
      expect(findings.mayCount).toBe([...got.values()].filter((certain) => !certain).length);
    });
  });

  it("count every facet value as if it were chosen with all other facets", () => {
    check((asked) => {
      const { findings, countOf } = answer(asked);
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
    });
  });

  it("keep time order within matches and within each site", () => {
    check((asked) => {
      const { findings, rows } = answer(asked);
      const place = new Map(rows.map(({ observation }, n) => [observation.id, n]));
      for (const matches of [findings.matches, ...findings.sites.map((site) => site.matches)]) {
        const places = matches.map(({ observation }) => place.get(observation.id) ?? -1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    });
  });

  it("hold every site, most matches first, with its directions", () => {
    check((asked) => {
      const { findings } = answer(asked);
      const { sites, matches, siteCount } = findings;
      expect(sites.map(({ site }) => site.id).sort()).toEqual(SITES.map(({ id }) => id).sort());
      expect(sites.flatMap((site) => site.matches)).toHaveLength(matches.length);
      expect(siteCount).toBe(new Set(matches.map(({ site }) => site.id)).size);
      for (const [place, { site, matches: own, countByDirection }] of sites.entries()) {
        const next = sites[place + 1];
        if (next) {
          expect(own.length).toBeGreaterThanOrEqual(next.matches.length);
          if (own.length === next.matches.length) expect(site.name < next.site.name).toBe(true);
        }
        for (const direction of DIRECTIONS) {
          expect(countByDirection[direction]).toBe(
            own.filter(({ observation }) => directionOf(observation.activity) === direction).length,
          );
        }
      }
    });
  });

  it("know what any time would bring, and what cannot be drawn", () => {
    check((asked) => {
      const { findings, verdict } = answer(asked);
      const anyTime = asked.observations.filter(
        (each) => verdict(each, { period: WHOLE_TIME }) !== "no",
      );
      const undated = anyTime.filter((each) => observationWindowOf(each, asked.axis) === null);
      expect(findings.undatedCount).toBe(undated.length);
      expect(findings.anyTime.map(({ observation }) => observation.id).sort()).toEqual(
        anyTime
          .filter((each) => !undated.includes(each))
          .map(({ id }) => id)
          .sort(),
      );
    });
  });

  it("only lose matches when a facet gets its first value, only gain with a second", () => {
    check((asked) => {
      const { findings, countOf } = answer(asked);
      const { confidences } = asked.filter;
      const other = CONFIDENCES.find((each) => !confidences.includes(each)) ?? "unclear";
      const more = countOf({ confidences: toggled(confidences, other) });
      if (confidences.length === 0) expect(more).toBeLessThanOrEqual(findings.matches.length);
      else expect(more).toBeGreaterThanOrEqual(findings.matches.length);
    });
  });
});

describe("rows", () => {
  it("come by first day, then the narrow window, then id; undated last", () => {
    const observation = (id: string, imaged: string[]) =>
      observationSchema.parse({
        ...{ id, site: "alpha", observed: "2019", imaged, reported: "2020", reportCount: 1 },
        ...{ activity: "launch", confidence: "possible", headline: "Seen", publishers: [] },
      });
    const observations = [
      observation("undated", []),
      observation("month", ["2019-03"]),
      observation("day-b", ["2019-03-01"]),
      observation("day-a", ["2019-03-01"]),
      observation("hull", ["2019-05-01", "2019-02-27"]),
    ];
    expect(rowsOf(catalogOf(observations), "imaged").map((row) => row.observation.id)).toEqual([
      "hull",
      "day-a",
      "day-b",
      "month",
      "undated",
    ]);
  });

  it("leave out observations of a site that is not there", () => {
    const stray = observationSchema.parse({
      ...{ id: "stray", site: "nowhere", observed: "2019", reported: "2020", reportCount: 1 },
      ...{ activity: "launch", confidence: "possible", headline: "Seen", publishers: [] },
    });
    expect(
      findingsOf(rowsOf(catalogOf([stray]), "observed"), SITES, WHOLE_TIME, NO_FILTER, null),
    ).toMatchObject({ matches: [], siteCount: 0 });
  });
});
