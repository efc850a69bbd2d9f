import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFuzzyDate, partsOf, precisionOf } from "./fuzzyDate";

/** Days as text that exist in every year. */
const dateText = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom("year", "month", "day"),
    approximate: fc.boolean(),
  })
  .map(({ year, month, day, precision, approximate }) => {
    const parts = [
      String(year).padStart(4, "0"),
      String(month).padStart(2, "0"),
      String(day).padStart(2, "0"),
    ].slice(0, ["year", "month", "day"].indexOf(precision) + 1);
    return { text: parts.join("-") + (approximate ? "~" : ""), precision, approximate };
  });

describe("a fuzzy date", () => {
  it("keeps its text and says how exact it is", () => {
    fc.assert(
      fc.property(dateText, ({ text, precision, approximate }) => {
        const date = parseFuzzyDate(text);
        expect(date).toBe(text);
        if (date === null) return;
        const parts = partsOf(date);
        expect(parts.kind).toBe("date");
        if (parts.kind !== "date") return;
        expect(precisionOf(parts.date)).toBe(precision);
        expect(parts.date.approximate).toBe(approximate);
      }),
    );
  });

  it("may be an interval whose ends are not out of order", () => {
    fc.assert(
      fc.property(dateText, dateText, (a, b) => {
        const [start, end] = [a, b].map(({ text }) => text.replace("~", "")).sort() as [
          string,
          string,
        ];
        expect(parseFuzzyDate(`${start}/${end}`)).toBe(`${start}/${end}`);
        expect(parseFuzzyDate(`${a.text}/..`)).toBe(`${a.text}/..`);
        expect(parseFuzzyDate(`../${b.text}`)).toBe(`../${b.text}`);
      }),
    );
  });

  it("has the parts of both ends, null where one is open", () => {
    const date = parseFuzzyDate("2019/2022-04~");
    expect(date && partsOf(date)).toEqual({
      kind: "interval",
      start: { year: 2019, month: null, day: null, approximate: false },
      end: { year: 2022, month: 4, day: null, approximate: true },
    });
    const open = parseFuzzyDate("2019-03-02/..");
    expect(open && partsOf(open)).toEqual({
      kind: "interval",
      start: { year: 2019, month: 3, day: 2, approximate: false },
      end: null,
    });
  });

  it.each([
    "",
    "..",
    "../..",
    "/2019",
    "2019/",
    "2019/2018",
    "2019-03/2019-02-28",
    "2019-02-29",
    "2019-13",
    "2019-1",
    "0000",
    "19",
    "2019?",
    "2019%",
    "~2019",
    "2019~~",
    "201X",
    "2019-21",
    "2019-03-02 ",
    "2019/2020/2021",
    "{2019,2020}",
    "[2019..2020]",
    "2019-03-02T10:00:00Z",
    "March 2019",
  ])("is not %j", (text) => {
    expect(parseFuzzyDate(text)).toBeNull();
  });

  it("is never made of arbitrary text without being one of the forms", () => {
    const form = /^(\.\.|\d{4}(-\d\d(-\d\d)?)?~?)(\/(\.\.|\d{4}(-\d\d(-\d\d)?)?~?))?$/;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0129-~/.") }), (text) => {
        if (parseFuzzyDate(text) !== null) expect(text).toMatch(form);
      }),
      { numRuns: 5000 },
    );
  });

  it("says what it got when it is asked about text that nobody checked", () => {
    expect(() => partsOf("soon" as never)).toThrow(/"soon"/);
  });
});
