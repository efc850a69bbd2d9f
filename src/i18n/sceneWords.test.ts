import { describe, expect, it } from "vitest";
import { dayOf } from "../domain/day";
import {
  cloudWordsOf,
  daysFromWordsOf,
  localTimeWordsOf,
  pixelWordsOf,
  sceneTimeWordsOf,
} from "./sceneWords";

const MARCH_2 = dayOf({ year: 2019, month: 3, day: 2 });

describe("when an image was taken", () => {
  it.each([
    [{ kind: "moment", ms: Date.UTC(2019, 1, 25, 2, 31, 9) }, "25 February 2019, 02:31 UTC"],
    [{ kind: "moment", ms: Date.UTC(1969, 11, 31, 23, 59) }, "31 December 1969, 23:59 UTC"],
    [{ kind: "day", day: MARCH_2 }, "2 March 2019 (UTC day)"],
    [{ kind: "mosaic", year: 2019 }, "mosaic of 2019, no acquisition date"],
    [{ kind: "release", day: MARCH_2 }, "released 2 March 2019, acquisition date not given"],
    [{ kind: "undated" }, "undated"],
  ] as const)("%o reads as “%s”", (time, words) => {
    expect(sceneTimeWordsOf(time)).toBe(words);
  });

  it.each([
    // North Korea's clock stood at UTC+8:30 from 15 August 2015 to 4 May 2018.
    [Date.UTC(2015, 7, 14, 2, 30), "KP", "11:30 in Pyongyang"],
    [Date.UTC(2017, 2, 2, 2, 30), "KP", "11:00 in Pyongyang"],
    [Date.UTC(2019, 2, 2, 2, 30), "KP", "11:30 in Pyongyang"],
    [Date.UTC(2019, 2, 2, 15, 10), "KP", "3 Mar 2019 00:10 in Pyongyang"],
    [Date.UTC(2019, 2, 2, 2, 30), "KR", "11:30 in Seoul"],
    [Date.UTC(2019, 2, 2, 2, 30), "IR", "10:48 local solar time"],
  ])("%d in %s is %s", (ms, country, words) => {
    expect(localTimeWordsOf(ms, country, 124.705)).toBe(words);
  });
});

describe("what an image shows", () => {
  it.each([
    [null, "cloud not stated"],
    [0, "cloud 0 %"],
    [0.04, "cloud under 1 %"],
    [41.6, "cloud 42 %"],
  ])("cloud %s reads as “%s”", (cloudPercent, words) => {
    expect(cloudWordsOf({ cloudPercent })).toBe(words);
  });

  it.each([
    [10, "1 pixel = 10 m"],
    [30.4, "1 pixel = 30 m"],
    [0.4972, "1 pixel = 0.5 m"],
    [2.5, "1 pixel = 2.5 m"],
  ])("a pixel of %d m", (size, words) => {
    expect(pixelWordsOf(size)).toBe(words);
  });

  it.each([
    [0, "the same day"],
    [-1, "1 day before"],
    [12, "12 days after"],
  ])("%d days from the date", (days, words) => {
    expect(daysFromWordsOf(days)).toBe(words);
  });
});
