import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import type { SiteId } from "../domain/site";
import { geometryOf, lanesInSight, plotLayoutOf, scrollTopShowing } from "./plotLayout";
import { eventRowsOf, lanesOf, plotRowsOf } from "./plotRows";
import { dayAt, findingsAt, observationAt, SCALE_2019, siteNamed } from "./records.fixture";

const PERIOD_2019 = { from: toDay(dayAt("2019-01-01")), to: toDay(dayAt("2019-12-31")) };
const SITES = ["yongbyon", "sohae", "sinpo", "nampo"].map(siteNamed);
// Three, two, one and no observations.
const OBSERVATIONS = SITES.flatMap(({ id }, place) =>
  Array.from({ length: 3 - place }, (_, day) =>
    observationAt(`${id}-${day}`, `2019-03-0${day + 1}`, { site: id }),
  ),
);
const FINDINGS = findingsAt(OBSERVATIONS, { sites: SITES });
const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

describe("plotLayoutOf", () => {
  const geometry = geometryOf(1);
  const lanes = lanesOf(FINDINGS, PERIOD_2019, "sohae" as SiteId);
  const view = { scale: SCALE_2019, unit: 1, chosenRow: null };
  const rows = plotRowsOf(eventRowsOf([], PERIOD_2019), lanes, view);
  const layoutAt = (scrollTop: number, height: number) =>
    plotLayoutOf(rows, { geometry, scrollTop, height });

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
