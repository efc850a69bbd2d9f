import { describe, expect, it } from "vitest";
import { ACTIVITIES, DIRECTIONS, directionOf } from "../domain/activity";
import { toDay } from "../domain/day";
import { chosenActivitiesOf, type Filter, NO_FILTER } from "../domain/filter";
import { AXES, type Axis, CONFIDENCES } from "../domain/observation";
import {
  activityPlaceOf,
  assessmentsDifferIn,
  confidencePlaceOf,
  type ObservationTable,
} from "../domain/observationTable";
import { type Period, toOrderedPeriod } from "../domain/period";
import { SITE_KINDS, type Site } from "../domain/site";
import { axisIndexOf } from "./axisIndex";
import { edgesOf, FilterEngine, type Question } from "./filterEngine";
import { randomOf, sitesOf, tableOf } from "./table.fixture";

const ROWS = 50_000;
const SITES = 500;
/** Of each axis; NADIR_LONG asks ten thousand in all. */
const QUERIES = process.env.NADIR_LONG ? 3_334 : 150;

function engineOf(table: ObservationTable, sites: readonly Site[], axis: Axis): FilterEngine {
  return new FilterEngine(table, sites, axisIndexOf(table, axis, sites.length));
}

type Random = (limit: number) => number;

function anyPeriod(random: Random, near: Period): Period {
  const day = () => toDay(9_900 + random(8_300));
  switch (random(6)) {
    case 0:
      return { from: null, to: null };
    case 1:
      return { from: day(), to: null };
    case 2:
      return { from: null, to: day() };
    case 3:
      return toOrderedPeriod({ from: day(), to: day() });
    default: {
      // A nudge of the period before: what a drag does.
      const move = random(9) - 4;
      return {
        from: near.from && toDay(near.from + move),
        to: near.to && toDay(near.to + move),
      };
    }
  }
}

function anyFilter(random: Random, { publisherSets }: ObservationTable): Filter {
  const some = <Value>(values: readonly Value[]) =>
    random(3) > 0 ? [] : values.filter(() => random(4) === 0);
  return {
    ...NO_FILTER,
    kinds: some(SITE_KINDS),
    activities: [...some(ACTIVITIES), ...some(DIRECTIONS)],
    sources: some([...new Set(publisherSets.flat())]),
    confidences: some(CONFIDENCES),
    disputed: random(5) === 0,
  };
}

