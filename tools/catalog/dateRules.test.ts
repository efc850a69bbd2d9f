import { describe, expect, it } from "vitest";
import { linesAfter } from "./catalog.fixture";

/** Changes of the second observation, which north-2019 reported on 5 March 2019. */
const observedOn = (date: string) =>
  linesAfter(
    [`observed: "2019-03-02"`, `observed: "${date}"`],
    [`acquired: "2019-03-02"`, `acquired: "2019-03"`],
  );

describe("an observation and its reports", () => {
  it("cannot have been observed after the primary one", () => {
    expect(observedOn("2019-03-06")).toContain(
      "catalog/sites/sohae.yaml:46: error: sohae-2019-03, observed: found 2019-03-06, after its report north-2019 of 2019-03-05, expected a date before that",
    );
  });

  it.each([
    "2019-03-05",
    "2019-03",
    "2019-03-07~",
    "2019",
    "2019-03-02/2019-03-20",
    "2019-03-04/..",
  ])("may have been observed on %s", (date) =>
    expect(observedOn(date).filter((line) => line.includes("observed:"))).toEqual([]),
  );

  it("may name an older page beside the primary one, with a doubt", () => {
    expect(linesAfter(["[north-2019, csis-2019]", "[north-2019, north-2018]"])).toEqual([
      "catalog/sites/sohae.yaml:46: doubt: sohae-2019-03, observed: found 2019-03-02, after its report north-2018 of 2018-07-23, expected a date before that",
    ]);
  });

  it("cannot rest on an image taken later", () => {
    expect(linesAfter([`acquired: "2019-03-02"`, `acquired: "2019-03-06"`])).toEqual([
      expect.stringMatching(
        /:49: error: sohae-2019-03, imagery\.0\.acquired: found 2019-03-06, after/,
      ),
      expect.stringMatching(/:49: doubt: sohae-2019-03, imagery\.0\.acquired: .*not later than/),
    ]);
  });

  it("cannot hold an assessment made after the page that has it", () => {
    expect(linesAfter([`date: "2019-03-05"`, `date: "2019-03-09"`])).toEqual([
      expect.stringMatching(/error: sohae-2019-03, assessments\.0\.date: found 2019-03-09, after/),
    ]);
  });
});

describe("the order of what was seen", () => {
  it("puts the earlier image before the observation", () => {
    expect(linesAfter([`comparedWith: "2019-02~"`, `comparedWith: "2019-03-03"`])).toEqual([
      "catalog/sites/sohae.yaml:47: error: sohae-2019-03, comparedWith: found 2019-03-03, expected a date before the observed 2019-03-02",
    ]);
    expect(linesAfter([`comparedWith: "2019-02~"`, `comparedWith: "2019-03"`])).toEqual([]);
  });

  it("doubts an assessment from before", () => {
    expect(linesAfter([`date: "2019-03-05"`, `date: "2019-02-28"`])).toEqual([
      expect.stringMatching(/doubt: sohae-2019-03, assessments\.0\.date: found 2019-02-28/),
    ]);
    // The date line lies between Korea and Washington.
    expect(linesAfter([`date: "2019-03-05"`, `date: "2019-03-01"`])).toEqual([]);
  });
});

describe("the day a record was written", () => {
  it("comes after its report", () => {
    expect(linesAfter([`recorded: "2026-11-22"`, `recorded: "2018-07-01"`])).toEqual([
      expect.stringMatching(
        /:42: error: sohae-2018-07, recorded: found 2018-07-01, expected a day after/,
      ),
    ]);
  });

  it("comes before it was revised", () => {
    const revised = (day: string) =>
      linesAfter([`recorded: "2026-11-22"`, `recorded: "2026-11-22"\n    revised: "${day}"`]);
    expect(revised("2026-11-23")).toEqual([]);
    expect(revised("2026-11-21")).toEqual([
      expect.stringMatching(/:43: error: sohae-2018-07, revised: found 2026-11-21/),
    ]);
  });
});

it("doubts an event that all reports precede by more than a time zone", () => {
  const summitOn = (date: string) =>
    linesAfter([`date: "2019-02-27/2019-02-28"`, `date: "${date}"`]);
  expect(summitOn("2019-03-01")).toEqual([]);
  expect(summitOn("2019-03-02")).toEqual([
    "catalog/events/2019.yaml:4: doubt: hanoi-summit, date: found 2019-03-02, after all of its reports, expected a report from afterwards",
  ]);
});

describe("years with a digit lost", () => {
  it.each([
    [`observed: "2019-03-02"`, `observed: "0219-03-02"`, "the first satellites, 1960"],
    [`acquired: "2019-03-02"`, `acquired: "0219-03-02"`, "the first satellites, 1960"],
    [`comparedWith: "2019-02~"`, `comparedWith: "1019-02~"`, "the first satellites, 1960"],
    [`published: "2018-07-23"`, `published: "1818-07-23"`, "after 1900"],
    [`date: "2019-02-27/2019-02-28"`, `date: "0209-02-27"`, "after 1900"],
  ])("are found in %s → %s", (from, to, expected) => {
    const lines = linesAfter([from, to]).filter((line) => line.includes(expected));
    expect(lines).toEqual([expect.stringContaining("error: ")]);
  });
});
