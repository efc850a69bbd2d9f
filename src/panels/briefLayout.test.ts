import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, toDay } from "../domain/day";
import type { Brief, BriefEvent, BriefObservation } from "../export/briefContents";
import { briefTimelineOf, TIMELINE_WIDTH } from "./briefLayout";

const START = dayOf({ year: 2018, month: 1, day: 1 });

function observationOn(id: number, first: number, last: number, site = "Sohae"): BriefObservation {
  return {
    kind: "observation",
    id: `o${id}`,
    site,
    window: { first: toDay(first), last: toDay(last) },
    direction: "build-up",
    activity: "rebuilding",
    confidence: "confirmed",
    headline: "x",
    summary: null,
    observed: "x",
    dates: [],
    structures: [],
    summit: null,
    mayBeIn: false,
    notes: [],
    stances: [],
    address: "",
  };
}

function summitOn(id: string, day: number, name: string): BriefEvent {
  const window = { first: toDay(day), last: toDay(day) };
  return {
    kind: "event",
    id,
    window,
    isSummit: true,
    what: "summit",
    name,
    place: null,
    date: "x",
    notes: [],
  };
}

function timelineOf(entries: Brief["entries"], first: number, last: number) {
  const span = { first: toDay(first), last: toDay(last) };
  return briefTimelineOf({ span, entries });
}

describe("briefTimelineOf", () => {
  it("is null when nothing has a day", () => {
    expect(briefTimelineOf({ span: null, entries: [] })).toBeNull();
  });

  it("puts a wide window's mark in the middle of what is shown of it", () => {
    const layout = timelineOf([observationOn(1, START - 9000, START + 9000)], START, START + 100);
    const [mark] = layout?.marks ?? [];
    expect(mark?.x).toBeCloseTo(((layout?.left ?? 0) + (layout?.right ?? 0)) / 2, 0);
  });

  it("gives each site a lane, the rest one together, and loses no observation", () => {
    const entries = Array.from({ length: 40 }, (_, at) =>
      observationOn(at, START + at, START + at, `Site ${at % 20}`),
    );
    const layout = timelineOf(entries, START, START + 40);
    expect(layout?.lanes.length).toBe(12);
    expect(layout?.lanes.at(-1)?.name).toBe("9 more sites");
    expect(layout?.marks.length).toBe(40);
  });

  it("keeps everything inside and no two names of summits over each other", () => {
    const days = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 5000 }), (seen, summits, length) => {
        const entries = [
          ...seen.map((day, at) => observationOn(at, START + day, START + day + at)),
          ...[...summits]
            .sort((a, b) => a - b)
            .map((day, at) => summitOn(`s${at}`, START + day, "Second summit (Hanoi)")),
        ];
        const layout = timelineOf(entries, START, START + length);
        if (layout === null) throw new Error("Got no timeline; expected one for a span.");
        const inside = (x: number) => x >= 0 && x <= TIMELINE_WIDTH;
        expect(layout.marks.every(({ x, y }) => inside(x) && y < layout.bottom)).toBe(true);
        expect(layout.ticks.length).toBeLessThanOrEqual(16);
        expect(layout.ticks.every(({ x }) => inside(x))).toBe(true);
        const named = layout.summits.filter(({ text }) => text !== "");
        const rows = [...new Set(named.map(({ y }) => y))];
        for (const row of rows) {
          const labels = named.filter(({ y }) => y === row);
          const starts = labels.map(({ labelX, anchor }) =>
            anchor === "end" ? labelX - 86 : labelX,
          );
          starts.sort((a, b) => a - b);
          starts.slice(1).forEach((start, at) => {
            expect(start - (starts[at] ?? 0)).toBeGreaterThan(80);
          });
        }
      }),
    );
  });
});
