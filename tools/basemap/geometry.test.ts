import { describe, expect, it } from "vitest";
import { landRingsOf } from "./coast";
import {
  areaKm2Of,
  chained,
  clipRing,
  type Point,
  thinned,
  unwrapped,
  withoutLoops,
} from "./geometry";

const box = { west: 0, south: 0, east: 10, north: 10 };

describe("clipRing", () => {
  it("cuts a ring at the box", () => {
    const ring: Point[] = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
      [5, 5],
    ];
    expect(clipRing(ring, box).every(([lon]) => lon <= 10)).toBe(true);
    expect(
      clipRing(
        [
          [11, 1],
          [12, 1],
          [12, 2],
          [11, 1],
        ],
        box,
      ),
    ).toEqual([]);
  });
});

describe("chained", () => {
  it("joins pieces whichever way they run", () => {
    const pieces: Point[][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ];
    expect(chained(pieces)).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ]);
  });
});

describe("thinned", () => {
  it("keeps the corners and leaves out what lies on the line", () => {
    expect(
      thinned(
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [2, 2],
        ],
        0.01,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
  });
});

describe("unwrapped", () => {
  it("lays a ring over the date line out in one piece", () => {
    const ring: Point[] = [
      [150, 60],
      [-170, 60],
      [-170, 65],
      [150, 65],
      [150, 60],
    ];
    expect(unwrapped(ring).map(([lon]) => lon)).toEqual([150, 190, 190, 150, 150]);
  });

  it("closes a ring around the pole along the pole", () => {
    const ring: Point[] = [
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70],
    ];
    const laid = unwrapped(ring);
    expect(laid.at(-2)?.[1]).toBe(-90);
    expect(laid.at(-1)).toEqual(laid[0]);
  });
});

describe("withoutLoops", () => {
  it("cuts a loop off where the line crosses itself", () => {
    const line: Point[] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, -2],
      [6, -2],
    ];
    expect(withoutLoops(line, 10)).toEqual([
      [0, 0],
      [2, -2],
      [6, -2],
    ]);
  });
});

describe("landRingsOf", () => {
  it("joins open shores along the edge of the box, on the land side", () => {
    const shore: Point[] = [
      [0, 4],
      [5, 5],
      [10, 4],
    ];
    const north = landRingsOf([shore], box, ([, lat]) => lat > 5);
    const south = landRingsOf([shore], box, ([, lat]) => lat < 4);
    expect(north).toHaveLength(1);
    expect(south).toHaveLength(1);
    const whole = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as Point[];
    const sum = areaKm2Of(north[0] ?? []) + areaKm2Of(south[0] ?? []);
    expect(sum / areaKm2Of(whole)).toBeCloseTo(1, 2);
  });
});
