import { afterEach, describe, expect, it } from "vitest";
import { windowOf } from "../domain/dayWindow";
import { korean } from "../i18n/korean";
import { ENGLISH, speak } from "../i18n/language";
import { axisDateWordsOf, rowDateWordsOf, stepDateWordsOf } from "./axisDate";
import { dateOf, observationAt } from "./records.fixture";

afterEach(() => speak(ENGLISH));

describe("axisDateWordsOf", () => {
  const observation = observationAt("x", "2019-02/2019-03", {
    imaged: ["2019-02-16", "2019-02-20", "2019-03-02"],
    reported: "2019-03-05",
  });

  it("is the date of the axis", () => {
    expect(axisDateWordsOf(observation, "observed")).toBe("Feb – Mar 2019");
    expect(axisDateWordsOf(observation, "reported")).toBe("5 Mar 2019");
  });

  it("names the first and last of several images, and says when there is none", () => {
    expect(axisDateWordsOf(observation, "imaged")).toBe("16 Feb 2019 … 2 Mar 2019");
    const one = observationAt("y", "2019", { imaged: ["2019-03-02"] });
    expect(axisDateWordsOf(one, "imaged")).toBe("2 Mar 2019");
    expect(axisDateWordsOf(observationAt("z", "2019"), "imaged")).toBe("no image date");
  });
});

describe("rowDateWordsOf", () => {
  const wordsFor = (date: string) =>
    rowDateWordsOf({ observation: null, window: windowOf(dateOf(date)) }, "observed");

  it("says the days it may mean while the record is not here", () => {
    expect(wordsFor("2019-03-02")).toBe("2 Mar 2019");
    expect(wordsFor("2019-03")).toBe("March 2019");
    expect(rowDateWordsOf({ observation: null, window: null }, "imaged")).toBe("no image date");
  });

  it("is the date itself once the record is here", () => {
    const observation = observationAt("x", "2018-10-31~");
    const row = { observation, window: windowOf(observation.observed) };
    expect(rowDateWordsOf(row, "observed")).toBe("about 31 Oct 2018");
  });
});

describe("stepDateWordsOf", () => {
  it.each([
    ["16 Feb 2019", "2019-03-02", "16 Feb"],
    ["16 Feb 2018", "2019-03-02", "16 Feb 2018"],
    ["Feb – Mar 2019", "2019-03-02", "Feb – Mar"],
    ["2018 – 2019", "2019", "2018 – 2019"],
    ["about 2019", "2019", "about 2019"],
    ["2019", "2019", "2019"],
    ["about Mar 2019", "2019", "about Mar 2019"],
    ["about Mar 2019", "2019-03", "about Mar"],
  ])("%s beside %s is %s", (words, here, short) => {
    expect(stepDateWordsOf(words, dateOf(here))).toBe(short);
  });

  it.each([
    ["2019-02-16", "2019-03-02", "2. 16."],
    ["2018-02-16", "2019-03-02", "2018. 2. 16."],
    ["2018-12-30/2019-01-02", "2019-03-02", "2018. 12. 30.~2019. 1. 2."],
    ["2019-02/2019-03", "2019-03-02", "2.~3."],
    ["2019", "2019-03-02", "2019년"],
    ["2019-03", "2019", "2019. 3."],
  ])("in Korean %s beside %s is %s", (date, here, short) => {
    speak(korean);
    const words = axisDateWordsOf(observationAt("x", date), "observed");
    expect(stepDateWordsOf(words, dateOf(here))).toBe(short);
  });
});
