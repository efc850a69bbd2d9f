import { describe, expect, it } from "vitest";
import { encodeDay } from "./day";
import {
  AXES,
  doAssessmentsDiffer,
  type Observation,
  observationDetailSchema,
  observationSchema,
  observationWindowOf,
  STANCES,
} from "./observation";

const RAW = {
  id: "sohae-2019-03-02-rebuilding",
  site: "sohae",
  observed: "2019-03-02",
  imaged: ["2019-03-02", "2019-02~"],
  reported: "2019-03-05",
  activity: "rebuilding",
  confidence: "confirmed",
  headline: "Being rebuilt",
  publishers: ["38-north"],
  reportCount: 3,
};

function observationOf(change: Record<string, unknown>): Observation {
  return observationSchema.parse({ ...RAW, ...change });
}

describe("the dates of an observation", () => {
  const windowWords = (observation: Observation) =>
    AXES.map((axis) => {
      const window = observationWindowOf(observation, axis);
      return window && [window.first, window.last].map(encodeDay).join(" ");
    });

  it("are never mixed up: observed, imaged as the hull of all images, reported", () => {
    expect(windowWords(observationOf({}))).toEqual([
      "2019-03-02 2019-03-02",
      "2019-01-17 2019-03-15",
      "2019-03-05 2019-03-05",
    ]);
  });

  it("have no imaged window where the source names no image", () => {
    expect(windowWords(observationOf({ imaged: [] }))[1]).toBeNull();
  });
});

describe("assessments", () => {
  it("differ when somebody cautions or disputes", () => {
    const differing = STANCES.filter((stance) => doAssessmentsDiffer([{ stance }]));
    expect(differing).toEqual(["cautions", "disputes"]);
    expect(doAssessmentsDiffer([{ stance: "supports" }, { stance: "cautions" }])).toBe(true);
    expect(doAssessmentsDiffer([])).toBe(false);
  });
});

describe("an observation from outside", () => {
  it.each([
    ["activity", "gardening"],
    ["confidence", "certain"],
    ["observed", "2019-02-30"],
    ["imaged", ["soon"]],
    ["reportCount", -1],
    ["site", "../sohae"],
  ])("is refused for its %s: %j", (field, value) => {
    const result = observationSchema.safeParse({ ...RAW, [field]: value });
    expect(result.error?.issues[0]?.path[0]).toBe(field);
  });

  it("needs a report in its detail", () => {
    const detail = { id: RAW.id, summary: "Seen.", reports: ["a"], recorded: "2026-11-22" };
    expect(observationDetailSchema.parse(detail)).toMatchObject({ assessments: [], revised: null });
    expect(observationDetailSchema.safeParse({ ...detail, reports: [] }).success).toBe(false);
  });
});
