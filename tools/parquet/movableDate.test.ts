import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeDay, toDay } from "../../src/domain/day";
import { windowOf } from "../../src/domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../../src/domain/fuzzyDate";
import { anchorOf, movedBy, toMovable } from "./movableDate";

function dateOf(text: string): FuzzyDate {
  const date = parseFuzzyDate(text);
  if (date === null) throw new Error(`Got "${text}", expected a date.`);
  return date;
}

const part = fc
  .tuple(fc.integer({ min: 0, max: 25_000 }), fc.constantFrom(4, 7, 10), fc.boolean())
  .map(([day, length, about]) => ({ day, text: encodeDay(toDay(day)).slice(0, length), about }));
const textOf = ({ text, about }: { text: string; about: boolean }) => (about ? `${text}~` : text);
const anyDate = fc
  .tuple(part, part, fc.constantFrom("date", "interval", "open end", "open start"))
  .map(([a, b, kind]) => {
    const [start, end] = a.day <= b.day ? [a, b] : [b, a];
    if (kind === "date") return textOf(a);
    if (kind === "interval") return `${textOf(start)}/${textOf(end)}`;
    return kind === "open end" ? `${textOf(a)}/..` : `../${textOf(a)}`;
  })
  .filter((text) => parseFuzzyDate(text) !== null)
  .map(dateOf);
const anyMove = fc.integer({ min: -3000, max: 3000 });

describe("a moved date", () => {
  it.each([
    ["2019-02-27", 3, "2019-03-02"],
    ["2018-08~", 365, "2019-08~"],
    ["2018", -1, "2017"],
    ["2018-07-20/2018-07-22~", 10, "2018-07-30/2018-08-01~"],
    ["2018-08/2018-09", 1, "2018-08/2018-10"],
    ["2019-03-02/..", 1, "2019-03-03/.."],
    ["../2018-07", 31, "../2018-08"],
  ])("%s by %i days is %s", (text, days, moved) => {
    expect(movedBy(toMovable(dateOf(text), "first"), days)).toBe(moved);
  });

  it("moves by its first or by its last day", () => {
    expect(movedBy(toMovable(dateOf("2018-06"), "first"), 30)).toBe("2018-07");
    expect(movedBy(toMovable(dateOf("2018-06"), "last"), 32)).toBe("2018-08");
    expect(encodeDay(anchorOf(toMovable(dateOf("2018-06~"), "last")))).toBe("2018-06-30");
  });

  it("keeps its form and is a date, whatever it was", () => {
    const formOf = (date: string) => date.replace(/\d/g, "0");
    fc.assert(
      fc.property(anyDate, anyMove, (date, days) => {
        const moved = movedBy(toMovable(date, "first"), days);
        expect(parseFuzzyDate(moved)).toBe(moved);
        expect(formOf(moved)).toBe(formOf(date));
        expect(movedBy(toMovable(date, "last"), 0)).toBe(date);
      }),
    );
  });

  it("that could begin before another ended still can, when that one moves by its last day", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyMove, (seen, reported, days) => {
        fc.pre(windowOf(seen).first <= windowOf(reported).last);
        fc.pre(!seen.includes("~") && !reported.includes("~"));
        const seenThen = windowOf(movedBy(toMovable(seen, "first"), days));
        const reportedThen = windowOf(movedBy(toMovable(reported, "last"), days));
        expect(seenThen.first).toBeLessThanOrEqual(reportedThen.last);
      }),
    );
  });
});
