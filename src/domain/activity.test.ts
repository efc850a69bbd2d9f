import { describe, expect, it } from "vitest";
import { ACTIVITIES, type Activity, activitiesOf, DIRECTIONS, directionOf } from "./activity";

describe("activities", () => {
  it("are twenty, each in exactly one of six directions", () => {
    expect(ACTIVITIES).toHaveLength(20);
    expect(new Set(ACTIVITIES).size).toBe(20);
    expect(DIRECTIONS).toHaveLength(6);
    expect(DIRECTIONS.flatMap(activitiesOf)).toEqual(ACTIVITIES);
  });

  it("point where the glossary says", () => {
    for (const direction of DIRECTIONS) {
      for (const activity of activitiesOf(direction)) expect(directionOf(activity)).toBe(direction);
    }
    expect(directionOf("rebuilding")).toBe("build-up");
    expect(directionOf("dismantlement")).toBe("draw-down");
    expect(directionOf("no-significant-activity")).toBe("nothing-seen");
  });

  it("never share a name with a direction, because links mix the two", () => {
    const directions: readonly string[] = DIRECTIONS;
    expect(ACTIVITIES.filter((activity) => directions.includes(activity))).toEqual([]);
  });

  it("name what they got when it is none of them", () => {
    expect(() => directionOf("gardening" as Activity)).toThrow(/"gardening"/);
  });
});
