import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { windowOf } from "../domain/dayWindow";
import { type Filter, isUnfiltered, NO_FILTER } from "../domain/filter";
import { isWholeTime, type Period, WHOLE_TIME } from "../domain/period";
import type { PublisherSlug } from "../domain/report";
import { korean } from "../i18n/korean";
import { ENGLISH, speak } from "../i18n/language";
import { looseningsOf } from "./loosenings";
import { dateOf } from "./records.fixture";

afterEach(() => speak(ENGLISH));

const { first, last } = windowOf(dateOf("2019-03"));
const MARCH: Period = { from: first, to: last };
const FILTER: Filter = {
  ...NO_FILTER,
  activities: ["rebuilding"],
  kinds: ["port"],
  disputed: true,
  text: " crane ",
};
const SLUGS = ["38-north", "unheard-of"] as PublisherSlug[];
const NAMES = new Map([["38-north" as PublisherSlug, "38 North"]]);

function namesOf(period: Period, filter: Filter, countOf: (...asked: [Period, Filter]) => number) {
  return looseningsOf(period, filter, NAMES, countOf).map(({ name, count }) => `${name} ${count}`);
}

test("offers what brings something back, most first, and only that", () => {
  const countOf = (period: Period, filter: Filter) => {
    if (isWholeTime(period)) return 3;
    if (filter.kinds.length === 0) return 12;
    return filter.text === "" ? 1 : 0;
  };
  expect(namesOf(MARCH, FILTER, countOf)).toEqual([
    "Kind of site: port 12",
    "the period 3",
    "the search for “crane” 1",
  ]);
});

test("lets go of one thing and keeps the others", () => {
  const [loosening] = looseningsOf(WHOLE_TIME, FILTER, NAMES, (_, { activities }) =>
    activities.length === 0 ? 5 : 0,
  );
  expect(loosening).toMatchObject({
    name: "Activity: rebuilding",
    filter: { ...FILTER, activities: [] },
    period: WHOLE_TIME,
  });
});

test("names everything that is set in people's words", () => {
  const filter: Filter = {
    ...FILTER,
    activities: ["test-launch", "engine-test"],
    sources: SLUGS,
    confidences: ["probable"],
  };
  expect(namesOf(WHOLE_TIME, filter, () => 1).sort()).toEqual([
    "Activity: test & launch, engine test 1",
    "Assessments differ 1",
    "Confidence: probable 1",
    "Kind of site: port 1",
    "Source: 38 North, unheard-of 1",
    "the search for “crane” 1",
  ]);
});

test("names the same in Korean", () => {
  speak(korean);
  expect(namesOf(MARCH, { ...FILTER, sources: SLUGS }, () => 1).sort()).toEqual([
    "“crane” 검색 1",
    "기간 1",
    "장소 종류: 항만 1",
    "출처: 38 North, unheard-of 1",
    "평가 엇갈림 1",
    "활동: 재건 1",
  ]);
});

test("has nothing to offer when nothing is set", () => {
  expect(looseningsOf(WHOLE_TIME, NO_FILTER, NAMES, () => 1)).toEqual([]);
});

test("each offer asks for less than before, and one that brings nothing is not made", () => {
  const filters: fc.Arbitrary<Filter> = fc.record({
    activities: fc.subarray(["rebuilding", "build-up"] as const),
    kinds: fc.subarray(["port", "shipyard"] as const),
    sources: fc.subarray(SLUGS),
    confidences: fc.subarray(["probable", "unclear"] as const),
    disputed: fc.boolean(),
    text: fc.constantFrom("", " ", "crane"),
  });
  fc.assert(
    fc.property(filters, fc.constantFrom(MARCH, WHOLE_TIME), fc.nat(3), (filter, period, count) => {
      const offers = looseningsOf(period, filter, NAMES, () => count);
      const isAllOpen = isWholeTime(period) && isUnfiltered(filter);
      expect(offers.length > 0).toBe(count > 0 && !isAllOpen);
      for (const offer of offers)
        expect([offer.period, offer.filter]).not.toEqual([period, filter]);
    }),
  );
});
