import { describe, expect, it } from "vitest";
import { axisDateWordsOf, markWordsOf, sentenceOf, undatedNoteOf } from "./markWords";
import { eventAt, matchAt } from "./records.fixture";

describe("markWordsOf", () => {
  it("says headline, date, site and activity of an observation", () => {
    const match = matchAt("roof", "2018-08");
    expect(markWordsOf({ kind: "observation", match }, "observed")).toEqual({
      title: "Headline of roof",
      date: "August 2018",
      about: "sohae · rebuilding",
    });
  });

  it("says when an observation may lie in the period only", () => {
    const match = matchAt("roof", "2018-08", { certain: false });
    const { about } = markWordsOf({ kind: "observation", match }, "observed");
    expect(about).toBe("sohae · rebuilding · may lie in the period");
  });

  it("says kind and parties of an event", () => {
    const parties = ["United States", "DPRK"];
    const event = eventAt("hanoi", "2019-02-27/2019-02-28", { participants: parties });
    const words = markWordsOf({ kind: "event", event }, "observed");
    expect(words).toEqual({
      title: "hanoi",
      date: "27–28 Feb 2019",
      about: "Summit · US · KP",
    });
    expect(sentenceOf(words)).toBe("hanoi, 27–28 Feb 2019, Summit · US · KP");
    const lonely = eventAt("test", "2017-09-03", { kind: "nuclear-test" });
    expect(markWordsOf({ kind: "event", event: lonely }, "observed").about).toBe("Nuclear test");
  });
});

describe("axisDateWordsOf", () => {
  const { observation } = matchAt("a", "2019-02", { imaged: ["2019-02-16", "2019-03-02"] });

  it("follows the axis", () => {
    expect(axisDateWordsOf(observation, "observed")).toBe("February 2019");
    expect(axisDateWordsOf(observation, "reported")).toBe("February 2019");
    expect(axisDateWordsOf(observation, "imaged")).toBe("16 February 2019, 2 March 2019");
  });

  it("says when there is none", () => {
    expect(axisDateWordsOf(matchAt("a", "2019").observation, "imaged")).toBe("no image date");
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
