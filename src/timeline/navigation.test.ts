import { describe, expect, it } from "vitest";
import type { PlacedMark } from "./marksLayout";
import { firstPlaceOf, type Place, placeAfter, type Step, type WalkableRow } from "./navigation";
import { matchAt } from "./records.fixture";

function row(key: string, ...xs: number[]): WalkableRow {
  const marks = xs.map((x): PlacedMark => {
    const subject = { kind: "observation", match: matchAt(`at-${x}`, "2019") } as const;
    return { key: `${key} ${x}`, subject, x, dy: 0, bar: null };
  });
  return { key, marks: () => marks };
}

const ROWS = [
  row("summits", 50),
  row("events"),
  row("sohae", 10, 20, 60),
  row("empty"),
  row("yongbyon", 15, 90),
];

function walk(from: Place | null, ...steps: Step[]): string | undefined {
  return steps.reduce((place, step) => placeAfter(ROWS, place, step), from)?.mark;
}

const START: Place = { row: "sohae", mark: "sohae 10" };

describe("placeAfter", () => {
  it("begins in the first lane", () => {
    expect(walk(null, "next")).toBe("sohae 10");
    expect(walk({ row: "gone", mark: "x" }, "down")).toBe("sohae 10");
    expect(walk({ row: "sohae", mark: "gone" }, "next")).toBe("sohae 10");
  });

  it("walks along a row in time and stops at its ends", () => {
    expect(walk(START, "next")).toBe("sohae 20");
    expect(walk(START, "next", "next", "next")).toBe("sohae 60");
    expect(walk(START, "next", "previous", "previous")).toBe("sohae 10");
    expect(walk(START, "last")).toBe("sohae 60");
    expect(walk(START, "last", "first")).toBe("sohae 10");
  });

  it("goes to the nearest in time of the next row, over rows with nothing", () => {
    expect(walk(START, "down")).toBe("yongbyon 15");
    expect(walk(START, "last", "down")).toBe("yongbyon 90");
    expect(walk(START, "up")).toBe("summits 50");
    expect(walk(START, "up", "down")).toBe("sohae 60");
  });

  it("stays where there is no row beyond", () => {
    expect(walk(START, "up", "up")).toBe("summits 50");
    expect(walk(START, "down", "down")).toBe("yongbyon 15");
  });
});

describe("firstPlaceOf", () => {
  it("takes an event when no lane has anything", () => {
    expect(firstPlaceOf([row("summits", 50), row("sohae")])?.mark).toBe("summits 50");
  });

  it("is nowhere when nothing is drawn", () => {
    expect(firstPlaceOf([row("summits"), row("sohae")])).toBeNull();
  });
});
