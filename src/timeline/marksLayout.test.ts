import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { type Column, placeColumns, placeMarks, toDatedEvents } from "./marksLayout";
import { datedAt, dayAt, eventAt, SCALE_2019, SOHAE } from "./records.fixture";

const placed = (...dates: string[]) =>
  placeMarks(
    dates.map((date, row) => datedAt(row, date)),
    SCALE_2019,
    1,
  );

describe("placeMarks", () => {
  it("puts a single day in the middle of its pixels, without a bar", () => {
    expect(placed("2019-01-02")).toMatchObject([{ x: 115, dy: 0, bar: null }]);
  });

  it("puts an uncertain date in the middle of its bar", () => {
    expect(placed("2019-01")).toMatchObject([
      { x: 255, bar: { left: 100, right: 410, isOpenLeft: false, isOpenRight: false } },
    ]);
  });

  it("cuts a bar off at the edges and keeps its mark in what is left", () => {
    expect(placed("2018-12/2019-01")).toMatchObject([{ x: 255, bar: { left: 100, right: 410 } }]);
  });

  it("knows open ends", () => {
    const [mark] = placed("2019-12-01/..");
    expect(mark?.bar).toMatchObject({ right: 3750, isOpenLeft: false, isOpenRight: true });
    expect(placed("../2019-01-31")[0]?.bar).toMatchObject({ left: 100, isOpenLeft: true });
  });

  it("leaves out what lies outside", () => {
    expect(placed("2018-12-31", "2020-01-01")).toEqual([]);
  });

  it("is in order of x, whatever the order of the windows", () => {
    expect(placed("2019-01/2019-12", "2019-02-01").map(({ key }) => key)).toEqual([
      "observation 1",
      "observation 0",
    ]);
  });
});

describe("a stack", () => {
  const offsetsOf = (count: number) =>
    placed(...Array.from({ length: count }, () => "2019-03-02")).map(({ x, dy }) => `${x} ${dy}`);

  it("keeps two and three observations of one day apart, at the same day", () => {
    for (const count of [2, 3]) {
      expect(new Set(offsetsOf(count)).size).toBe(count);
      expect(new Set(offsetsOf(count).map((each) => each.split(" ")[0])).size).toBe(1);
    }
  });

  it("goes on beside itself, so that no two of many share a place", () => {
    for (const count of [4, 7, 12]) expect(new Set(offsetsOf(count)).size).toBe(count);
  });

  it("stays within the height of a lane", () => {
    const marks = placed(...Array.from({ length: 12 }, () => "2019-03-02"));
    for (const { dy } of marks) expect(Math.abs(dy)).toBeLessThanOrEqual(7);
  });

  it("is centred on its day", () => {
    const marks = placed(...Array.from({ length: 6 }, () => "2019-03-02"));
    const sum = marks.reduce((total, { x }) => total + x, 0);
    expect(sum / marks.length).toBe(100 + 10 * (dayAt("2019-03-02") - dayAt("2019-01-01")) + 5);
  });

  it("is not made of neighbouring days that have room", () => {
    expect(placed("2019-03-02", "2019-03-03").map(({ dy }) => dy)).toEqual([0, 0]);
  });

  it("grows with the reader's type", () => {
    const subjects = [datedAt(0, "2019-03-02"), datedAt(1, "2019-03-02")];
    const [usual, large] = [1, 2].map((unit) => placeMarks(subjects, SCALE_2019, unit));
    expect(large?.[1]?.dy).toBe(2 * (usual?.[1]?.dy ?? 0));
  });

  it("is not made of ticks", () => {
    const events = toDatedEvents([eventAt("a", "2019-03-02"), eventAt("b", "2019-03-02")]);
    expect(events[0]?.window).toEqual(windowOf(eventAt("a", "2019-03-02").date));
    expect(placeMarks(events, SCALE_2019, null).map(({ dy }) => dy)).toEqual([0, 0]);
  });
});

describe("placeColumns", () => {
  const columnAt = (first: string, last: string, count: number): Column => ({
    key: first,
    first: toDay(dayAt(first)),
    last: toDay(dayAt(last)),
    count,
    countByDirection: [count, 0, 0, 0, 0, 0],
    looseCount: 0,
  });
  const risesOf = (...counts: number[]) =>
    placeColumns(
      counts.map((count, place) =>
        columnAt(`2019-03-0${place + 1}`, `2019-03-0${place + 1}`, count),
      ),
      SOHAE,
      SCALE_2019,
      1,
    ).map(({ block }) => (block ? block.bottom - block.top : 0));

  it("covers its days, but never much of the lane", () => {
    const columns = [
      columnAt("2019-01-01", "2019-01-02", 9),
      columnAt("2019-02-01", "2019-02-28", 9),
    ];
    const [narrow, wide] = placeColumns(columns, SOHAE, SCALE_2019, 1);
    expect(narrow).toMatchObject({ x: 110, block: { left: 100, right: 119 } });
    expect(wide).toMatchObject({ x: 550, block: { left: 538, right: 561 } });
  });

  it("grows with the count and stays in its lane", () => {
    const [few = 0, some = 0, most = 0] = risesOf(10, 2500, 10_000);
    expect(few).toBeGreaterThanOrEqual(6);
    expect(some).toBeGreaterThan(few);
    expect(most).toBeGreaterThan(some);
    expect(most).toBe(20);
    expect(some).toBe((6 + 20) / 2);
  });

  it("keeps its height when each of the lane's columns is halved", () => {
    expect(risesOf(500, 100)).toEqual(risesOf(250, 50));
  });
});
