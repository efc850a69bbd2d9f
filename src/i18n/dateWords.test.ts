import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDay, toDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import { type FuzzyDate, parseFuzzyDate } from "../domain/fuzzyDate";
import {
  compactDateWordsOf,
  dateWordsOf,
  daysWordsOf,
  dayWordsOf,
  gapSentenceOf,
  gapWordsOf,
  monthNameOf,
  tickWordsOf,
  windowWordsOf,
} from "./dateWords";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";

function dateOf(text: string): FuzzyDate {
  const date = parseFuzzyDate(text);
  if (date === null) throw new Error(`Not a date: ${text}`);
  return date;
}

describe("a date in words", () => {
  it.each([
    ["2019-03-02", "2 March 2019", "2 Mar 2019"],
    ["2018-08", "August 2018", "Aug 2018"],
    ["2018", "2018", "2018"],
    ["2018-10-31~", "about 31 October 2018", "about 31 Oct 2018"],
    ["2018~", "about 2018", "about 2018"],
    ["2018-07-20/2018-07-22", "between 20 and 22 July 2018", "20–22 Jul 2018"],
    ["2019-02-16/2019-03-02", "between 16 February and 2 March 2019", "16 Feb – 2 Mar 2019"],
    ["2018-12-30/2019-01-02", "between 30 December 2018 and 2 January 2019", null],
    ["2019-02/2019-03", "between February and March 2019", "Feb – Mar 2019"],
    ["2019/2022-04", "between 2019 and April 2022", "2019 – Apr 2022"],
    ["2018-06~/2018-07-22", "between about June and 22 July 2018", null],
    ["2025-03~/2025-05-12~", "between about March and about 12 May 2025", null],
    ["2019-03-02/..", "from 2 March 2019 on", "from 2 Mar 2019"],
    ["../2018-07", "until July 2018", "until Jul 2018"],
  ])("%s is %s", (text, words, compact) => {
    expect(dateWordsOf(dateOf(text))).toBe(words);
    if (compact !== null) expect(compactDateWordsOf(dateOf(text))).toBe(compact);
  });

  it("is short when asked", () => {
    expect(dateWordsOf(dateOf("2018-07-20/2018-07-22"), "short")).toBe(
      "between 20 and 22 Jul 2018",
    );
  });

  it("never says more than the date: no EDTF, each year that it means", () => {
    const part = fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.nat(5))
      .map(([year, month, form]) => {
        const yearMonth = `${year}-${String(month).padStart(2, "0")}`;
        return [`${year}`, yearMonth, `${yearMonth}-14`][form % 3] + (form > 2 ? "~" : "");
      });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const text = [a, b].sort().join("/");
        const date = parseFuzzyDate(text);
        fc.pre(date !== null);
        if (date === null) return;
        const words = dateWordsOf(date);
        expect(words).not.toMatch(/[~/]|\.\.|undefined|null/);
        expect(words.match(/about/g)?.length ?? 0).toBe(text.match(/~/g)?.length ?? 0);
        for (const [year = ""] of text.matchAll(/\d{4}/g)) expect(words).toContain(year);
        expect(Number.isFinite(windowOf(date).first)).toBe(true);
      }),
    );
  });

  it("names a day the same as the date of that day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (count) => {
        const iso = new Date(count * 86_400_000).toISOString().slice(0, 10);
        expect(dayWordsOf(toDay(count))).toBe(dateWordsOf(dateOf(iso)));
      }),
    );
    expect(dayWordsOf(parseDay("2019-03-02") ?? toDay(0), "short")).toBe("2 Mar 2019");
  });

  it("has twelve months and says when there is no such month", () => {
    expect(monthNameOf(5, "long")).toBe("May");
    expect(monthNameOf(9, "short")).toBe("Sep");
    expect(() => monthNameOf(13, "long")).toThrow(/13/);
    expect(() => monthNameOf(0, "long")).toThrow(/0/);
  });
});

describe("days between in words", () => {
  it.each([
    [{ least: 2, most: 2 }, "+2 days", "2 days after"],
    [{ least: 1, most: 1 }, "+1 day", "1 day after"],
    [{ least: -1, most: -1 }, "−1 day", "1 day before"],
    [{ least: 2, most: 31 }, "+2 to +31 days", "2 to 31 days after"],
    [{ least: -31, most: -2 }, "−31 to −2 days", "2 to 31 days before"],
    [{ least: 5, most: Infinity }, "+5 days or more", "5 days or more after"],
    [{ least: -Infinity, most: -5 }, null, "5 days or more before"],
    [{ least: 0, most: 0 }, null, "during"],
  ])("%j: %s, %s", (gap, words, sentence) => {
    if (words !== null) expect(gapWordsOf(gap)).toBe(words);
    expect(gapSentenceOf(gap)).toBe(sentence);
  });
});

