import { expect, test } from "vitest";
import { windowOf } from "../domain/dayWindow";
import type { Match } from "../query/findings";
import { dateOf, matchAt, observationAt, SOHAE } from "./records.fixture";
import { spanOf, sparkMarksOf } from "./sparkMarks";

const YEAR = windowOf(dateOf("2019"));

function quietAt(observed: string): Match {
  const observation = observationAt(observed, observed, { activity: "no-significant-activity" });
  return { observation, site: SOHAE, window: windowOf(observation.observed), certain: true };
}

test("marks stand where their days lie in the span", () => {
  const marks = sparkMarksOf([matchAt("a", "2019-01-01"), matchAt("b", "2019-12-31")], YEAR);
  expect(marks.map(({ place }) => place)).toEqual([0, 1]);
});

test("an uncertain window stands in the middle of what lies in the span", () => {
  const [mark] = sparkMarksOf([matchAt("a", "2018/2019")], YEAR);
  expect(mark?.place).toBeCloseTo(0.5, 1);
});

test("what was seen covers that nothing was seen, whichever comes first", () => {
  const seen = matchAt("a", "2019-03-02");
  for (const matches of [
    [quietAt("2019-03-02"), seen],
    [seen, quietAt("2019-03-02")],
  ]) {
    expect(sparkMarksOf(matches, YEAR).map(({ direction }) => direction)).toEqual(["build-up"]);
  }
});

test("a span of one day is its middle", () => {
  const day = windowOf(dateOf("2019-03-02"));
  expect(sparkMarksOf([matchAt("a", "2019-03-02")], day)[0]?.place).toBe(0.5);
});

test("the span reaches from the first to the last day and ignores open ends", () => {
  const span = spanOf([matchAt("a", "2019-03-02/.."), matchAt("b", "2018-08")]);
  expect(span).toEqual({
    first: windowOf(dateOf("2018-08")).first,
    last: windowOf(dateOf("2019-03-02")).last,
  });
  expect(spanOf([])).toBeNull();
});
