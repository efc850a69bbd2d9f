import { afterEach, describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import type { Period } from "../domain/period";
import { korean } from "../i18n/korean";
import { ENGLISH, speak } from "../i18n/language";
import { axisDateWordsOf, markWordsOf, sentenceOf, undatedNoteOf } from "./markWords";
import { dayAt, eventAt, findingsAt, observationAt, SOHAE } from "./records.fixture";

const SUBJECT = { kind: "observation", row: 0, direction: "build-up", certain: true } as const;
const ROOF = observationAt("roof", "2018-08", { imaged: ["2018-08-03", "2018-08-20"] });
const FINDINGS = findingsAt([ROOF]);

describe("markWordsOf", () => {
  it("says headline, date, site and activity of an observation", () => {
    expect(markWordsOf(SUBJECT, FINDINGS)).toEqual({
      title: "Headline of roof",
      date: "August 2018",
      about: "sohae · rebuilding",
    });
  });

  it("says when an observation may lie in the period only", () => {
    const period: Period = { from: toDay(dayAt("2018-08-09")), to: null };
    const { about } = markWordsOf(SUBJECT, findingsAt([ROOF], { period }));
    expect(about).toBe("sohae · rebuilding · may lie in the period");
  });

  it("says activity and days until the record is here", () => {
    const words = markWordsOf(SUBJECT, findingsAt([ROOF], { hasRecords: false }));
    expect(words).toEqual({
      title: "Rebuilding",
      date: "August 2018",
      about: "sohae · rebuilding",
    });
  });

  it("counts what lies in a column", () => {
    const column = {
      key: "column",
      first: toDay(dayAt("2019-03-03")),
      last: toDay(dayAt("2019-03-09")),
      count: 1037,
      countByDirection: [1020, 0, 0, 17, 0, 0],
      looseCount: 0,
    };
    const wordsOf = (looseCount: number) =>
      sentenceOf(
        markWordsOf({ kind: "column", site: SOHAE, column: { ...column, looseCount } }, FINDINGS),
      );
    expect(wordsOf(0)).toBe(
      "1,037 observations, 3 to 9 March 2019, sohae · 1,020 build-up, 17 operations",
    );
    expect(wordsOf(5)).toMatch(/ · 5 dated less exactly$/);
  });

  it("says kind and parties of an event", () => {
    const parties = ["United States", "DPRK"];
    const event = eventAt("hanoi", "2019-02-27/2019-02-28", { participants: parties });
    const words = markWordsOf({ kind: "event", event }, FINDINGS);
    expect(words).toEqual({
      title: "hanoi",
      date: "27–28 Feb 2019",
      about: "Summit · US · KP",
    });
    expect(sentenceOf(words)).toBe("hanoi, 27–28 Feb 2019, Summit · US · KP");
    const lonely = eventAt("test", "2017-09-03", { kind: "nuclear-test" });
    expect(markWordsOf({ kind: "event", event: lonely }, FINDINGS).about).toBe("Nuclear test");
  });
});

describe("axisDateWordsOf", () => {
  const wordsOn = (axis: "observed" | "imaged" | "reported", rest: object) => {
    const observation = observationAt("a", "2019-02", rest);
    return axisDateWordsOf(findingsAt([observation], { axis }).rowAt(0), axis);
  };

  it("follows the axis", () => {
    const imaged = ["2019-02-16", "2019-03-02"];
    expect(wordsOn("observed", { imaged })).toBe("February 2019");
    expect(wordsOn("reported", { imaged })).toBe("February 2019");
    expect(wordsOn("imaged", { imaged })).toBe("16 February 2019, 2 March 2019");
  });

  it("says when there is none", () => {
    expect(wordsOn("imaged", {})).toBe("no image date");
  });
});

describe("undatedNoteOf", () => {
  it("counts what is not drawn", () => {
    expect(undatedNoteOf(193, "imaged")).toBe(
      "193 observations have no image date and are not drawn",
    );
    expect(undatedNoteOf(1, "imaged")).toBe("1 observation has no image date and is not drawn");
    expect(undatedNoteOf(0, "observed")).toBeNull();
  });
});

describe("in Korean", () => {
  afterEach(() => speak(ENGLISH));

  it("says marks, counts and what is not drawn", () => {
    speak(korean);
    expect(markWordsOf(SUBJECT, findingsAt([ROOF], { hasRecords: false }))).toEqual({
      title: "재건",
      date: "2018년 8월",
      about: "sohae · 재건",
    });
    const column = {
      key: "column",
      first: toDay(dayAt("2019-03-03")),
      last: toDay(dayAt("2019-03-09")),
      count: 1037,
      countByDirection: [1020, 0, 0, 17, 0, 0],
      looseCount: 0,
    };
    expect(sentenceOf(markWordsOf({ kind: "column", site: SOHAE, column }, FINDINGS))).toBe(
      "관측 1,037건, 2019년 3월 3일~9일, sohae · 증강 1,020건, 가동·활동 17건",
    );
    expect(undatedNoteOf(193, "imaged")).toBe("관측 193건은 촬영일이 없어 표시하지 않음");
  });
});
