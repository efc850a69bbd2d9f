import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeDay, parseDay, toDay } from "../domain/day";
import { type Period, toOrderedPeriod, WHOLE_TIME } from "../domain/period";
import {
  isReversed,
  keptInStep,
  type TypedPeriod,
  takenOver,
  untyped,
  withText,
} from "./typedPeriod";

const OLD: Period = { from: parseDay("2018-04-01"), to: parseDay("2019-12-31") };

function typedOver(over: Period, from: string | null, to: string | null): TypedPeriod {
  const first = from === null ? untyped(over) : withText(untyped(over), "from", from);
  return to === null ? first : withText(first, "to", to);
}

function words({ over }: TypedPeriod): string {
  return [over.from, over.to].map((day) => (day === null ? "open" : encodeDay(day))).join(" to ");
}

describe("taking over", () => {
  test("both ends, a month at either end, an emptied end", () => {
    expect(words(takenOver(typedOver(OLD, "2019-03", "2019-03")))).toBe("2019-03-01 to 2019-03-31");
    expect(words(takenOver(typedOver(OLD, null, "")))).toBe("2018-04-01 to open");
    expect(words(takenOver(typedOver(OLD, "2020-01-01", "2020-12-31")))).toBe(
      "2020-01-01 to 2020-12-31",
    );
  });

  test("what cannot be read stays as typed and leaves the old day; the other end is taken", () => {
    const taken = takenOver(typedOver(OLD, "2019-02-30", "2019"));
    expect(words(taken)).toBe("2018-04-01 to 2019-12-31");
    expect(taken.from?.text).toBe("2019-02-30");
    expect(taken.from?.problem).toContain("“2019-02-30”");
    expect(taken.to).toBeNull();
  });

  test("nothing typed changes nothing", () => {
    expect(takenOver(untyped(OLD))).toEqual(untyped(OLD));
  });

  test("any two days become a period in order", () => {
    const days = fc.integer({ min: -700_000, max: 2_900_000 }).map(toDay);
    fc.assert(
      fc.property(days, days, (from, to) => {
        const taken = takenOver(typedOver(OLD, encodeDay(from), encodeDay(to)));
        expect(taken).toEqual(untyped(toOrderedPeriod({ from, to })));
      }),
    );
  });

  test("any other text is kept to the letter", () => {
    const texts = fc.string().filter((text) => text.trim() !== "" && !/^\s*\d{4}/.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        const taken = takenOver(typedOver(OLD, null, text));
        expect(taken.over).toEqual(OLD);
        expect(taken.to?.text).toBe(text);
      }),
    );
  });
});

test("a first day after the old last day waits; after an open or a new last day it does not", () => {
  expect(isReversed(typedOver(OLD, "2020-01-01", null))).toBe(true);
  expect(isReversed(typedOver(OLD, "2020-01-01", "2020-12-31"))).toBe(false);
  expect(isReversed(typedOver(OLD, "2019-12-31", null))).toBe(false);
  expect(isReversed(typedOver(WHOLE_TIME, "2020-01-01", null))).toBe(false);
  expect(isReversed(typedOver(OLD, "soon", null))).toBe(false);
});

test("a period chosen elsewhere puts away what was half typed; the same period does not", () => {
  const typed = typedOver(OLD, "20", null);
  expect(keptInStep(typed, { ...OLD })).toBe(typed);
  expect(keptInStep(typed, WHOLE_TIME)).toEqual(untyped(WHOLE_TIME));
});
