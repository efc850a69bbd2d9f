import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import type { SiteId } from "../domain/site";
import { toDatedEvents } from "./marksLayout";
import {
  eventRowsOf,
  geometryOf,
  lanesInSight,
  lanesOf,
  plotLayoutOf,
  scrollTopShowing,
} from "./plotLayout";
import { dayAt, eventAt, findingsAt, matchAt, SCALE_2019, siteNamed } from "./records.fixture";

const PERIOD_2019 = { from: toDay(dayAt("2019-01-01")), to: toDay(dayAt("2019-12-31")) };
const SITES = ["yongbyon", "sohae", "sinpo", "nampo"].map(siteNamed);
// Three, two, one and no observations.
const ALL = SITES.map((site, place) =>
  findingsAt(
    site,
    Array.from({ length: 3 - place }, (_, day) =>
      matchAt(`${site.id}-${day}`, `2019-03-0${day + 1}`, { site }),
    ),
  ),
);
const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

describe("lanesOf", () => {
  it("is one lane per site with matches, in the order of the findings", () => {
    const lanes = lanesOf(ALL, null);
    expect(keysOf(lanes)).toEqual(["yongbyon", "sohae", "sinpo"]);
    expect(lanes.map(({ count }) => count)).toEqual([3, 2, 1]);
  });

  it("pins the chosen site, even without matches", () => {
    expect(keysOf(lanesOf(ALL, "sinpo" as SiteId))).toEqual(["sinpo", "yongbyon", "sohae"]);
    expect(keysOf(lanesOf(ALL, "nampo" as SiteId))[0]).toBe("nampo");
  });

  it("leaves out a site whose matches have no date on the axis", () => {
    const undated = findingsAt(siteNamed("mirim"), [matchAt("a", "2019", { axis: "imaged" })]);
    expect(lanesOf([undated], null)).toEqual([]);
  });
});

describe("eventRowsOf", () => {
  it("parts summits from the rest and leaves out what lies outside the period", () => {
    const events = toDatedEvents([
      eventAt("singapore", "2018-06-12"),
      eventAt("hanoi", "2019-02-27/2019-02-28"),
      eventAt("talks", "2019-10-05", { kind: "talks" }),
    ]);
    const rows = eventRowsOf(events, PERIOD_2019);
    expect(keysOf(rows)).toEqual(["summits", "events"]);
    expect(rows.map((row) => keysOf(row.subjects()))).toEqual([["event hanoi"], ["event talks"]]);
  });
});

describe("plotLayoutOf", () => {
  const geometry = geometryOf(1);
  const [pinned, ...scrolling] = lanesOf(ALL, "sohae" as SiteId);
  const fixed = [...eventRowsOf([], PERIOD_2019), ...(pinned ? [pinned] : [])];
  const layoutAt = (scrollTop: number, height: number) =>
    plotLayoutOf(fixed, scrolling, { scale: SCALE_2019, geometry, scrollTop, height });

  it("stacks the fixed rows and begins the lanes below them", () => {
    const { heads, lanes, lanesTop } = layoutAt(0, 300);
    expect(keysOf(heads)).toEqual(["summits", "events", "sohae"]);
    expect(heads.map(({ top }) => top)).toEqual([0, 34, 54]);
    expect(lanesTop).toBe(78);
    expect(lanes.map(({ key, top }) => [key, top])).toEqual([
      ["yongbyon", 78],
      ["sinpo", 102],
    ]);
  });

  it("leaves room for the axis and is as high as all lanes", () => {
    const { lanesBottom, scrollHeight } = layoutAt(0, 300);
    expect(lanesBottom).toBe(280);
    expect(scrollHeight).toBe(78 + 2 * 24 + 20);
  });

  it("lays out only the lanes in sight", () => {
    const { lanes } = layoutAt(24, 78 + 24 + 20);
    expect(lanes.map(({ key, top }) => [key, top])).toEqual([["sinpo", 78]]);
    expect(lanes[0]?.marks).toHaveLength(1);
  });

  it("puts the marks of a lane in its middle and those of summits at its foot", () => {
    const { heads, lanes } = layoutAt(0, 300);
    expect(heads[0]?.middle).toBe(28);
    expect(lanes[0]?.middle).toBe(90);
  });

  it("grows with the reader's type", () => {
    expect(geometryOf(2).lane).toBe(2 * geometry.lane);
  });
});

describe("scrolling", () => {
  it("shows every lane that touches the sight and no other", () => {
    expect(lanesInSight(100, 24, 0, 48)).toEqual({ from: 0, until: 2 });
    expect(lanesInSight(100, 24, 12, 48)).toEqual({ from: 0, until: 3 });
    expect(lanesInSight(3, 24, 48, 480)).toEqual({ from: 2, until: 3 });
    expect(lanesInSight(0, 24, 0, 480)).toEqual({ from: 0, until: 0 });
    expect(lanesInSight(5, 24, -72, 96)).toEqual({ from: 0, until: 1 });
  });

  it("moves as little as possible to show a lane", () => {
    expect(scrollTopShowing(2, 24, 0, 96)).toBe(0);
    expect(scrollTopShowing(5, 24, 0, 96)).toBe(48);
    expect(scrollTopShowing(1, 24, 100, 96)).toBe(24);
  });

  it("has the lane wholly in sight afterwards", () => {
    const lane = fc.nat(5000);
    fc.assert(
      fc.property(lane, fc.nat(120_000), fc.integer({ min: 24, max: 600 }), (at, top, height) => {
        const scrollTop = scrollTopShowing(at, 24, top, height);
        expect(at * 24).toBeGreaterThanOrEqual(scrollTop);
        expect(at * 24 + 24).toBeLessThanOrEqual(scrollTop + height);
      }),
    );
  });
});
