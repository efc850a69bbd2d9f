import { describe, expect, it } from "vitest";
import { END, encodeDay, toDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { type Period, WHOLE_TIME } from "../domain/period";
import { periodAround, periodOfYear, periodWithin, yearOf } from "./presets";
import { dayAt, eventAt } from "./records.fixture";
import { lengthOf, spanOf } from "./span";

const textOf = ({ from, to }: Period) =>
  `${from === null ? "" : encodeDay(from)}/${to === null ? "" : encodeDay(to)}`;

describe("presets", () => {
  it("reach as far before the first as after the last day of an event", () => {
    const hanoi = windowOf(eventAt("hanoi", "2019-02-27/2019-02-28").date);
    expect(textOf(periodAround(hanoi, 90))).toBe("2018-11-29/2019-05-29");
  });

  it("leave the open end of an event open", () => {
    const { first } = windowOf(eventAt("since", "2019-02-27").date);
    expect(textOf(periodAround({ first, last: END }, 90))).toBe("2018-11-29/");
  });

  it("are whole years and know them again", () => {
    expect(textOf(periodOfYear(2020))).toBe("2020-01-01/2020-12-31");
    expect(yearOf(periodOfYear(2020))).toBe(2020);
    expect(yearOf({ ...periodOfYear(2020), to: periodOfYear(2021).to })).toBeNull();
    expect(yearOf({ ...periodOfYear(2020), to: null })).toBeNull();
  });
});

describe("periodWithin", () => {
  const year = { start: dayAt("2019-01-01"), end: dayAt("2020-01-01") };
  const march = { first: toDay(dayAt("2019-03-01")), last: toDay(dayAt("2019-03-08")) };

  it("shows as many days on either side of a column", () => {
    expect(textOf(periodWithin(march, year) ?? WHOLE_TIME)).toBe("2019-02-21/2019-03-16");
  });

  it("shows the column's days alone when that is hardly nearer", () => {
    const weeks = { start: dayAt("2019-02-21"), end: dayAt("2019-03-17") };
    expect(textOf(periodWithin(march, weeks) ?? WHOLE_TIME)).toBe("2019-03-01/2019-03-08");
  });

  it("ends: every step is nearer, and there is none within a single day", () => {
    const day = { first: march.first, last: march.first };
    let shown = year;
    for (let steps = 0; steps < 20; steps += 1) {
      const nearer = periodWithin(day, shown);
      if (nearer === null) break;
      const next = spanOf(nearer, year);
      expect(lengthOf(next)).toBeLessThan(lengthOf(shown));
      shown = next;
    }
    expect(lengthOf(shown)).toBe(1);
    expect(periodWithin(day, shown)).toBeNull();
  });
});
