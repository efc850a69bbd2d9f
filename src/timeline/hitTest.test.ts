import { describe, expect, it } from "vitest";
import { WHOLE_TIME } from "../domain/period";
import { hitsAt, hitWithKey, yOf } from "./hitTest";
import { geometryOf, plotLayoutOf } from "./plotLayout";
import { lanesOf, plotRowsOf } from "./plotRows";
import { findingsAt, observationAt, SCALE_2019, siteNamed } from "./records.fixture";

const SITES = ["yongbyon", "sohae", "sinpo"].map(siteNamed);

const OBSERVATIONS = [
  observationAt("wide", "2019-01/2019-12", { site: "yongbyon" }),
  observationAt("month", "2019-01", { site: "yongbyon" }),
  observationAt("day", "2019-02-10", { site: "yongbyon" }),
  observationAt("first", "2019-03-02", { site: "sohae" }),
  observationAt("second", "2019-03-02", { site: "sohae" }),
];

// Lanes of 24 pixels from the top: the first has its middle at 12, the second at 36.
function rowsAt(observations = OBSERVATIONS, chosenRow: number | null = null) {
  const lanes = lanesOf(findingsAt(observations, { sites: SITES }), WHOLE_TIME, null);
  const rows = plotRowsOf([], lanes, { scale: SCALE_2019, unit: 1, chosenRow });
  return plotLayoutOf(rows, { geometry: geometryOf(1), scrollTop: 0, height: 300 }).lanes;
}

const ROWS = rowsAt();
const idsAt = (x: number, y: number, reach = 9) =>
  hitsAt(ROWS, { x, y }, reach).map(({ mark: { subject } }) =>
    subject.kind === "observation" ? OBSERVATIONS[subject.row]?.id : subject.kind,
  );

describe("hitsAt", () => {
  it("finds the mark near the point and says where it stands", () => {
    expect(idsAt(509, 14)).toEqual(["day"]);
    expect(hitsAt(ROWS, { x: 509, y: 14 }, 9)[0]?.at).toEqual({ x: 505, y: 12 });
  });

  it("finds nothing beyond its reach, more for a finger", () => {
    expect(idsAt(505, 23)).toEqual([]);
    expect(idsAt(505, 23, 18)).toEqual(["day"]);
  });

  it("lists stacked marks, nearest first", () => {
    expect(idsAt(705, 34)).toEqual(["first", "second"]);
    expect(idsAt(705, 38)).toEqual(["second", "first"]);
  });

  it("prefers the mark painted later at the same distance", () => {
    expect(idsAt(705, 36)).toEqual(["second", "first"]);
  });

  it("finds bars where there is no mark, the shortest first, under the pointer", () => {
    expect(idsAt(150, 12)).toEqual(["month", "wide"]);
    expect(hitsAt(ROWS, { x: 150, y: 14 }, 9)[0]?.at).toEqual({ x: 150, y: 12 });
    expect(idsAt(3000, 12)).toEqual(["wide"]);
    expect(idsAt(3000, 20)).toEqual([]);
  });

  it("keeps to the row of the point", () => {
    expect(idsAt(705, 23.5, 18)).not.toContain("first");
  });
});

describe("hitsAt a column", () => {
  // 40 observations of 2 March 2019, in the place of 1 and 2 March: the pixels from 690 to 710.
  const crowd = Array.from({ length: 40 }, (_, place) =>
    observationAt(`at-${place}`, "2019-03-02"),
  );
  const kindsAt = (rows: ReturnType<typeof rowsAt>, x: number, y: number) =>
    hitsAt(rows, { x, y }, 9).map(({ mark: { subject } }) => subject.kind);

  it("finds it over the whole height of the lane, exactly where it stands", () => {
    const rows = rowsAt(crowd);
    expect(kindsAt(rows, 690, 2)).toEqual(["column"]);
    expect(kindsAt(rows, 709.9, 22)).toEqual(["column"]);
    expect(kindsAt(rows, 689.9, 12)).toEqual([]);
    expect(kindsAt(rows, 710, 12)).toEqual([]);
  });

  it("finds the chosen mark on it first, and the column beside the mark", () => {
    const rows = rowsAt(crowd, 7);
    expect(kindsAt(rows, 705, 13)).toEqual(["observation", "column"]);
    expect(kindsAt(rows, 705, 21)).toEqual(["column", "observation"]);
    expect(kindsAt(rows, 705, 22.5)).toEqual(["column"]);
  });
});

describe("hitWithKey", () => {
  it("finds a mark that is in sight", () => {
    const hit = hitWithKey(ROWS, "observation 2");
    expect(hit?.at).toEqual({ x: 505, y: 12 });
    expect(hitWithKey(ROWS, "observation 99")).toBeNull();
  });

  it("stands where the mark is painted", () => {
    const [, row] = ROWS;
    const [first] = row?.marks ?? [];
    if (row && first) expect(yOf(row, first)).toBe(36 + first.dy);
    expect(first?.dy).toBeLessThan(0);
  });
});