/** Row by row, as the rules are written. */
function naiveAnswer(table: ObservationTable, sites: readonly Site[], axis: Axis, asked: Question) {
  const { filter, hits, site } = asked;
  const publishers = [...new Set(table.publisherSets.flat())];
  const activities = chosenActivitiesOf(filter.activities);
  const { first: from, last: to } = edgesOf(asked.period);
  const isWhole = asked.period.from === null && asked.period.to === null;
  const zeros = (length: number) => new Array<number>(length).fill(0);
  const answer = {
    ...{ count: 0, mayCount: 0, disputed: 0, sites: zeros(sites.length) },
    ...{ here: zeros(sites.length * DIRECTIONS.length), kinds: zeros(SITE_KINDS.length) },
    ...{ activities: zeros(ACTIVITIES.length), directions: zeros(DIRECTIONS.length) },
    ...{ confidences: zeros(CONFIDENCES.length), publishers: zeros(publishers.length) },
  };
  const count = (counts: number[], place: number) => {
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (let row = 0; row < table.count; row += 1) {
    const begins = table.windows[axis].first[row] ?? 0;
    const ends = table.windows[axis].last[row] ?? 0;
    const isUndated = begins > ends;
    if (isUndated ? !isWhole : begins > to || ends < from) continue;
    const place = table.sites[row] ?? 0;
    const kind = sites[place]?.kind ?? "other";
    const trait = table.traits[row] ?? 0;
    const activity = ACTIVITIES[activityPlaceOf(trait)] ?? "launch";
    const direction = DIRECTIONS.indexOf(directionOf(activity));
    const confidence = CONFIDENCES[confidencePlaceOf(trait)] ?? "unclear";
    const slugs = table.publisherSets[table.publishers[row] ?? 0] ?? [];
    const failsSite = site !== null && site !== place;
    const failsKind = filter.kinds.length > 0 && !filter.kinds.includes(kind);
    const failsActivity = !activities.has(activity);
    const failsSource =
      filter.sources.length > 0 && !slugs.some((slug) => filter.sources.includes(slug));
    const failsConfidence =
      filter.confidences.length > 0 && !filter.confidences.includes(confidence);
    const failsDisputed = filter.disputed && !assessmentsDifferIn(trait);
    const failsText = hits !== null && hits[row] === 0;
    const failed =
      Number(failsSite) +
      Number(failsKind) +
      Number(failsActivity) +
      Number(failsSource) +
      Number(failsConfidence) +
      Number(failsDisputed) +
      Number(failsText);
    if (failed === 0) {
      answer.count += 1;
      count(answer.here, place * DIRECTIONS.length + direction);
      if (!isUndated && (begins < from || ends > to)) answer.mayCount += 1;
      if (assessmentsDifferIn(trait)) answer.disputed += 1;
    }
    const isOnly = (fails: boolean) => failed === Number(fails);
    if (isOnly(failsSite)) count(answer.sites, place);
    if (isOnly(failsKind)) count(answer.kinds, SITE_KINDS.indexOf(kind));
    if (isOnly(failsActivity)) count(answer.activities, ACTIVITIES.indexOf(activity));
    if (isOnly(failsActivity)) count(answer.directions, direction);
    if (isOnly(failsConfidence)) count(answer.confidences, CONFIDENCES.indexOf(confidence));
    if (isOnly(failsSource)) {
      for (const slug of slugs) count(answer.publishers, publishers.indexOf(slug));
    }
  }
  return answer;
}

function engineAnswer(engine: FilterEngine, asked: Question): ReturnType<typeof naiveAnswer> {
  const { count, mayCount, siteDirections, facets } = engine.ask(asked);
  return {
    ...{ count, mayCount, disputed: facets.disputed, sites: [...facets.sites] },
    ...{ here: [...siteDirections], kinds: [...facets.kinds] },
    ...{ activities: [...facets.activities], directions: [...facets.directions] },
    ...{ confidences: [...facets.confidences], publishers: [...facets.publishers] },
  };
}

describe("the filter engine, at fifty thousand rows", () => {
  const table = tableOf(ROWS, SITES, 7);
  const sites = sitesOf(SITES);
  const hits = Uint8Array.from({ length: ROWS }, (_, row) => Number(row % 3 > 0));

  it.each(AXES)("counts what a naive reading counts, by the %s date", (axis) => {
    const engine = engineOf(table, sites, axis);
    const random = randomOf(AXES.indexOf(axis) + 1);
    let asked: Question = {
      period: { from: toDay(12_000), to: toDay(12_400) },
      filter: NO_FILTER,
      hits: null,
      site: null,
    };
    let answered = 0;
    for (let query = 0; query < QUERIES; query += 1) {
      const changesFilter = random(4) === 0;
      asked = {
        period: anyPeriod(random, asked.period),
        filter: changesFilter ? anyFilter(random, table) : asked.filter,
        hits: changesFilter && random(3) === 0 ? hits : null,
        site: changesFilter && random(5) === 0 ? random(SITES) : null,
      };
      const [got, naive] = [engineAnswer(engine, asked), naiveAnswer(table, sites, axis, asked)];
      // Comparing texts first is what makes ten thousand questions affordable.
      if (JSON.stringify(got) !== JSON.stringify(naive)) expect(got).toEqual(naive);
      answered += 1;
    }
    expect(answered).toBe(QUERIES);
  });
});

describe("the filter engine, at the edges", () => {
  it.each([0, 1])("answers a table of %i rows", (count) => {
    const table = tableOf(count, 2, 3);
    const sites = sitesOf(2);
    const engine = engineOf(table, sites, "observed");
    for (const period of [
      { from: null, to: null },
      { from: toDay(0), to: toDay(0) },
      { from: toDay(0), to: null },
    ]) {
      const asked = { period, filter: NO_FILTER, hits: null, site: null };
      expect(engineAnswer(engine, asked)).toEqual(naiveAnswer(table, sites, "observed", asked));
    }
  });

  it("does not depend on how it came to a period", () => {
    const table = tableOf(150_000, 20, 11);
    const sites = sitesOf(20);
    const travelled = engineOf(table, sites, "observed");
    const random = randomOf(5);
    const ask = (period: Period) => ({ period, filter: NO_FILTER, hits: null, site: null });
    for (let step = 0; step < 20; step += 1) {
      const period = toOrderedPeriod({
        from: toDay(9_900 + random(8_300)),
        to: toDay(9_900 + random(8_300)),
      });
      const fresh = engineOf(table, sites, "observed");
      expect(travelled.ask(ask(period))).toEqual(fresh.ask(ask(period)));
    }
  });
});
