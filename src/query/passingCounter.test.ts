import fc from "fast-check";
import { expect, it } from "vitest";
import { PassingCounter } from "./passingCounter";

/** Rows in a mixed order; every row whose number is divisible fails. */
function setUp(count: number, divisor: number) {
  const rows = Uint32Array.from({ length: count }, (_, place) => (place * 7919) % count);
  const failures = Uint8Array.from({ length: count }, (_, row) => (row % divisor === 0 ? 4 : 0));
  return { rows, failures };
}

function naiveUpTo(rows: Uint32Array, failures: Uint8Array, position: number): number {
  return [...rows.subarray(0, position)].filter((row) => failures[row] === 0).length;
}

it("counts what passes of the first rows, in whatever order it is asked", () => {
  const { rows, failures } = setUp(5003, 3);
  const counter = new PassingCounter(rows);
  counter.reset(failures);
  fc.assert(
    fc.property(fc.nat(5003), (position) => {
      expect(counter.upTo(position)).toBe(naiveUpTo(rows, failures, position));
    }),
  );
});

it("begins again with other failures", () => {
  const { rows, failures } = setUp(3001, 2);
  const counter = new PassingCounter(rows);
  counter.reset(new Uint8Array(rows.length));
  expect(counter.upTo(3001)).toBe(3001);
  counter.reset(failures);
  expect(counter.upTo(3001)).toBe(1500);
  expect(counter.upTo(0)).toBe(0);
});

it("counts the rows of an empty order", () => {
  const counter = new PassingCounter(new Uint32Array(0));
  counter.reset(new Uint8Array(0));
  expect(counter.upTo(0)).toBe(0);
});
