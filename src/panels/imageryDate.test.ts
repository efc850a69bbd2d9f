import { describe, expect, it } from "vitest";
import { BEGINNING, END, toDay } from "../domain/day";
import { WHOLE_TIME } from "../domain/period";
import { latestWindowOf } from "./imageryDate";

const [early, late] = [toDay(17_000), toDay(18_000)];

describe("the day that a site's imagery is looked up around", () => {
  it.each([
    ["is its latest", { first: early, last: late }, WHOLE_TIME, late],
    [
      "is the last of the period",
      { first: early, last: late },
      { from: null, to: toDay(17_500) },
      17_500,
    ],
    [
      "is the first of a later period",
      { first: early, last: early },
      { from: late, to: null },
      late,
    ],
    ["is the beginning of what goes on", { first: early, last: END }, WHOLE_TIME, early],
    ["is the end of what has no beginning", { first: BEGINNING, last: late }, WHOLE_TIME, late],
  ])("%s", (_, span, period, day) => {
    expect(latestWindowOf(span, period)).toEqual({ first: day, last: day });
  });

  it("is none without an observation", () => {
    expect(latestWindowOf(null, WHOLE_TIME)).toBeNull();
  });
});
