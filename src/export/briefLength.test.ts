import { describe, expect, it } from "vitest";
import type { ObservationDetail } from "../domain/observation";
import { fittingCountOf } from "./briefLength";

const detail = (
  summary: string,
): Pick<ObservationDetail, "summary" | "assessments" | "reports"> => ({
  summary,
  assessments: [],
  reports: [],
});

const many = (count: number, summary: string) =>
  Array.from({ length: count }, () => ({ detail: detail(summary) }));

describe("fittingCountOf", () => {
  it("takes all of a few", () => {
    expect(fittingCountOf(many(25, "x".repeat(300)), 200)).toBe(25);
    expect(fittingCountOf([], 200)).toBe(0);
  });

  it("stops at the most, and before that where the pages are full", () => {
    expect(fittingCountOf(many(500, "x"), 150)).toBe(150);
    const long = fittingCountOf(many(200, "x".repeat(4000)), 200);
    expect(long).toBeGreaterThan(20);
    expect(long).toBeLessThan(60);
  });

  it("counts an observation whose details are not there", () => {
    expect(fittingCountOf([{ detail: null }, { detail: null }], 200)).toBe(2);
  });
});
