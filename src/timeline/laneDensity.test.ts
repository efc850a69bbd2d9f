import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS } from "../domain/activity";
import { OPEN_END, OPEN_START } from "../domain/observationTable";
import type { VisitMatch } from "../query/findings";
import { laneDensityOf } from "./laneDensity";
import { dayAt } from "./records.fixture";
import type { Scale } from "./scale";

interface Dated {
  readonly first: number;
  readonly last: number;
  readonly direction: number;
}

function laneOf(dated: readonly Dated[]) {
  const visitMatches = (visit: VisitMatch) => {
    for (const [row, { first, last, direction }] of dated.entries()) {
      visit(row, first, last, direction, true);
    }
  };
  return { count: dated.length, visitMatches };
}

const on = (first: number, last = first, direction = 0): Dated => ({ first, last, direction });
const many = (count: number, dated: Dated) => Array.from({ length: count }, () => dated);
const scaleOver = (start: number, days: number, width = 1000): Scale => ({
  span: { start, end: start + days },
  left: 0,
  right: width,
});
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const START = dayAt("2010-01-01");
const YEARS = scaleOver(START, 5000);

describe("laneDensityOf", () => {
  it("leaves a lane of few as marks, however near they lie", () => {
    const { subjects, columns } = laneDensityOf(laneOf(many(18, on(START + 9))), YEARS, 1, null);
    expect(subjects).toHaveLength(18);
    expect(columns).toEqual([]);
  });

  it("leaves as many marks as have room beside one another", () => {
    const spread = Array.from({ length: 300 }, (_, place) => on(START + place * 16));
    expect(laneDensityOf(laneOf(spread), YEARS, 1, null).subjects).toHaveLength(300);
  });

  it("makes a column of a crowded day, counted by direction", () => {
    const crowd = [...many(30, on(START + 9)), ...many(5, on(START + 9, START + 9, 4))];
    const alone = on(START + 4000);
    const { subjects, columns } = laneDensityOf(laneOf([...crowd, alone]), YEARS, 1, null);
    expect(subjects.map(({ window }) => window.first)).toEqual([START + 4000]);
    expect(columns).toMatchObject([{ count: 35, countByDirection: [30, 0, 0, 0, 5, 0] }]);
    const [column] = columns;
    expect(column?.first).toBeLessThanOrEqual(START + 9);
    expect(column?.last).toBeGreaterThanOrEqual(START + 9);
  });

  it("leaves a few marks beside a column while they have room", () => {
    const week = scaleOver(START, 7);
    const [crowd, few] = [many(900, on(START + 3)), many(10, on(START + 4))];
    const { subjects, columns } = laneDensityOf(laneOf([...crowd, ...few]), week, 1, null);
    expect(columns.map(({ count }) => count)).toEqual([900]);
    expect(subjects).toHaveLength(10);
  });

  it("parts a column place by place when zooming, without moving its edges", () => {
    const crowd = many(50, on(START + 100));
    const edgesAt = (days: number) => {
      const scale = scaleOver(START + 100 - days / 2, days);
      const [column] = laneDensityOf(laneOf(crowd), scale, 1, null).columns;
      return { first: column?.first ?? 0, last: column?.last ?? 0 };
    };
    const [wide, near, nearest] = [edgesAt(3000), edgesAt(1500), edgesAt(60)];
    expect(near.first).toBeGreaterThanOrEqual(wide.first);
    expect(near.last).toBeLessThanOrEqual(wide.last);
    expect(near.last + 1 - near.first).toBe((wide.last + 1 - wide.first) / 2);
    expect(nearest).toEqual({ first: START + 100, last: START + 100 });
  });

  it("keeps its places when panning", () => {
    const crowd = many(50, on(START + 2500));
    const keysAt = (day: number) =>
      laneDensityOf(laneOf(crowd), scaleOver(START + day, 5000), 1, null).columns.map(
        ({ key }) => key,
      );
    for (const day of [1, 7, 33, 500]) expect(keysAt(day)).toEqual(keysAt(0));
  });

  it("leaves the chosen one a mark in the densest place", () => {
    const { subjects, columns } = laneDensityOf(laneOf(many(900, on(START + 9))), YEARS, 1, 123);
    expect(subjects.map(({ key }) => key)).toEqual(["observation 123"]);
    expect(columns[0]?.count).toBe(899);
  });

  it("says how many may also lie beside the column", () => {
    const crowd = [...many(40, on(START + 900)), ...many(3, on(START + 600, START + 1200))];
    const [column] = laneDensityOf(laneOf(crowd), YEARS, 1, null).columns;
    expect(column).toMatchObject({ count: 43, looseCount: 3 });
  });

  it("counts everything in sight exactly once, as a mark or in a column", () => {
    const dated = fc
      .record({
        first: fc.oneof(fc.integer({ min: -400, max: 1400 }), fc.constant(OPEN_START)),
        days: fc.oneof(fc.constant(0), fc.nat(40), fc.constant(OPEN_END)),
        direction: fc.nat(DIRECTIONS.length - 1),
        times: fc.oneof(fc.constant(1), fc.nat(60)),
      })
      .map(({ first, days, direction, times }) => {
        const last = days === OPEN_END || first === OPEN_START ? OPEN_END : first + days;
        return many(times, { first, last, direction });
      });
    const view = fc.record({
      start: fc.integer({ min: -50, max: 900 }),
      days: fc.integer({ min: 1, max: 1000 }),
      width: fc.integer({ min: 1, max: 1600 }),
      unit: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(
        fc.array(dated, { maxLength: 12 }),
        view,
        (groups, { start, days, width, unit }) => {
          const all = groups.flat();
          const inSight = all.filter(({ first, last }) => first < start + days && last >= start);
          const scale = scaleOver(start, days, width);
          const { subjects, columns } = laneDensityOf(laneOf(all), scale, unit, null);
          expect(subjects.length + sum(columns.map(({ count }) => count))).toBe(inSight.length);
          for (const { first, last, count, countByDirection } of columns) {
            expect(sum(countByDirection)).toBe(count);
            expect(count).toBeGreaterThan(3);
            expect(first).toBeGreaterThanOrEqual(start);
            expect(last).toBeLessThan(start + days);
          }
          for (const [place] of DIRECTIONS.entries()) {
            const direction = DIRECTIONS[place];
            const marks = subjects.filter(
              ({ subject }) => subject.kind === "observation" && subject.direction === direction,
            );
            const counted = sum(
              columns.map(({ countByDirection }) => countByDirection[place] ?? 0),
            );
            const expected = inSight.filter((each) => each.direction === place).length;
            expect(marks.length + counted).toBe(expected);
          }
        },
      ),
    );
  });
});
