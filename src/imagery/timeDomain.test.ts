import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOf, encodeDay, parseDay, toDay } from "../domain/day";
import { MS_PER_DAY } from "./moment";
import { dailyDomain, parseTimeDomain, timeIn, timesNear } from "./timeDomain";

const TODAY = dayOf({ year: 2026, month: 11, day: 22 });

function day(text: string): Day {
  return parseDay(text) ?? toDay(0);
}

function around(text: string, reach: number) {
  const near = day(text);
  return { from: toDay(near - reach), to: toDay(near + reach), near };
}

function textsOf(list: string, near: string, reach: number, count = 100): readonly string[] {
  const { domain } = parseTimeDomain(list, TODAY);
  return timesNear(domain, around(near, reach), count).map(({ text }) => text);
}

describe("parseTimeDomain", () => {
  it("reads a list no further than fifty thousand parts, and gives the rest back unread", () => {
    const { domain, unreadable } = parseTimeDomain("2019-03-02,".repeat(50_002), TODAY);
    expect(domain).toHaveLength(50_000);
    expect(unreadable).toEqual(["2019-03-02", "2019-03-02"]);
  });
});

describe("timesNear", () => {
  it("gives the days of daily intervals, the nearest first, and none between them", () => {
    const list = "2018-05-26/2018-11-03/P1D,2018-11-05/2021-09-03/P1D";
    expect(textsOf(list, "2018-11-04", 2)).toEqual([
      "2018-11-03",
      "2018-11-05",
      "2018-11-02",
      "2018-11-06",
    ]);
  });

  it("writes times as the service does", () => {
    expect(textsOf("2019-03-02T00:00:00.000Z", "2019-03-02", 1)).toEqual([
      "2019-03-02T00:00:00.000Z",
    ]);
    expect(textsOf("2019-03-02T00:00:00Z/2019-03-03T00:00:00Z/PT12H", "2019-03-02", 1)).toEqual([
      "2019-03-02T00:00:00Z",
      "2019-03-02T12:00:00Z",
      "2019-03-03T00:00:00Z",
    ]);
    expect(textsOf("2019-03-02/2019-03-02T06:00:00Z/PT6H", "2019-03-02", 1)).toEqual([
      "2019-03-02T00:00:00Z",
      "2019-03-02T06:00:00Z",
    ]);
  });

  it("takes midnight for a day, and an hour for a moment", () => {
    const { domain } = parseTimeDomain(
      "2019-03-01T00:00:00Z/2019-03-02T00:00:00Z/P1D, 2019-03-02T02:30:00Z",
      TODAY,
    );
    expect(timesNear(domain, around("2019-03-02", 0), 9).map(({ time }) => time)).toEqual([
      { kind: "day", day: day("2019-03-02") },
      { kind: "moment", ms: day("2019-03-02") * MS_PER_DAY + 2.5 * 3_600_000 },
    ]);
  });

  it("counts months by the calendar", () => {
    expect(textsOf("2018-12-31/2019-12-31/P1M", "2019-02-15", 60)).toEqual([
      "2019-02-28",
      "2019-01-31",
      "2019-03-31",
      "2018-12-31",
    ]);
    expect(textsOf("2015-01-01/2025-01-01/P1Y", "2019-06-01", 800, 2)).toEqual([
      "2019-01-01",
      "2020-01-01",
    ]);
  });

  it("ends an open interval today, and offers days where the service takes any time", () => {
    expect(textsOf("2026-11-20/current/P1D", "2026-11-30", 30)[0]).toBe("2026-11-22");
    expect(textsOf("2019-03-01/2019-03-03", "2019-03-02", 9)).toHaveLength(3);
    expect(textsOf("2019-03-01/2019-03-03/PT0S", "2019-03-02", 9)).toHaveLength(3);
  });

  it("names what cannot be read and keeps the rest", () => {
    const { domain, unreadable } = parseTimeDomain(
      "2019-02-30, 2019-03-02, soon/2019-03-01/P1D, 2019-03-02/2019-03-01/P1D, 2019-01-01/2019-02-01/P1X,,",
      TODAY,
    );
    expect(unreadable).toEqual([
      "2019-02-30",
      "soon/2019-03-01/P1D",
      "2019-03-02/2019-03-01/P1D",
      "2019-01-01/2019-02-01/P1X",
    ]);
    expect(timesNear(domain, around("2019-03-02", 1), 9)).toHaveLength(1);
  });

  it("works through a second's steps of a century without writing them all", () => {
    const { domain } = parseTimeDomain("1950-01-01T00:00:00Z/2050-01-01T00:00:00Z/PT1S", TODAY);
    const start = performance.now();
    expect(timesNear(domain, around("2019-03-02", 30_000), 200)).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it("agrees with counting every day", () => {
    const days = fc.integer({ min: 10_000, max: 10_400 });
    fc.assert(
      fc.property(
        fc.record({ first: days, length: fc.nat(120), step: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ from: days, reach: fc.nat(90), near: days, count: fc.nat(40) }),
        ({ first, length, step }, { from, reach, near, count }) => {
          const list = `${encodeDay(toDay(first))}/${encodeDay(toDay(first + length))}/P${step}D`;
          const every = Array.from({ length: length + 1 }, (_, at) => first + at)
            .filter((each) => (each - first) % step === 0 && each >= from && each <= from + reach)
            .sort((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
          const window = { from: toDay(from), to: toDay(from + reach), near: toDay(near) };
          const found = timesNear(parseTimeDomain(list, TODAY).domain, window, count);
          expect(found.map(({ text }) => text)).toEqual(
            every.slice(0, count).map((each) => encodeDay(toDay(each))),
          );
        },
      ),
    );
  });
});

it("finds exactly the time that a link names", () => {
  const { domain } = parseTimeDomain("2019-03-01/2019-03-09/P2D", TODAY);
  expect(timeIn(domain, "2019-03-03")?.text).toBe("2019-03-03");
  expect(timeIn(domain, "2019-03-04")).toBeNull();
  expect(timeIn(domain, "2019-03-03T00:00:00Z")).toBeNull();
  expect(timeIn(domain, "javascript:alert(1)")).toBeNull();
  expect(timeIn(dailyDomain(day("2019-03-01"), day("2019-03-09")), "2019-03-04")).not.toBeNull();
});

it("finds every time that it gives, whatever the steps", () => {
  const interval = fc.constantFrom(
    ...[
      "2019-01-31/2020-12-31/P1M",
      "2019-02-28/2026-01-01/P1Y",
      "2019-03-02",
      "2018-01-01/current",
    ],
    ...[
      "2019-03-02T01:20:00Z/2019-03-05T00:00:00Z/PT10M",
      "2019-03-01T00:00:00.500Z/2019-04-01T00:00:00Z/PT7H",
    ],
  );
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 4 }), fc.nat(400), (list, shift) => {
      const { domain } = parseTimeDomain(list.join(","), TODAY);
      const near = toDay(day("2019-01-01") + shift);
      const window = { from: toDay(near - 20), to: toDay(near + 20), near };
      for (const { text } of timesNear(domain, window, 50)) {
        expect(timeIn(domain, text)?.text).toBe(text);
      }
    }),
  );
});

it("is soon done with thousands of intervals of a second each", () => {
  const { domain } = parseTimeDomain("0001-01-01/9999-12-31/PT1S,".repeat(2000), TODAY);
  expect(timesNear(domain, around("2019-03-02", 10), 20)).toHaveLength(20);
  expect(timeIn(domain, "2019-03-02T00:00:01Z")?.text).toBe("2019-03-02T00:00:01Z");
});
