import { describe, expect, it } from "vitest";
import { observationsAround, type Surroundings } from "./observationsAround";
import { eventAt, observationAt } from "./records.fixture";

const HANOI = eventAt("hanoi", "2019-02-27/2019-02-28");

const idsOf = ({ before, during, after }: Surroundings) =>
  [before, during, after].map((group) => group.map(({ observation }) => observation.id));

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
    expect(idsOf(observationsAround(HANOI, observations))).toEqual([
      ["b1", "b2", "b3"],
      [],
      ["a1", "a2", "a3"],
    ]);
    expect(idsOf(observationsAround(HANOI, observations, 1))).toEqual([["b3"], [], ["a1"]]);
  });

  it("measures an uncertain date from its nearest day", () => {
    const observations = [
      observationAt("month", "2019-03"),
      observationAt("day", "2019-03-02"),
      observationAt("year-before", "2018"),
      observationAt("day-before", "2018-12-01"),
    ];
    const around = observationsAround(HANOI, observations, 1);
    expect(idsOf(around)).toEqual([["year-before"], [], ["month"]]);
    expect(around.after[0]?.gap).toEqual({ least: 1, most: 31 });
    expect(around.before[0]?.gap).toEqual({ least: -422, most: -58 });
  });

  it("keeps what overlaps apart, the narrowest first chosen", () => {
    const observations = [
      observationAt("open", "2018-01-01/.."),
      observationAt("year", "2019"),
      observationAt("month", "2019-02"),
      observationAt("exact", "2019-02-28"),
    ];
    expect(idsOf(observationsAround(HANOI, observations))).toEqual([
      [],
      ["year", "month", "exact"],
      [],
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(idsOf(observationsAround(HANOI, []))).toEqual([[], [], []]);
  });
});
