import { afterEach, expect, test } from "vitest";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";
import { summaryPartsOf } from "./summary";

afterEach(() => speak(ENGLISH));

function summaryOf(counts: Parameters<typeof summaryPartsOf>[0]): string {
  return summaryPartsOf(counts).join("");
}

test("says both counts and how many are uncertain", () => {
  expect(summaryOf({ observations: 97, sites: 23, may: 16 })).toBe(
    "97 observations at 23 sites · 16 may fall in range",
  );
});

test("one is one, and none that may be is not mentioned", () => {
  expect(summaryOf({ observations: 1, sites: 1, may: 0 })).toBe("1 observation at 1 site");
  expect(summaryOf({ observations: 0, sites: 0, may: 0 })).toBe("0 observations at 0 sites");
});

test("what is uncertain stands apart", () => {
  expect(summaryPartsOf({ observations: 2, sites: 1, may: 1 })).toEqual([
    "2 observations at 1 site",
    " · 1 may fall in range",
  ]);
});

test("in Korean the sites come first", () => {
  speak(korean);
  expect(summaryOf({ observations: 97, sites: 23, may: 16 })).toBe(
    "장소 23곳의 관측 97건 · 16건은 기간에 걸칠 수 있음",
  );
  expect(summaryOf({ observations: 12345, sites: 1, may: 0 })).toBe("장소 1곳의 관측 12,345건");
});
