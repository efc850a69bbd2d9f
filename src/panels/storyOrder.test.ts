import { describe, expect, it } from "vitest";
import { windowOf } from "../domain/dayWindow";
import type { Row, VisitMatch } from "../query/findings";
import { dateOf, matchAt } from "./records.fixture";
import { neighboursOf, placeOfDays, storyRowsOf } from "./storyOrder";

const DISMANTLING = matchAt("dismantling", "2018-07-20", true, 3);
const STALLED = matchAt("stalled", "2018-08", false, 5);
const REBUILDING = matchAt("rebuilding", "2019-03-02", true, 9);
const UNDATED: Row = { ...matchAt("undated", "2019-01-01", true, 7), window: null };

function storyRows(matches: readonly Row[], chosen: Row | null) {
  const known = [DISMANTLING, STALLED, REBUILDING, UNDATED, ...matches];
  const site = {
    count: matches.length,
    matches: matches.map((row) => ({ ...row, certain: true })),
    // As the engine does it, without what has no date.
    visitMatches: (visit: VisitMatch) => {
      for (const { row, window } of matches) if (window !== null) visit(row, 0, 0, 0, true);
    },
  };
  return storyRowsOf(site, chosen, (row) => known.find((each) => each.row === row) ?? UNDATED);
}

describe("storyRowsOf", () => {
  const matches = [DISMANTLING, STALLED, REBUILDING];

  it("is the matches in their order, those without a date too", () => {
    expect(storyRows(matches, null)).toEqual({ rows: [3, 5, 9], outside: null });
    expect(storyRows([...matches, UNDATED], null).rows).toEqual([3, 5, 9, 7]);
  });

  it("does not double a chosen observation that matches", () => {
    expect(storyRows(matches, STALLED)).toEqual({ rows: [3, 5, 9], outside: null });
  });

  it("puts a chosen observation in its place though it does not match", () => {
    const chosen = (id: string, observed: string) => matchAt(id, observed, true, 1);
    expect(storyRows(matches, chosen("x", "2018-12-24"))).toEqual({
      rows: [3, 5, 1, 9],
      outside: 1,
    });
    expect(storyRows(matches, chosen("x", "2017")).rows).toEqual([1, 3, 5, 9]);
    // Of the same days the earlier id comes first.
    expect(storyRows(matches, chosen("a", "2018-08")).rows).toEqual([3, 1, 5, 9]);
    expect(storyRows(matches, chosen("t", "2018-08")).rows).toEqual([3, 5, 1, 9]);
    expect(storyRows(matches, UNDATED).rows).toEqual([3, 5, 9, 7]);
    expect(storyRows([], UNDATED)).toEqual({ rows: [7], outside: 7 });
  });
});

it("the place of an event is before what was seen on the same days", () => {
  const all = [DISMANTLING, STALLED, REBUILDING];
  const rowAt = (row: number) => all.find((each) => each.row === row) ?? UNDATED;
  const placeOf = (date: string) => placeOfDays([3, 5, 9], windowOf(dateOf(date)), rowAt);
  expect(["2018-01-01", "2018-07-20", "2018-08", "2019", "2020"].map(placeOf)).toEqual([
    0, 0, 1, 2, 3,
  ]);
});

describe("neighboursOf", () => {
  it("gives the rows before and after, and the place among all", () => {
    expect(neighboursOf([3, 5, 9], 5)).toEqual({ previous: 3, next: 9, place: 2, count: 3 });
  });

  it("ends at both ends", () => {
    expect(neighboursOf([3, 5, 9], 3)).toMatchObject({ previous: null, next: 5 });
    expect(neighboursOf([3, 5, 9], 9)).toMatchObject({ previous: 5, next: null });
  });

  it("is null for what is not in the story", () => {
    expect(neighboursOf([3, 5, 9], 4)).toBeNull();
  });
});
