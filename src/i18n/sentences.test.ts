import { afterEach, expect, it } from "vitest";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";
import { problemSentenceOf, sentenceOf } from "./sentences";

const PROBLEM = {
  ...{ file: "events.json", record: "number 3", field: "kind" },
  message: "found “party”, expected one of summit, talks",
};

afterEach(() => speak(ENGLISH));

it("is the sentence itself in English", () => {
  expect(sentenceOf("Reload the page.")).toBe("Reload the page.");
  expect(problemSentenceOf(PROBLEM)).toBe(
    "events.json, number 3, kind: found “party”, expected one of summit, talks",
  );
  expect(problemSentenceOf({ ...PROBLEM, record: null, field: null })).toBe(
    "events.json: found “party”, expected one of summit, talks",
  );
});

it("is the current language's sentence", () => {
  speak(korean);
  expect(sentenceOf("Reload the page.")).toBe("페이지를 새로 고치세요.");
  expect(problemSentenceOf(PROBLEM)).toBe(
    "events.json, 3번, kind: 찾은 값: “party”, 필요한 값: 다음 가운데 하나: summit, talks",
  );
  expect(problemSentenceOf({ ...PROBLEM, record: "sohae-2019-03-02", field: null })).toBe(
    "events.json, sohae-2019-03-02: 찾은 값: “party”, 필요한 값: 다음 가운데 하나: summit, talks",
  );
});
