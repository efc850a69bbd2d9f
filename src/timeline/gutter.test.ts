import { describe, expect, it } from "vitest";
import { gutterOf } from "./gutter";

describe("gutterOf", () => {
  it("is narrower on a phone and wider for larger type", () => {
    expect(gutterOf(1440, 1)).toBe(168);
    expect(gutterOf(390, 1)).toBe(112);
    expect(gutterOf(1440, 2)).toBe(336);
  });

  it("never takes more than two fifths", () => {
    expect(gutterOf(200, 1)).toBe(80);
  });
});
