import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContextEvent, contextEventSchema } from "./contextEvent";
import { toDay } from "./day";
import { distanceDaysOf, gapOf } from "./dayGap";
import { type DayWindow, windowOf } from "./dayWindow";
import { parseFuzzyDate } from "./fuzzyDate";
import { nearestSummitOf } from "./nearestSummit";

function event(id: string, date: string, kind = "summit"): ContextEvent {
  return contextEventSchema.parse({ id, name: id, kind, date });
}

function window(date: string): DayWindow {
  const fuzzy = parseFuzzyDate(date);
  if (fuzzy === null) throw new Error(`Not a date: ${date}`);
  return windowOf(fuzzy);
}

const SINGAPORE = event("singapore-summit", "2018-06-12");
const HANOI = event("hanoi-summit", "2019-02-27/2019-02-28");
const VLADIVOSTOK = event("vladivostok", "2019-04-25");
const SANCTIONS = event("sanctions", "2019-03-02", "sanctions");
const EVENTS = [SINGAPORE, HANOI, SANCTIONS, VLADIVOSTOK];

describe("nearestSummitOf", () => {
  it("counts from the last day of the Hanoi summit to the image of 2 March", () => {
    expect(nearestSummitOf(window("2019-03-02"), EVENTS)).toEqual({
      event: HANOI,
      gap: { least: 2, most: 2 },
      others: 0,
    });
  });

  it("counts negative days to a summit that comes after", () => {
    const nearest = nearestSummitOf(window("2019-02-16"), EVENTS);
    expect(nearest?.event.id).toBe("hanoi-summit");
    expect(nearest?.gap).toEqual({ least: -11, most: -11 });
  });

  it("gives a range for an uncertain date", () => {
    expect(nearestSummitOf(window("2019-03"), EVENTS)?.gap).toEqual({ least: 1, most: 31 });
  });

  it("is 0 on the days of the summit, and tells how many others a wide window holds", () => {
    expect(nearestSummitOf(window("2019-02-28"), EVENTS)).toMatchObject({
      gap: { least: 0, most: 0 },
      others: 0,
    });
    const wide = nearestSummitOf(window("2019"), EVENTS);
    expect(wide).toMatchObject({ event: HANOI, gap: { least: 0, most: 0 }, others: 1 });
  });

  it("prefers the earlier of two as near, and says that there is another", () => {
    const pair = [event("before", "2019-01-01"), event("after", "2019-01-11")];
    expect(nearestSummitOf(window("2019-01-06"), pair)).toMatchObject({
      event: { id: "before" },
      others: 1,
    });
  });

  it("knows no summit where there is none", () => {
    expect(nearestSummitOf(window("2019-03-02"), [SANCTIONS])).toBeNull();
    expect(nearestSummitOf(window("2019-03-02"), [])).toBeNull();
  });

  it("never leaves a nearer summit out", () => {
    const days = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(days, fc.nat(400), (first, width) => {
        const observed = { first: toDay(17_900 + first), last: toDay(17_900 + first + width) };
        const nearest = nearestSummitOf(observed, EVENTS);
        const all = [SINGAPORE, HANOI, VLADIVOSTOK].map((each) =>
          distanceDaysOf(gapOf(windowOf(each.date), observed)),
        );
        const least = Math.min(...all);
        expect(nearest && distanceDaysOf(nearest.gap)).toBe(least);
        expect(nearest?.others).toBe(all.filter((each) => each === least).length - 1);
      }),
    );
  });
});
