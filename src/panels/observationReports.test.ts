import { describe, expect, it } from "vitest";
import { type Assessment, assessmentSchema } from "../domain/observation";
import type { ReportId } from "../domain/report";
import { observationReportsOf } from "./observationReports";
import { reportAt } from "./records.fixture";

const id = (text: string) => text as ReportId;
const assessment = (report: string): Assessment =>
  assessmentSchema.parse({ by: "Somebody", stance: "neutral", text: "Text.", report });

const reports = new Map(["a", "b", "c"].map((each) => [id(each), reportAt(each, "2019")]));

describe("observationReportsOf", () => {
  it("numbers its own reports, then those that only assessments cite, each once", () => {
    const assessments = [assessment("c"), assessment("a"), assessment("c")];
    const { own, cited, missingCount, numberOf } = observationReportsOf(
      { reports: [id("b"), id("a")], assessments },
      reports,
    );
    expect(own.map((report) => report.id)).toEqual(["b", "a"]);
    expect(cited.map((report) => report.id)).toEqual(["c"]);
    expect(["b", "a", "c"].map((each) => numberOf(id(each)))).toEqual([1, 2, 3]);
    expect(missingCount).toBe(0);
  });

  it("counts reports that could not be read and numbers the others without a hole", () => {
    const { own, missingCount, numberOf } = observationReportsOf(
      { reports: [id("lost"), id("a")], assessments: [assessment("gone")] },
      reports,
    );
    expect(own).toHaveLength(1);
    expect(numberOf(id("a"))).toBe(1);
    expect(numberOf(id("lost"))).toBe(0);
    expect(missingCount).toBe(2);
  });
});
