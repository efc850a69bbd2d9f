import { expect, test } from "vitest";
import { type Activity, DIRECTIONS, directionOf } from "../domain/activity";
import { windowOf } from "../domain/dayWindow";
import { columnDayOf } from "../domain/observationTable";
import { WHOLE_TIME } from "../domain/period";
import type { SiteFindings } from "../query/findings";
import { dateOf } from "./records.fixture";
import { sparkMarksOf, sparkOf, sparkSpanOf } from "./sparkMarks";

const YEAR = windowOf(dateOf("2019"));

/** A site with matches of these dates and activities, in this order. */
function siteWith(
  ...matches: readonly (readonly [string, Activity?])[]
): Pick<SiteFindings, "visitMatches"> {
  return {
    visitMatches: (visit) => {
      for (const [row, [date, activity = "rebuilding"]] of matches.entries()) {
        const { first, last } = windowOf(dateOf(date));
        const direction = DIRECTIONS.indexOf(directionOf(activity));
        visit(row, columnDayOf(first), columnDayOf(last), direction, true);
      }
    },
  };
}

const marksOf = (site: Pick<SiteFindings, "visitMatches">, span = YEAR) =>
  sparkMarksOf(sparkOf(site, span));

test("marks stand where their days lie in the span", () => {
  const marks = marksOf(siteWith(["2019-01-01"], ["2019-12-31", "dismantlement"]));
  expect(marks).toEqual([
    { place: 0, direction: "build-up" },
    { place: 1, direction: "draw-down" },
  ]);
  expect(marksOf(siteWith())).toEqual([]);
});

test("an uncertain window stands in the middle of what lies in the span", () => {
  expect(marksOf(siteWith(["2018/2019"]))[0]?.place).toBeCloseTo(0.5, 1);
  expect(marksOf(siteWith(["2018/.."]))[0]?.place).toBeCloseTo(0.5, 1);
  expect(marksOf(siteWith(["../2019-01-01"]))[0]?.place).toBe(0);
});

test("what was seen covers that nothing was seen, whichever comes first", () => {
  const [seen, quiet] = [["2019-03-02"], ["2019-03-02", "no-significant-activity"]] as const;
  for (const matches of [
    [quiet, seen],
    [seen, quiet],
  ]) {
    expect(marksOf(siteWith(...matches)).map(({ direction }) => direction)).toEqual(["build-up"]);
  }
});

test("a span of one day is its middle", () => {
  const day = windowOf(dateOf("2019-03-02"));
  expect(marksOf(siteWith(["2019-03-02"]), day)[0]?.place).toBe(0.5);
});

test("the span is the period, its open ends closed by what there is", () => {
  expect(sparkSpanOf(WHOLE_TIME, YEAR)).toEqual(YEAR);
  const { first: from, last: to } = windowOf(dateOf("2019-03"));
  expect(sparkSpanOf({ from, to: null }, YEAR)).toEqual({ first: from, last: YEAR.last });
  expect(sparkSpanOf({ from, to }, YEAR)).toEqual({ first: from, last: to });
  expect(sparkSpanOf({ from, to }, null)).toBeNull();
});
