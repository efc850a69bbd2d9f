import { describe, expect, it } from "vitest";
import { coordinateTextOf } from "./coordinateText";

const SOHAE = { lat: 39.66, lon: 124.705 };

describe("coordinateTextOf", () => {
  it("writes no more digits than the precision allows", () => {
    const place = { ...SOHAE, precisionM: 2500 };
    expect(coordinateTextOf(place, "DD")).toBe("39.66° N, 124.70° E");
    expect(coordinateTextOf(place, "DMS")).toBe("39°40′ N, 124°42′ E");
    expect(coordinateTextOf(place, "MGRS")).toBe("51S XD 46 91");
  });

  it("falls back to degrees off the grid", () => {
    expect(coordinateTextOf({ lat: 89, lon: 0, precisionM: 1000 }, "MGRS")).toBe(
      "89.000° N, 0.000° E",
    );
  });
});
