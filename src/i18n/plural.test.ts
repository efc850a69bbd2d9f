import { afterEach, describe, expect, it, vi } from "vitest";
import { pluralOf, pluralRulesOf } from "./plural";

afterEach(() => vi.unstubAllGlobals());

describe("forms of words", () => {
  it.each([
    [0, "days"],
    [1, "day"],
    [-1, "day"],
    [2, "days"],
    [11, "days"],
    [1.5, "days"],
  ])("go in English with %s", (count, form) => {
    expect(pluralOf(count, "day")).toBe(form);
  });

  it("may be another word", () => {
    expect([1, 2].map((count) => pluralOf(count, "has", "have"))).toEqual(["has", "have"]);
  });

  it("are those of any language, of which some have more and some have one", () => {
    const formsOf = (tag: string) => [1, 2, 5, 21].map(pluralRulesOf(tag));
    expect(formsOf("ru")).toEqual(["one", "few", "many", "one"]);
    expect(formsOf("ko")).toEqual(["other", "other", "other", "other"]);
  });

  it("are those of English where the browser knows none", () => {
    vi.stubGlobal("Intl", {});
    expect([1, 2].map(pluralRulesOf("ru"))).toEqual(["one", "other"]);
  });
});
