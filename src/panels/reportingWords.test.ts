import { describe, expect, it } from "vitest";
import { type ObservationDetail, observationDetailSchema } from "../domain/observation";
import { observationAt, reportAt } from "./records.fixture";
import { lagWordsOf, reportingWordsOf } from "./reportingWords";

function detailWith(...acquired: string[]): ObservationDetail {
  return observationDetailSchema.parse({
    id: "rebuilding",
    summary: "Seen.",
    imagery: acquired.map((each) => ({ acquired: each })),
    reports: ["primary"],
    recorded: "2026-11-22",
  });
}

const words = (published: string, ...images: string[]) =>
  reportingWordsOf(
    observationAt("rebuilding", "2019-03-02"),
    detailWith(...images),
    reportAt("primary", published),
  );

describe("reportingWordsOf", () => {
  it("counts from the image to the primary report", () => {
    expect(words("2019-03-05", "2019-03-02")).toBe("reported 3 days after the image");
    expect(words("2019-03-03", "2019-03-02")).toBe("reported 1 day after the image");
    expect(words("2019-03-02", "2019-03-02")).toBe("reported on the day of the image");
  });

  it("counts from the last of several images, in whatever order they stand", () => {
    expect(words("2019-03-05", "2019-03-02", "2018-03-01")).toBe(
      "reported 3 days after the last image",
    );
  });

  it("stays a range when a date is uncertain", () => {
    expect(words("2019-03", "2019-03-02")).toBe("reported 0 to 29 days after the image");
    expect(words("2019-03-05", "2019-02")).toBe("reported 5 to 32 days after the image");
  });

  it("counts from what was observed when no image is stated", () => {
    expect(words("2019-03-05")).toBe("reported 3 days after the observed date");
  });

  it("says nothing about a report that would be older than the image", () => {
    expect(words("2019-03-01", "2019-03-02")).toBeNull();
  });

  it("knows the index's dates before the details are here", () => {
    const observation = observationAt("x", "2019-03-02", {
      imaged: ["2019-03-02"],
      reported: "2019-03-05",
    });
    expect(reportingWordsOf(observation, null, null)).toBe("reported 3 days after the image");
  });
});

describe("lagWordsOf", () => {
  it("says or more for an open date", () => {
    expect(lagWordsOf({ least: 3, most: Number.POSITIVE_INFINITY }, "image")).toBe(
      "reported 3 days or more after the image",
    );
  });
});
