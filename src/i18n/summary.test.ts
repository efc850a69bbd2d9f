import { expect, test } from "vitest";
import { summaryOf } from "./summary";

test("says both counts and how many are uncertain", () => {
  expect(summaryOf({ observations: 97, sites: 23, may: 16 })).toBe(
    "97 observations at 23 sites · 16 may fall in range",
  );
});

test("one is one, and none that may be is not mentioned", () => {
  expect(summaryOf({ observations: 1, sites: 1, may: 0 })).toBe("1 observation at 1 site");
  expect(summaryOf({ observations: 0, sites: 0, may: 0 })).toBe("0 observations at 0 sites");
});
