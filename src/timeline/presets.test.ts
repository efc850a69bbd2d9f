import { describe, expect, it } from "vitest";
import { END, encodeDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import type { Period } from "../domain/period";
import { periodAround, periodOfWindows, periodOfYear, yearOf, yearsOf } from "./presets";
import { eventAt, matchAt } from "./records.fixture";

const textOf = ({ from, to }: Period) =>
  `${from === null ? "" : encodeDay(from)}/${to === null ? "" : encodeDay(to)}`;
const windowsAt = (...dates: string[]) => dates.map((date) => matchAt("a", date).window);

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

  it("offer the years in which something certainly lies", () => {
    const windows = windowsAt("2019-03-02", "2017-05", "2002/2019", "2018-11/2019-02", "2019");
    expect(yearsOf([...windows, null])).toEqual([2017, 2019]);
  });

  it("fit all windows, an open end leaving the period open", () => {
    const windows = windowsAt("2018-07-20", "2018-06~", "2019-02-16");
    expect(periodOfWindows([...windows, null])).toEqual(
      periodOfWindows(windowsAt("2018-06~", "2019-02-16")),
    );
    expect(textOf(periodOfWindows(windows) ?? { from: null, to: null })).toBe(
      "2018-05-17/2019-02-16",
    );
    expect(periodOfWindows(windowsAt("2018-07-20", "2018-08/.."))?.to).toBeNull();
    expect(periodOfWindows([null])).toBeNull();
  });
});
