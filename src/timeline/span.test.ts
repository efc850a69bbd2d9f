import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import { type Period, WHOLE_TIME } from "../domain/period";
import { dayAt } from "./records.fixture";
import {
  boundsOf,
  daysOf,
  extentOf,
  LEAST_ZOOM_DAYS,
  lengthOf,
  panned,
  pinched,
  type Span,
  spanOf,
  toPeriod,
  withEdge,
  zoomed,
} from "./span";

const EXTENT: Span = { start: 0, end: 5000 };
const windowFrom = (first: number, last: number): DayWindow => ({
  first: toDay(first),
  last: toDay(last),
});
const periodFrom = (from: number | null, to: number | null): Period => ({
  from: from === null ? null : toDay(from),
  to: to === null ? null : toDay(to),
});

const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 4990 }), fc.integer({ min: 1, max: 3000 }))
  .map(([start, days]) => ({ start, end: Math.min(5000, start + days) }));

describe("extentOf", () => {
  it("reaches a little beyond the first and the last day", () => {
    expect(extentOf(windowFrom(1000, 2999))).toEqual({ start: 960, end: 3040 });
    expect(extentOf(windowFrom(1000, 1000))).toEqual({ start: 993, end: 1008 });
  });

  it("is some stretch of days when nothing has a date", () => {
    expect(lengthOf(extentOf(null))).toBeGreaterThan(365);
  });
});

describe("spanOf and toPeriod", () => {
  it("shows the days of a period, the last one too", () => {
    expect(spanOf(periodFrom(10, 19), EXTENT)).toEqual({ start: 10, end: 20 });
  });

  it("shows the extent for the whole of time", () => {
    expect(spanOf(WHOLE_TIME, EXTENT)).toEqual(EXTENT);
    expect(toPeriod(EXTENT, EXTENT)).toEqual(WHOLE_TIME);
  });

  it("shows something for an open end that lies beyond the extent", () => {
    expect(lengthOf(spanOf(periodFrom(9000, null), EXTENT))).toBeGreaterThan(0);
    expect(lengthOf(spanOf(periodFrom(null, -900), EXTENT))).toBeGreaterThan(0);
  });

  it("keeps both days of a period typed beyond the extent", () => {
    const typed = periodFrom(-900, -800);
    expect(toPeriod(spanOf(typed, EXTENT), EXTENT)).toEqual(typed);
  });

  it("rounds to whole days, at least one", () => {
    expect(toPeriod({ start: 10.4, end: 20.4 }, EXTENT)).toEqual(periodFrom(10, 19));
    expect(toPeriod({ start: 10.1, end: 10.3 }, EXTENT)).toEqual(periodFrom(10, 10));
  });

  it("is an exact pair for whole days", () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(spanOf(toPeriod(span, EXTENT), EXTENT)).toEqual(span);
      }),
    );
  });

  it("says the first and the last whole day", () => {
    expect(daysOf({ start: dayAt("2019-03-02"), end: dayAt("2019-03-05") })).toEqual({
      first: dayAt("2019-03-02"),
      last: dayAt("2019-03-04"),
    });
  });
});

describe("panned", () => {
  it("moves and keeps the length", () => {
    expect(panned({ start: 100, end: 200 }, 50, EXTENT)).toEqual({ start: 150, end: 250 });
  });

  it("stops at the bounds", () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: -9000, max: 9000 }), (span, days) => {
        const next = panned(span, days, EXTENT);
        expect(lengthOf(next)).toBe(lengthOf(span));
        expect(next.start).toBeGreaterThanOrEqual(EXTENT.start);
        expect(next.end).toBeLessThanOrEqual(EXTENT.end);
      }),
    );
  });

  it("may go back from a period typed beyond the extent", () => {
    const typed = { start: -300, end: -200 };
    const bounds = boundsOf(typed, EXTENT);
    expect(bounds).toEqual({ start: -300, end: 5000 });
    expect(panned(typed, 100, bounds)).toEqual({ start: -200, end: -100 });
    expect(panned(typed, -100, bounds)).toEqual(typed);
  });
});

describe("zoomed", () => {
  it("keeps the moment under the pointer where it is", () => {
    const span = { start: 1000, end: 2000 };
    const next = zoomed(span, 0.5, 1250, EXTENT);
    expect(next).toEqual({ start: 1125, end: 1625 });
  });

  it("never leaves the bounds nor goes below its least length", () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(anySpan, factor, fc.double({ min: 0, max: 1, noNaN: true }), (span, by, at) => {
        const next = zoomed(span, by, span.start + at * lengthOf(span), EXTENT);
        const least = Math.min(LEAST_ZOOM_DAYS, lengthOf(span));
        expect(lengthOf(next)).toBeGreaterThanOrEqual(least - 1e-6);
        expect(next.start).toBeGreaterThanOrEqual(EXTENT.start - 1e-6);
        expect(next.end).toBeLessThanOrEqual(EXTENT.end + 1e-6);
      }),
    );
  });

  it("ends as the whole of time", () => {
    const out = zoomed({ start: 1000, end: 2000 }, 100, 1500, EXTENT);
    expect(toPeriod(out, EXTENT)).toEqual(WHOLE_TIME);
  });

  it("leaves a typed single day alone when zooming in", () => {
    expect(zoomed({ start: 50, end: 51 }, 0.5, 50.5, EXTENT)).toEqual({ start: 50, end: 51 });
  });
});

describe("pinched", () => {
  it("puts both moments under the fingers", () => {
    const next = pinched({ start: 1000, end: 2000 }, [1400, 1600], [0.25, 0.75], EXTENT);
    expect(next).toEqual({ start: 1300, end: 1700 });
  });

  it("goes no further than the bounds when the fingers meet", () => {
    expect(pinched({ start: 1000, end: 2000 }, [1400, 1600], [0.5, 0.5], EXTENT)).toEqual(EXTENT);
  });
});

describe("withEdge", () => {
  const span = { start: 100, end: 200 };

  it("moves one end", () => {
    expect(withEdge(span, "start", 150, EXTENT)).toEqual({ start: 150, end: 200 });
    expect(withEdge(span, "end", 150, EXTENT)).toEqual({ start: 100, end: 150 });
  });

  it("leaves a day between the ends and stays in the extent", () => {
    expect(withEdge(span, "start", 900, EXTENT)).toEqual({ start: 199, end: 200 });
    expect(withEdge(span, "end", 3, EXTENT)).toEqual({ start: 100, end: 101 });
    expect(withEdge(span, "start", -9, EXTENT)).toEqual({ start: 0, end: 200 });
    expect(withEdge(span, "end", 9999, EXTENT)).toEqual({ start: 100, end: 5000 });
  });
});
