import { expect, test } from "vitest";
import { windowOf } from "../domain/dayWindow";
import { type Filter, NO_FILTER } from "../domain/filter";
import { isWholeTime, type Period, WHOLE_TIME } from "../domain/period";
import { looseningsOf } from "./loosenings";
import { dateOf } from "./records.fixture";

const { first, last } = windowOf(dateOf("2019-03"));
const MARCH: Period = { from: first, to: last };
const FILTER: Filter = {
  ...NO_FILTER,
  activities: ["rebuilding"],
  kinds: ["port"],
  disputed: true,
  text: " crane ",
};

test("offers what brings something back, most first, and only that", () => {
  const countOf = (period: Period, filter: Filter) => {
    if (isWholeTime(period)) return 3;
    if (filter.kinds.length === 0) return 12;
    return filter.text === "" ? 1 : 0;
  };
  expect(looseningsOf(MARCH, FILTER, countOf).map(({ name, count }) => [name, count])).toEqual([
    ["Kind of site: port", 12],
    ["the period", 3],
    ["the search for “crane”", 1],
  ]);
});

test("lets go of one thing and keeps the others", () => {
  const [loosening] = looseningsOf(WHOLE_TIME, FILTER, (_, { activities }) =>
    activities.length === 0 ? 5 : 0,
  );
  expect(loosening).toMatchObject({
    name: "Activity: rebuilding",
    filter: { ...FILTER, activities: [] },
    period: WHOLE_TIME,
  });
});

test("has nothing to offer when nothing is set", () => {
  expect(looseningsOf(WHOLE_TIME, NO_FILTER, () => 1)).toEqual([]);
});
