import { describe, expect, it } from "vitest";
import type { PlacedMark } from "./marksLayout";
import {
  firstStopOf,
  type Place,
  placeOfStop,
  type Step,
  stopAfter,
  stopAt,
  type WalkableRows,
} from "./navigation";
import { SCALE_2019 } from "./records.fixture";
import { momentAt } from "./scale";

type Row = readonly [key: string, ...xs: number[]];

function rowsOf(...rows: readonly Row[]): WalkableRows {
  const marks = rows.map(([key, ...xs]) =>
    xs.map((x): PlacedMark => {
      const subject = { kind: "observation", row: x, direction: "damage", certain: true } as const;
      return { key: `${key} ${x}`, subject, x, dy: 0, bar: null, block: null };
    }),
  );
  const keys = rows.map(([key]) => key);
  const isEvents = (key = "") => key === "summits" || key === "events";
  return {
    view: { scale: SCALE_2019, unit: 1, chosenRow: null },
    count: rows.length,
    fixedCount: keys.filter(isEvents).length,
    contentAt: (place) => ({
      key: keys[place] ?? "",
      kind: isEvents(keys[place]) ? "events" : "lane",
      site: null,
      count: marks[place]?.length ?? 0,
    }),
    marksAt: (place) => marks[place] ?? [],
    placeOf: (key) => keys.indexOf(key),
  };
}

const ROWS = rowsOf(
  ["summits", 150],
  ["events"],
  ["sohae", 110, 120, 160],
  ["empty"],
  ["yongbyon", 115, 190],
);

function walk(from: Place | null, ...steps: Step[]): string | undefined {
  const start = stopAt(ROWS, from) ?? firstStopOf(ROWS);
  if (start === null) return undefined;
  return steps.reduce((stop, step) => stopAfter(ROWS, stop, step), start).mark.key;
}

const START: Place = { row: "sohae", mark: "sohae 110", moment: null };

describe("stopAfter", () => {
  it("walks along a row in time and stops at its ends", () => {
    expect(walk(START, "next")).toBe("sohae 120");
    expect(walk(START, "next", "next", "next")).toBe("sohae 160");
    expect(walk(START, "next", "previous", "previous")).toBe("sohae 110");
    expect(walk(START, "last")).toBe("sohae 160");
    expect(walk(START, "last", "first")).toBe("sohae 110");
  });

  it("goes to the nearest in time of the next row, over rows with nothing", () => {
    expect(walk(START, "down")).toBe("yongbyon 115");
    expect(walk(START, "last", "down")).toBe("yongbyon 190");
    expect(walk(START, "up")).toBe("summits 150");
    expect(walk(START, "up", "down")).toBe("sohae 160");
  });

  it("stays where there is no row beyond", () => {
    expect(walk(START, "up", "up")).toBe("summits 150");
    expect(walk(START, "down", "down")).toBe("yongbyon 115");
  });
});

describe("stopAt", () => {
  const at = (place: Place | null) => stopAt(ROWS, place)?.mark.key;

  it("finds a mark by its keys, and itself again", () => {
    const stop = stopAt(ROWS, { row: "sohae", mark: "sohae 120", moment: null });
    expect(stop).toMatchObject({ row: 2, at: 1 });
    if (stop) expect(stopAt(ROWS, placeOfStop(ROWS, stop))).toEqual(stop);
  });

  it("takes the nearest in time where the mark dissolved", () => {
    const gone = { row: "sohae", mark: "column", moment: momentAt(SCALE_2019, 130) };
    expect(at(gone)).toBe("sohae 120");
    expect(at({ ...gone, row: "empty" })).toBeUndefined();
    expect(at({ ...gone, row: "gone" })).toBeUndefined();
  });

  it("is nowhere when the moment is out of sight or unknown", () => {
    expect(at({ row: "sohae", mark: "gone", moment: SCALE_2019.span.end + 1 })).toBeUndefined();
    expect(at({ row: "sohae", mark: "gone", moment: null })).toBeUndefined();
    expect(at(null)).toBeUndefined();
  });
});

describe("firstStopOf", () => {
  it("begins in the first lane", () => {
    expect(walk(null)).toBe("sohae 110");
  });

  it("takes an event when no lane has anything", () => {
    expect(firstStopOf(rowsOf(["summits", 150], ["sohae"]))?.mark.key).toBe("summits 150");
  });

  it("is nowhere when nothing is drawn", () => {
    expect(firstStopOf(rowsOf(["summits"], ["sohae"]))).toBeNull();
  });
});
