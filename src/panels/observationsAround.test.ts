import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceDaysOf, gapOf } from "../domain/dayGap";
import { compareWindows, widthDaysOf, windowOf } from "../domain/dayWindow";
import type { Observation } from "../domain/observation";
import { idAt, type ObservationTable } from "../domain/observationTable";
import { observationsAround, type Surroundings } from "./observationsAround";
import { eventAt, observationAt, SOHAE, tableOf } from "./records.fixture";

const HANOI = eventAt("hanoi", "2019-02-27/2019-02-28");

function idsOf(table: ObservationTable, { before, during, after }: Surroundings) {
  return [before, during, after].map((group) => group.map(({ row }) => idAt(table, row)));
}

function around(observations: readonly Observation[], count?: number) {
  const table = tableOf(observations);
  return idsOf(table, observationsAround(HANOI, table, null, count));
}

describe("observationsAround", () => {
  it("takes the nearest on each side and shows them in order of time", () => {
    const observations = [
      observationAt("long-before", "2018-01-01"),
      observationAt("b1", "2019-01-01"),
      observationAt("b2", "2019-02-01"),
      observationAt("b3", "2019-02-16"),
      observationAt("a1", "2019-03-02"),
      observationAt("a2", "2019-03-06"),
      observationAt("a3", "2019-03-08"),
      observationAt("long-after", "2020-01-01"),
    ];
    expect(around(observations)).toEqual([["b1", "b2", "b3"], [], ["a1", "a2", "a3"]]);
    expect(around(observations, 1)).toEqual([["b3"], [], ["a1"]]);
  });

  it("measures an uncertain date from its nearest day", () => {
    const table = tableOf([
      observationAt("month", "2019-03"),
      observationAt("day", "2019-03-02"),
      observationAt("year-before", "2018"),
      observationAt("day-before", "2018-12-01"),
    ]);
    const surroundings = observationsAround(HANOI, table, null, 1);
    expect(idsOf(table, surroundings)).toEqual([["year-before"], [], ["month"]]);
    expect(surroundings.after[0]?.gap).toEqual({ least: 1, most: 31 });
    expect(surroundings.before[0]?.gap).toEqual({ least: -422, most: -58 });
  });

  it("keeps what overlaps apart, the narrowest first chosen", () => {
    const observations = [
      observationAt("open", "2018-01-01/.."),
      observationAt("year", "2019"),
      observationAt("month", "2019-02"),
      observationAt("exact", "2019-02-28"),
    ];
    expect(around(observations)).toEqual([[], ["year", "month", "exact"], []]);
  });

  it("keeps to a site when it is asked", () => {
    const elsewhere = { ...SOHAE, id: "elsewhere" as typeof SOHAE.id };
    const table = tableOf(
      [
        observationAt("here", "2019-03-02"),
        observationAt("nearer", "2019-03-01", { site: "elsewhere" }),
      ],
      [SOHAE, elsewhere],
    );
    const ids = (site: number | null) => idsOf(table, observationsAround(HANOI, table, site))[2];
    expect(ids(null)).toEqual(["nearer", "here"]);
    expect(ids(0)).toEqual(["here"]);
    expect(ids(1)).toEqual(["nearer"]);
  });

  it("finds nothing in nothing", () => {
    expect(around([])).toEqual([[], [], []]);
  });

  it("finds the same as sorting all of them", () => {
    const days = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => `2019-${parts.map((part) => String(part).padStart(2, "0")).join("-")}`);
    const dates = fc.oneof(
      days,
      days.map((day) => `${day}~`),
      days.map((day) => day.slice(0, 7)),
      days.map((day) => `${day}/2019-12-31`),
      days.map((day) => `${day}/..`),
      days.map((day) => `../${day}`),
      fc.constant("2019"),
    );
    fc.assert(
      fc.property(
        fc.array(dates, { maxLength: 40 }),
        dates,
        fc.integer({ min: 1, max: 5 }),
        naively,
      ),
    );
  });
});

function naively(dates: readonly string[], held: string, count: number): void {
  const observations = dates.map((date, place) => observationAt(`o${place}`, date));
  const table = tableOf(observations);
  const event = eventAt("event", held);
  const rows = Array.from({ length: table.count }, (_, row) => {
    const observation = observations.find(({ id }) => id === idAt(table, row));
    if (!observation) throw new Error(`No observation in row ${row}.`);
    const window = windowOf(observation.observed);
    return { row, window, gap: gapOf(windowOf(event.date), window) };
  });
  type Near = (typeof rows)[number];
  const inTime = (a: Near, b: Near) => compareWindows(a.window, b.window) || a.row - b.row;
  const best = (isIn: (near: Near) => boolean, rankOf: (near: Near) => number) =>
    rows
      .filter(isIn)
      .sort((a, b) => (rankOf(a) === rankOf(b) ? inTime(a, b) : rankOf(a) - rankOf(b)))
      .slice(0, count)
      .sort(inTime);
  const distance = ({ gap }: Near) => distanceDaysOf(gap);
  expect(observationsAround(event, table, null, count)).toEqual({
    before: best(({ gap }) => gap.most < 0, distance),
    during: best(
      ({ gap }) => gap.least === 0 && gap.most === 0,
      ({ window }) => widthDaysOf(window),
    ),
    after: best(({ gap }) => gap.least > 0, distance),
  });
}
