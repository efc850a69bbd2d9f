import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEGINNING, type Day, daysInMonth, END, encodeDay, parseDay, toDay } from "./day";
import { compareWindows, type DayWindow, hullOf, widthDaysOf, windowOf } from "./dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "./fuzzyDate";

const MS_PER_DAY = 86_400_000;

function windowOfText(text: string): DayWindow {
  return windowOf(parseFuzzyDate(text) as FuzzyDate);
}

function wordsOf({ first, last }: DayWindow): string {
  const word = (day: Day, open: Day) => (day === open ? ".." : encodeDay(day));
  return `${word(first, BEGINNING)} ${word(last, END)}`;
}

const plainDate = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  })
  .map(({ year, month, day }) => {
    if (month === null) return String(year);
    const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
    if (day === null) return yearMonth;
    return `${yearMonth}-${String(Math.min(day, daysInMonth(year, month))).padStart(2, "0")}`;
  });

describe("the window of a date", () => {
  it.each([
    ["2019-03-02", "2019-03-02 2019-03-02"],
    ["2019-02", "2019-02-01 2019-02-28"],
    ["2020-02", "2020-02-01 2020-02-29"],
    ["2018", "2018-01-01 2018-12-31"],
    ["2018-10-31~", "2018-10-28 2018-11-03"],
    ["2018-06~", "2018-05-17 2018-07-15"],
    ["2018~", "2017-07-02 2019-07-02"],
    ["2018-07-20/2018-07-22", "2018-07-20 2018-07-22"],
    ["2019/2022-04", "2019-01-01 2022-04-30"],
    ["2019-02/2019-03", "2019-02-01 2019-03-31"],
    ["2019-03-02/..", "2019-03-02 .."],
    ["../2018-07", ".. 2018-07-31"],
    ["2018-10-31~/..", "2018-10-28 .."],
    ["../2018-10-31~", ".. 2018-11-03"],
    ["2025-03~/2025-05-12~", "2025-02-14 2025-05-15"],
    ["2018-06~/2018-07-22", "2018-05-17 2018-07-22"],
    ["2018-06/2018-07-22~", "2018-06-01 2018-07-25"],
    ["2017~/2018-06~", "2016-07-02 2018-07-15"],
    ["2018/2019~", "2018-01-01 2020-07-01"],
  ])("of %s is %s", (text, window) => {
    expect(wordsOf(windowOfText(text))).toBe(window);
  });

  // edtf is right about days, months, years and closed intervals of them; its open intervals are
  // infinite, its seasons and lists are none of our forms, and it refuses an interval from a date
  // to the same date.
  it("is what the edtf library says for every exact date and closed interval", () => {
    fc.assert(
      fc.property(plainDate, plainDate, fc.boolean(), (a, b, asInterval) => {
        const text = asInterval && a !== b ? [a, b].sort().join("/") : a;
        const theirs = edtf(text);
        expect(windowOfText(text)).toEqual({
          first: Math.floor(theirs.min / MS_PER_DAY),
          last: Math.floor(theirs.max / MS_PER_DAY),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("grows by its softness on the outer side only, and a plain date on both", () => {
    const softness = (text: string) => [183, 15, 3][text.split("-").length - 1] ?? 0;
    fc.assert(
      fc.property(plainDate, plainDate, fc.boolean(), fc.boolean(), (a, b, softA, softB) => {
        const exact = windowOfText(a);
        const about = windowOfText(`${a}~`);
        expect(exact.first - about.first).toBe(softness(a));
        expect(about.last - exact.last).toBe(softness(a));

        const [start = "", end = ""] = [a, b].sort();
        const soft = windowOfText(`${start}${softA ? "~" : ""}/${end}${softB ? "~" : ""}`);
        expect(windowOfText(start).first - soft.first).toBe(softA ? softness(start) : 0);
        expect(soft.last - windowOfText(end).last).toBe(softB ? softness(end) : 0);
      }),
    );
  });

  it("always has its first day before or on its last", () => {
    fc.assert(
      fc.property(plainDate, plainDate, (a, b) => {
        const { first, last } = windowOfText([a, b].sort().join("/"));
        expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });
});

describe("windows together", () => {
  const anyWindow = fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 60 }), fc.nat(9))
    .map(
      ([first, width, openness]): DayWindow => ({
        first: openness === 0 ? BEGINNING : toDay(first),
        last: openness === 1 ? END : toDay(first + width),
      }),
    );

  it("are ordered by first day, then the narrow one first", () => {
    expect(compareWindows(windowOfText("2019-03-02"), windowOfText("2019-03"))).toBe(1);
    expect(compareWindows(windowOfText("2019-03-01"), windowOfText("2019-03"))).toBe(-1);
    expect(compareWindows(windowOfText("../2019"), windowOfText("../2020"))).toBe(0);
    expect(compareWindows(windowOfText("2018/.."), windowOfText("2018"))).toBe(1);
  });

  it("have one order, whichever way they are compared", () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, anyWindow, (a, b, c) => {
        expect(compareWindows(a, b)).toBe(0 - compareWindows(b, a));
        if (compareWindows(a, b) <= 0 && compareWindows(b, c) <= 0) {
          expect(compareWindows(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("have a hull from the first day of any to the last day of any", () => {
    fc.assert(
      fc.property(fc.array(anyWindow, { minLength: 1 }), (windows) => {
        const hull = hullOf(windows);
        expect(windows.some(({ first }) => first === hull?.first)).toBe(true);
        expect(windows.some(({ last }) => last === hull?.last)).toBe(true);
        for (const { first, last } of windows) {
          expect(hull?.first).toBeLessThanOrEqual(first);
          expect(hull?.last).toBeGreaterThanOrEqual(last);
        }
      }),
    );
    expect(hullOf([])).toBeNull();
  });

  it("count both of their ends", () => {
    expect(widthDaysOf(windowOfText("2019-03-02"))).toBe(1);
    expect(widthDaysOf(windowOfText("2019"))).toBe(365);
    expect(widthDaysOf(windowOfText("2019/.."))).toBe(Infinity);
    expect(parseDay("2019-12-31")).toBe(windowOfText("2019").last);
  });
});