describe("a window in words", () => {
  it.each([
    "2019-03-02",
    "2018-08",
    "2018",
    "2018-07-20/2018-07-22",
    "2019-02-16/2019-03-02",
    "2019-02/2019-03",
    "2018/2020",
    "2019-03-02/..",
    "../2018-07-22",
  ])("reads like its date %s", (text) => {
    expect(windowWordsOf(windowOf(dateOf(text)))).toBe(dateWordsOf(dateOf(text)));
  });

  it("says all days that a softened date may mean", () => {
    expect(windowWordsOf(windowOf(dateOf("2018-10-31~")))).toBe(
      "between 28 October and 3 November 2018",
    );
  });
});

describe("days from one to another in words", () => {
  it.each([
    ["2019-03-03/2019-03-09", "3 to 9 March 2019"],
    ["2019-02-27/2019-03-02", "27 February to 2 March 2019"],
    ["2018-12-30/2019-01-02", "30 December 2018 to 2 January 2019"],
    ["2019-03-02", "2 March 2019"],
  ])("%s is %s", (text, words) => {
    const { first, last } = windowOf(dateOf(text));
    expect(daysWordsOf(first, last)).toBe(words);
  });
});

describe("in Korean", () => {
  beforeEach(() => speak(korean));
  afterEach(() => speak(ENGLISH));

  it.each([
    ["2019-03-02", "2019년 3월 2일", "2019. 3. 2."],
    ["2018-08", "2018년 8월", "2018. 8."],
    ["2018", "2018년", "2018년"],
    ["2018-10-31~", "2018년 10월 31일경", "2018. 10. 31.경"],
    ["2018~", "2018년경", "2018년경"],
    ["2018-07-20/2018-07-22", "2018년 7월 20일~22일 사이", "2018. 7. 20.~22."],
    ["2019-02-16/2019-03-02", "2019년 2월 16일~3월 2일 사이", "2019. 2. 16.~3. 2."],
    ["2018-12-30/2019-01-02", "2018년 12월 30일~2019년 1월 2일 사이", "2018. 12. 30.~2019. 1. 2."],
    ["2019-02/2019-03", "2019년 2월~3월 사이", "2019. 2.~3."],
    ["2019/2022-04", "2019년~2022년 4월 사이", "2019년~2022. 4."],
    ["2018-06~/2018-07-22", "2018년 6월경~7월 22일 사이", "2018. 6.경~7. 22."],
    ["2025-03~/2025-05-12~", "2025년 3월경~5월 12일경 사이", "2025. 3.경~5. 12.경"],
    ["2019-03-02/..", "2019년 3월 2일부터", "2019. 3. 2.부터"],
    ["../2018-07", "2018년 7월까지", "2018. 7.까지"],
  ])("%s is %s, short %s", (text, words, compact) => {
    expect(dateWordsOf(dateOf(text))).toBe(words);
    expect(compactDateWordsOf(dateOf(text))).toBe(compact);
  });

  it("says short dates, days, windows and months", () => {
    const wordsOf = (text: string) => windowWordsOf(windowOf(dateOf(text)));
    expect(dateWordsOf(dateOf("2018-07-20/2018-07-22"), "short")).toBe("2018. 7. 20.~22. 사이");
    expect(dayWordsOf(parseDay("2019-03-02") ?? toDay(0))).toBe("2019년 3월 2일");
    expect(monthNameOf(1, "short")).toBe("1월");
    expect(wordsOf("2018-08")).toBe("2018년 8월");
    expect(wordsOf("2018-10-31~")).toBe("2018년 10월 28일~11월 3일 사이");
    expect(wordsOf("../2018-07-22")).toBe("2018년 7월 22일까지");
    const { first, last } = windowOf(dateOf("2019-03-03/2019-03-09"));
    expect(daysWordsOf(first, last)).toBe("2019년 3월 3일~9일");
  });

  it("says the year and what is beside it on an axis", () => {
    expect(tickWordsOf({ year: 2019, month: 1, day: null })).toBe("2019년 1월");
    expect(tickWordsOf({ year: null, month: 1, day: null })).toBe("1월");
    expect(tickWordsOf({ year: null, month: 1, day: 8 })).toBe("1월 8일");
    expect(tickWordsOf({ year: 2019, month: null, day: null })).toBe("2019");
  });

  it.each([
    [{ least: 2, most: 2 }, "+2일", "2일 후"],
    [{ least: -1, most: -1 }, "−1일", "1일 전"],
    [{ least: 2, most: 31 }, "+2~+31일", "2~31일 후"],
    [{ least: -31, most: -2 }, "−31~−2일", "2~31일 전"],
    [{ least: 5, most: Infinity }, "+5일 이상", "5일 이상 지난 뒤"],
    [{ least: -Infinity, most: -5 }, "−5일 이전", "5일 이상 전"],
    [{ least: 0, most: 0 }, "같은 날", "같은 시기"],
  ])("%j: %s, %s", (gap, words, sentence) => {
    expect(gapWordsOf(gap)).toBe(words);
    expect(gapSentenceOf(gap)).toBe(sentence);
  });
});
