import { describe, expect, it } from "vitest";
import { toDay } from "../domain/day";
import type { Period } from "../domain/period";
import { createSpanReporter } from "./spanReporter";

const EXTENT = { start: 0, end: 1000 };

/** A store whose period follows the reports, and frames that come when they are told to. */
function setUp() {
  const shown: { period: Period; extent: typeof EXTENT } = {
    period: { from: toDay(100), to: toDay(199) },
    extent: EXTENT,
  };
  const reported: Period[] = [];
  const frames: (() => void)[] = [];
  const reporter = createSpanReporter(
    () => shown,
    (period) => {
      shown.period = period;
      reported.push(period);
    },
    (callback) => frames.push(callback),
  );
  const nextFrame = () => {
    for (const callback of frames.splice(0)) callback();
  };
  return { shown, reported, frames, reporter, nextFrame };
}

describe("createSpanReporter", () => {
  it("begins with what is shown", () => {
    expect(setUp().reporter.current()).toEqual({ start: 100, end: 200 });
  });

  it("reports once per frame, the latest", () => {
    const { reporter, reported, frames, nextFrame } = setUp();
    reporter.push({ start: 110, end: 210 });
    reporter.push({ start: 120, end: 220 });
    expect(frames).toHaveLength(1);
    expect(reported).toEqual([]);
    nextFrame();
    expect(reported).toEqual([{ from: 120, to: 219 }]);
  });

  it("reports at once at the end and not again with the frame", () => {
    const { reporter, reported, nextFrame } = setUp();
    reporter.push({ start: 110, end: 210 });
    reporter.flush();
    nextFrame();
    expect(reported).toHaveLength(1);
  });

  it("adds up steps too small for a day", () => {
    const { reporter, shown, nextFrame } = setUp();
    for (let step = 0; step < 10; step += 1) {
      const { start, end } = reporter.current();
      reporter.push({ start: start + 0.3, end: end + 0.3 });
      nextFrame();
    }
    expect(shown.period).toEqual({ from: 103, to: 202 });
  });

  it("forgets the hand's span when the period was changed elsewhere", () => {
    const { reporter, shown, nextFrame } = setUp();
    reporter.push({ start: 110.4, end: 210.4 });
    nextFrame();
    expect(reporter.current()).toEqual({ start: 110.4, end: 210.4 });
    shown.period = { from: toDay(500), to: toDay(599) };
    expect(reporter.current()).toEqual({ start: 500, end: 600 });
  });
});
