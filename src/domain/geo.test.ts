import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  degreeDigitsOf,
  locationSchema,
  precisionWordsOf,
  toDecimalDegrees,
  toDegreesMinutesSeconds,
} from "./geo";

const SOHAE = { lat: 39.66, lon: 124.705 };
const METRES_PER_DEGREE = 111_000;

describe("coordinates", () => {
  it("are written no more exactly than they are known", () => {
    expect(toDecimalDegrees(SOHAE, 1000)).toBe("39.660° N, 124.705° E");
    expect(toDecimalDegrees(SOHAE, 10)).toBe("39.66000° N, 124.70500° E");
    expect(toDecimalDegrees(SOHAE, 20_000)).toBe("39.7° N, 124.7° E");
    expect(toDegreesMinutesSeconds(SOHAE, 1000)).toBe("39°39′36″ N, 124°42′18″ E");
    expect(toDegreesMinutesSeconds(SOHAE, 4000)).toBe("39°40′ N, 124°42′ E");
  });

  it("name the hemisphere instead of a sign", () => {
    expect(toDecimalDegrees({ lat: -21.02, lon: -105.84 }, 1000)).toBe("21.020° S, 105.840° W");
    expect(toDegreesMinutesSeconds({ lat: -0.5, lon: -0.25 }, 100)).toBe("0°30′00″ S, 0°15′00″ W");
  });

  it("carry seconds and minutes over", () => {
    const almost = { lat: 39.99999, lon: 124.99999 };
    expect(toDegreesMinutesSeconds(almost, 100)).toBe("40°00′00″ N, 125°00′00″ E");
    expect(toDegreesMinutesSeconds(almost, 5000)).toBe("40°00′ N, 125°00′ E");
  });

  it("have a last digit finer than the precision, but not ten times finer than needed", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 100_000, noNaN: true }), (precisionM) => {
        const digits = degreeDigitsOf(precisionM);
        const lastDigitM = METRES_PER_DEGREE / 10 ** digits;
        expect(lastDigitM).toBeLessThanOrEqual(precisionM);
        if (digits < 6) expect(lastDigitM * 10).toBeGreaterThanOrEqual(precisionM / 1.0001);
      }),
    );
  });

  it("read back to the same place within a second of arc", () => {
    const position = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(position, ({ lat, lon }) => {
        const text = toDegreesMinutesSeconds({ lat, lon }, 10);
        const numbers = [...text.matchAll(/\d+/g)].map(Number);
        const [d = 0, m = 0, s = 0, d2 = 0, m2 = 0, s2 = 0] = numbers;
        expect(Math.max(m, s, m2, s2)).toBeLessThan(60);
        expect(Math.abs(d + m / 60 + s / 3600 - Math.abs(lat))).toBeLessThan(1 / 3600);
        expect(Math.abs(d2 + m2 / 60 + s2 / 3600 - Math.abs(lon))).toBeLessThan(1 / 3600);
      }),
    );
  });
});

describe("a location from outside", () => {
  const good = { ...SOHAE, precisionM: 1000, basis: "published" };

  it("is read, with what it leaves out as null", () => {
    expect(locationSchema.parse(good)).toEqual({ ...good, report: null, note: null });
  });

  it.each([
    { ...good, lat: 124.705, lon: 39.66 },
    { ...good, lon: 180.1 },
    { ...good, precisionM: 0 },
    { ...good, basis: "guessed" },
    { ...good, lat: "39.66" },
  ])("is refused: %j", (location) => {
    expect(locationSchema.safeParse(location).success).toBe(false);
  });
});

describe("precisionWordsOf", () => {
  it.each([
    [50, "±50 m"],
    [300, "±300 m"],
    [1000, "±1 km"],
    [2500, "±2.5 km"],
    [20_000, "±20 km"],
  ])("%d m is %s", (precisionM, words) => {
    expect(precisionWordsOf(precisionM)).toBe(words);
  });
});
