import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDayOf, dayOf, daysInMonth, encodeDay, isLeapYear, parseDay, toDay } from "./day";

const MS_PER_DAY = 86_400_000;
const FIRST = -719_162; // 1 January of the year 1
const LAST = 2_932_896; // 31 December 9999
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(toDay);

/** The platform's own calendar, in UTC, as the second opinion. */
function isoOf(count: number): string {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10);
}

describe("the clock of the tests", () => {
  it("stands where the run says", () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
  });
});

describe("a day", () => {
  it("is the platform's UTC day, from the year 1 to 9999", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(encodeDay(day)).toBe(isoOf(day));
      }),
      { numRuns: 2000 },
    );
  });

  it("comes back from its text and from its calendar day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(encodeDay(day))).toBe(day);
        expect(dayOf(calendarDayOf(day))).toBe(day);
      }),
    );
  });

  it("is followed by the next day, also over 29 February and the new year", () => {
    const next = (text: string) => encodeDay(toDay((parseDay(text) ?? Number.NaN) + 1));
    expect(next("2019-02-28")).toBe("2019-03-01");
    expect(next("2020-02-28")).toBe("2020-02-29");
    expect(next("1999-12-31")).toBe("2000-01-01");
    expect(next("1969-12-31")).toBe("1970-01-01");
  });

  it("counts from 1 January 1970", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("2019-03-02")).toBe(17_957);
  });

  it.each([
    "2019-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-04-31",
    "0000-01-01",
    "2019-3-2",
    "2019-03",
    "20190302",
    "2019-03-02T00:00:00Z",
    "-2019-03-02",
    "soon",
    "",
  ])("is not %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("forgives spaces around what was typed", () => {
    expect(parseDay(" 2019-03-02 ")).toBe(parseDay("2019-03-02"));
  });
});

describe("a month", () => {
  it("has the platform's number of days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const last = new Date(0);
        last.setUTCFullYear(y, m, 0);
        expect(daysInMonth(y, m)).toBe(last.getUTCDate());
      }),
    );
  });

  it("knows the leap years", () => {
    expect([1900, 2000, 2019, 2020, 2100].map(isLeapYear)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});
