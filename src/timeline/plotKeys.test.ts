import { describe, expect, it } from "vitest";
import { timelineWords } from "../i18n/english/timeline";
import { brushStepOf } from "./brushKeys";
import { plotCommandOf } from "./plotKeys";

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe("plotCommandOf", () => {
  it.each([
    ["ArrowLeft", "previous"],
    ["ArrowRight", "next"],
    ["ArrowUp", "up"],
    ["ArrowDown", "down"],
    ["Home", "first"],
    ["End", "last"],
  ])("%s walks: %s", (key, step) => {
    expect(plotCommandOf(press(key))).toEqual({ kind: "walk", step });
  });

  it("opens with Enter and the space bar, dismisses with Escape", () => {
    expect(plotCommandOf(press("Enter"))).toEqual({ kind: "choose" });
    expect(plotCommandOf(press(" "))).toEqual({ kind: "choose" });
    expect(plotCommandOf(press("Escape"))).toEqual({ kind: "dismiss" });
  });

  it("pans with Shift, in opposite directions", () => {
    const [left, right] = ["ArrowLeft", "ArrowRight"].map((key) => plotCommandOf(press(key, true)));
    expect(left).toMatchObject({ kind: "pan" });
    if (left?.kind !== "pan" || right?.kind !== "pan") throw new Error("expected to pan");
    expect(left.share).toBe(-right.share);
    expect(right.share).toBeGreaterThan(0);
  });

  it("zooms in and out by the same step, with and without Shift", () => {
    const [inwards, outwards] = ["+", "-"].map((key) => plotCommandOf(press(key)));
    if (inwards?.kind !== "zoom" || outwards?.kind !== "zoom") throw new Error("expected to zoom");
    expect(inwards.factor).toBeLessThan(1);
    expect(inwards.factor * outwards.factor).toBeCloseTo(1);
    expect(plotCommandOf(press("+", true))).toEqual(inwards);
    expect(plotCommandOf(press("="))).toEqual(inwards);
  });

  it("leaves other keys alone", () => {
    expect(plotCommandOf(press("Tab"))).toBeNull();
    expect(plotCommandOf(press("/"))).toBeNull();
  });

  it("is explained in words", () => {
    for (const word of ["arrow", "Home", "End", "Enter", "Plus", "Shift"]) {
      expect(timelineWords().plot.keys).toContain(word);
    }
  });
});

describe("brushStepOf", () => {
  const extent = { start: 0, end: 5000 };

  it.each([
    ["ArrowLeft", false, -1],
    ["ArrowDown", false, -1],
    ["ArrowRight", false, 1],
    ["ArrowUp", false, 1],
    ["ArrowRight", true, 30],
    ["ArrowLeft", true, -30],
    ["PageUp", false, 365],
    ["PageDown", false, -365],
    ["Home", false, -5000],
    ["End", false, 5000],
  ])("%s (Shift: %s) moves %i days", (key, shiftKey, days) => {
    expect(brushStepOf(press(key, shiftKey), extent)).toBe(days);
  });

  it("leaves other keys alone", () => {
    expect(brushStepOf(press("Enter"), extent)).toBeNull();
  });
});
