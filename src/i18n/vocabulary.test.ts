import { describe, expect, it } from "vitest";
import { ACTIVITIES, DIRECTIONS } from "../domain/activity";
import { EVENT_KINDS } from "../domain/contextEvent";
import { AXES, CONFIDENCES, observationSchema, STANCES } from "../domain/observation";
import { REPORT_KINDS } from "../domain/report";
import { SITE_KINDS } from "../domain/site";
import {
  activityNames,
  axisNames,
  capitalized,
  confidenceNames,
  counted,
  countWordsOf,
  directionNames,
  eventKindNames,
  headlineOf,
  reportKindNames,
  siteKindNames,
  stanceNames,
} from "./vocabulary";

describe("the words of the glossary", () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ["directions", DIRECTIONS, directionNames()],
    ["activities and directions", [...DIRECTIONS, ...ACTIVITIES], activityNames()],
    ["kinds of site", SITE_KINDS, siteKindNames()],
    ["confidences", CONFIDENCES, confidenceNames()],
    ["stances", STANCES, stanceNames()],
    ["axes", AXES, axisNames()],
    ["kinds of event", EVENT_KINDS, eventKindNames()],
    ["kinds of report", REPORT_KINDS, reportKindNames()],
  ])("name all %s, each differently, without the hyphens of an id", (_, values, names) => {
    expect(Object.keys(names).sort()).toEqual([...values].sort());
    const words = Object.values(names);
    expect(new Set(words).size).toBe(words.length);
    for (const each of words) expect(each).toMatch(/^[a-z][a-z& -]+$/);
  });

  it("count one and many", () => {
    expect(counted(1, "observation")).toBe("1 observation");
    expect(counted(97, "observation")).toBe("97 observations");
    expect(counted(0, "site")).toBe("0 sites");
    expect(counted(1_000_000, "observation")).toBe("1,000,000 observations");
    expect([7, 999, 1000, 54_321].map(countWordsOf)).toEqual(["7", "999", "1,000", "54,321"]);
    expect(counted(2, "summary", "summaries")).toBe("2 summaries");
  });

  it("begin a sentence with a capital", () => {
    expect(capitalized("launch site")).toBe("Launch site");
    expect(capitalized("")).toBe("");
  });

  it("stand for a headline that is not here yet", () => {
    const observation = observationSchema.parse({
      id: "roof",
      site: "sohae",
      observed: "2019-03-02",
      reported: "2019-03-05",
      activity: "engine-test",
      confidence: "confirmed",
      headline: "Roof removed",
      reportCount: 1,
    });
    const { activity } = observation;
    expect(headlineOf({ activity, observation })).toBe("Roof removed");
    expect(headlineOf({ activity, observation: null })).toBe("Engine test");
  });
});
