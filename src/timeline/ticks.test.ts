import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { encodeDay } from "../domain/day";
import { korean } from "../i18n/korean";
import { ENGLISH, speak } from "../i18n/language";
import { dayAt } from "./records.fixture";
import type { Scale } from "./scale";
import { ticksOf } from "./ticks";

function scaleOver(from: string, to: string, width: number): Scale {
  return { span: { start: dayAt(from), end: dayAt(to) + 1 }, left: 0, right: width };
}

const daysOn = (scale: Scale) => ticksOf(scale).map(({ day }) => encodeDay(day));
const wordsOn = (scale: Scale) => ticksOf(scale).map(({ label }) => label);

describe("ticksOf", () => {
  afterEach(() => speak(ENGLISH));

  it("names months, the first and January with their year", () => {
    const words = wordsOn(scaleOver("2018-10-10", "2019-03-31", 600));
    expect(words).toEqual(["Nov 2018", "Dec", "Jan 2019", "Feb", "Mar"]);
  });

  it("names January by its year where there is no room for both", () => {
    const words = wordsOn(scaleOver("2018-04-01", "2019-12-31", 850));
    expect(words[9]).toBe("2019");
    expect(words.slice(10, 12)).toEqual(["Feb", "Mar"]);
  });

  it("draws a line without words where they would overlap", () => {
    const ticks = ticksOf(scaleOver("2018-04-01", "2019-12-31", 850));
    expect(ticks.slice(0, 3).map(({ label }) => label)).toEqual(["Apr 2018", "", "Jun"]);
  });

  it("names quarters and years when months are too close", () => {
    expect(daysOn(scaleOver("2018-04-02", "2019-12-31", 300))).toEqual([
      "2018-07-01",
      "2018-10-01",
      "2019-01-01",
      "2019-04-01",
      "2019-07-01",
      "2019-10-01",
    ]);
    expect(wordsOn(scaleOver("2009-02-01", "2014-06-30", 300))).toEqual([
      "2010",
      "2011",
      "2012",
      "2013",
      "2014",
    ]);
  });

  it("names round years over decades", () => {
    expect(wordsOn(scaleOver("1994-01-01", "2028-12-31", 330))).toEqual([
      "1995",
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
      "2025",
    ]);
  });

  it("names days, and every week by the day of the month", () => {
    expect(wordsOn(scaleOver("2019-02-27", "2019-03-02", 400))).toEqual([
      "27 Feb 2019",
      "28 Feb",
      "1 Mar",
      "2 Mar",
    ]);
    expect(daysOn(scaleOver("2019-01-01", "2019-03-03", 500))).toEqual([
      "2019-01-01",
      "2019-01-08",
      "2019-01-15",
      "2019-01-22",
      "2019-02-01",
      "2019-02-08",
      "2019-02-15",
      "2019-02-22",
      "2019-03-01",
    ]);
  });

  it("needs more room for larger type", () => {
    const scale = scaleOver("2018-10-10", "2019-03-31", 300);
    expect(ticksOf(scale, 2).length).toBeLessThan(ticksOf(scale).length);
  });

  it("speaks Korean, whose letters are wider", () => {
    const wide = scaleOver("2018-10-10", "2019-03-31", 600);
    const narrow = scaleOver("2018-04-01", "2019-12-31", 1250);
    expect(wordsOn(narrow)[9]).toBe("Jan 2019");
    speak(korean);
    expect(wordsOn(wide)).toEqual(["2018년 11월", "12월", "2019년 1월", "2월", "3월"]);
    expect(wordsOn(narrow)[9]).toBe("2019");
    expect(wordsOn(scaleOver("2019-02-27", "2019-03-02", 500))).toEqual([
      "2019년 2월 27일",
      "2월 28일",
      "3월 1일",
      "3월 2일",
    ]);
    expect(wordsOn(scaleOver("2009-02-01", "2011-12-31", 120))).toEqual(["2010", "2011"]);
  });

  it("stands in order, inside the plot, with words that never overlap", () => {
    const start = fc.integer({ min: -5000, max: 25_000 });
    const days = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(start, days, fc.integer({ min: 150, max: 2500 }), (first, length, width) => {
        const scale = { span: { start: first, end: first + length }, left: 0, right: width };
        const ticks = ticksOf(scale);
        let free = Number.NEGATIVE_INFINITY;
        for (const { day, x, label } of ticks) {
          expect(day).toBeGreaterThanOrEqual(first);
          expect(day).toBeLessThan(first + length);
          if (label === "") continue;
          expect(x).toBeGreaterThanOrEqual(free);
          free = x + label.length * 6;
        }
        expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).sort((a, b) => a - b));
        expect(ticks.length).toBeLessThanOrEqual(width / 20 + 2);
      }),
    );
  });
});
