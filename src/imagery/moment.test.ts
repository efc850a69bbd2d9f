import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../domain/day";
import { parseAcquisition, parseMoment, utcDayOf } from "./moment";

describe("parseMoment", () => {
  it("agrees with the clock on every moment it writes", () => {
    const range = { min: Date.UTC(1972, 0, 1), max: Date.UTC(2100, 0, 1) };
    fc.assert(
      fc.property(fc.integer(range), (ms) => {
        expect(parseMoment(new Date(ms).toISOString())).toBe(ms);
      }),
    );
  });

  it.each([
    ["2019-02-25T02:26:51Z", "2019-02-25T02:26:51.000Z"],
    ["2019-02-25T02:26:51", "2019-02-25T02:26:51.000Z"],
    ["2019-02-25 02:26:51.0246789z", "2019-02-25T02:26:51.024Z"],
    ["2019-02-25T11:26+09:00", "2019-02-25T02:26:00.000Z"],
    ["2019-02-24T21:26:51-0500", "2019-02-25T02:26:51.000Z"],
  ])("reads %s", (text, iso) => {
    expect(parseMoment(text)).toBe(Date.parse(iso));
  });

  it.each([
    "2019-02-30T00:00:00Z",
    "2019-02-25T24:00:00Z",
    "2019-02-25T02:60:00Z",
    "2019-02-25T02:26:61Z",
    "2019-02-25T02:26:51+99:00",
    "2019-02-25",
    "soon",
    "",
  ])("takes %j for no moment", (text) => {
    expect(parseMoment(text)).toBeNull();
  });
});

it("keeps a date without a time a day", () => {
  const day = dayOf({ year: 2019, month: 3, day: 2 });
  expect(parseAcquisition("2019-03-02")).toEqual({ kind: "day", day });
  expect(parseAcquisition("2019-03-02T23:59:59Z")).toMatchObject({ kind: "moment" });
  expect(parseAcquisition("2019-02-30")).toBeNull();
  expect(utcDayOf(Date.parse("2019-03-02T23:59:59Z"))).toBe(day);
});
