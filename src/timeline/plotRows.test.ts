import { describe, expect, it, vi } from "vitest";
import { toDay } from "../domain/day";
import { WHOLE_TIME } from "../domain/period";
import type { SiteId } from "../domain/site";
import { toDatedEvents } from "./marksLayout";
import { eventRowsOf, lanesOf, plotRowsOf } from "./plotRows";
import {
  dayAt,
  eventAt,
  findingsAt,
  observationAt,
  SCALE_2019,
  siteNamed,
} from "./records.fixture";

const PERIOD_2019 = { from: toDay(dayAt("2019-01-01")), to: toDay(dayAt("2019-12-31")) };
const SITES = ["yongbyon", "sohae", "sinpo", "nampo"].map(siteNamed);
// Three, two, one and no observations.
const OBSERVATIONS = SITES.flatMap(({ id }, place) =>
  Array.from({ length: 3 - place }, (_, day) =>
    observationAt(`${id}-${day}`, `2019-03-0${day + 1}`, { site: id }),
  ),
);
const FINDINGS = findingsAt(OBSERVATIONS, { sites: SITES });
const EVENTS = toDatedEvents([
  eventAt("singapore", "2018-06-12"),
  eventAt("hanoi", "2019-02-27/2019-02-28"),
  eventAt("talks", "2019-10-05", { kind: "talks" }),
]);
const VIEW = { scale: SCALE_2019, unit: 1, chosenRow: null };

describe("lanesOf", () => {
  const keysOf = (chosen: string | null, findings = FINDINGS) => {
    const { pinned, scrolling } = lanesOf(findings, WHOLE_TIME, chosen as SiteId | null);
    return [pinned?.site.id ?? null, ...scrolling.map(({ site }) => site.id)];
  };

  it("is one lane per site with matches, in the order of the findings", () => {
    expect(keysOf(null)).toEqual([null, "yongbyon", "sohae", "sinpo"]);
  });

  it("pins the chosen site, even without matches", () => {
    expect(keysOf("sinpo")).toEqual(["sinpo", "yongbyon", "sohae"]);
    expect(keysOf("nampo")).toEqual(["nampo", "yongbyon", "sohae", "sinpo"]);
  });

  it("leaves out a site whose matches have no date on the axis", () => {
    const imaged = observationAt("b", "2019", { site: "sohae", imaged: ["2019-03-02"] });
    const observations = [observationAt("a", "2019", { site: "yongbyon" }), imaged];
    const findings = findingsAt(observations, { sites: SITES, axis: "imaged" });
    expect(findings.siteCount).toBe(2);
    expect(keysOf(null, findings)).toEqual([null, "sohae"]);
  });
});

describe("eventRowsOf", () => {
  it("parts summits from the rest and leaves out what lies outside the period", () => {
    const rows = eventRowsOf(EVENTS, PERIOD_2019);
    expect(rows.map(({ key, count }) => [key, count])).toEqual([
      ["summits", 1],
      ["events", 1],
    ]);
    expect(rows.flatMap(({ events }) => events.map(({ key }) => key))).toEqual([
      "event hanoi",
      "event talks",
    ]);
  });
});

describe("plotRowsOf", () => {
  const rowsOf = (chosen: string | null, chosenRow: number | null = null) => {
    const lanes = lanesOf(FINDINGS, WHOLE_TIME, chosen as SiteId | null);
    return plotRowsOf(eventRowsOf(EVENTS, PERIOD_2019), lanes, { ...VIEW, chosenRow });
  };

  it("looks rows up by place and by key", () => {
    const rows = rowsOf("sinpo");
    const keys = Array.from({ length: rows.count }, (_, place) => rows.contentAt(place).key);
    expect(keys).toEqual(["summits", "events", "sinpo", "yongbyon", "sohae"]);
    expect(keys.map(rows.placeOf)).toEqual([0, 1, 2, 3, 4]);
    expect(rows.fixedCount).toBe(3);
    expect(rows.placeOf("nampo")).toBe(-1);
    expect(() => rows.contentAt(5)).toThrow("row 5");
  });

  it("lays out the marks of a row when it is asked, once", () => {
    const lanes = lanesOf(FINDINGS, WHOLE_TIME, null);
    const visits = lanes.scrolling.map((lane) => vi.spyOn(lane, "visitMatches"));
    const rows = plotRowsOf([], lanes, VIEW);
    expect(rows.marksAt(1)).toHaveLength(2);
    expect(rows.marksAt(1)).toBe(rows.marksAt(1));
    expect(visits.map(({ mock }) => mock.calls.length)).toEqual([0, 1, 0]);
  });

  it("has a mark for each event, observation or crowd", () => {
    const rows = rowsOf(null);
    expect([0, 1, 2, 3, 4].map((place) => rows.marksAt(place).length)).toEqual([1, 1, 3, 2, 1]);
  });

  it("mixes marks and columns of a lane in order of x", () => {
    const crowd = Array.from({ length: 30 }, (_, place) =>
      observationAt(`c-${place}`, "2019-06-01"),
    );
    const around = [observationAt("a", "2019-03-01"), observationAt("z", "2019-09-01")];
    const lanes = lanesOf(findingsAt([...crowd, ...around]), WHOLE_TIME, null);
    const kindsAt = (chosenRow: number | null) =>
      plotRowsOf([], lanes, { ...VIEW, chosenRow })
        .marksAt(0)
        .map(({ subject }) => subject.kind);
    expect(kindsAt(null)).toEqual(["observation", "column", "observation"]);
    expect(kindsAt(4)).toHaveLength(4);
  });
});
