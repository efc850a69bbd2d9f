import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITIES, activitiesOf, DIRECTIONS, directionOf } from "./activity";
import { chosenActivitiesOf, type Filter, isUnfiltered, NO_FILTER, toggled } from "./filter";
import type { PublisherSlug } from "./report";

describe("chosen activities", () => {
  it("are all when nothing is chosen", () => {
    expect([...chosenActivitiesOf([])]).toEqual(ACTIVITIES);
  });

  it("are the activities themselves and those of the directions", () => {
    expect([...chosenActivitiesOf(["damage", "launch"])]).toEqual(["flood-damage", "launch"]);
    expect([...chosenActivitiesOf(["draw-down"])]).toEqual(activitiesOf("draw-down"));
  });

  it("hold exactly what was chosen, by name or by direction", () => {
    const anyChoices = fc.uniqueArray(fc.constantFrom(...ACTIVITIES, ...DIRECTIONS), {
      minLength: 1,
    });
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const chosen = chosenActivitiesOf(choices);
        for (const activity of ACTIVITIES) {
          const wanted = choices.includes(activity) || choices.includes(directionOf(activity));
          expect(chosen.has(activity)).toBe(wanted);
        }
      }),
    );
  });
});

describe("a filter", () => {
  it.each<[Partial<Filter>, boolean]>([
    [{}, true],
    [{ text: "   " }, true],
    [{ text: "sohae" }, false],
    [{ disputed: true }, false],
    [{ kinds: ["launch-site"] }, false],
    [{ activities: ["build-up"] }, false],
    [{ sources: ["38-north" as PublisherSlug] }, false],
    [{ confidences: ["possible"] }, false],
  ])("%j asks for nothing: %s", (change, asksNothing) => {
    expect(isUnfiltered({ ...NO_FILTER, ...change })).toBe(asksNothing);
  });

  it("gets a value that is toggled, and loses it again", () => {
    expect(toggled(["a", "b"], "c")).toEqual(["a", "b", "c"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.nat(9), (values, value) => {
        expect(toggled(values, value).includes(value)).toBe(!values.includes(value));
        expect([...toggled(toggled(values, value), value)].sort()).toEqual([...values].sort());
      }),
    );
  });
});
