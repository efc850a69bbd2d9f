import { describe, expect, it } from "vitest";
import { markAt } from "./markAt";
import { type MarkLayout, markLayoutOf } from "./markLayout";
import { toWorldPixel } from "./mercator";
import { ringGroupsOf } from "./ringGroups";
import { findingsAt } from "./siteFindings.fixture";

const ZOOM = 8;
/** Pixels that a hundredth of a degree of longitude takes. */
const STEP_PX = 256 * 2 ** ZOOM * (0.01 / 360);
const MIDDLE = toWorldPixel(127, 40, ZOOM);

const LAYOUT: MarkLayout = (() => {
  const sites = [
    findingsAt("ring", { counts: { operations: 1 } }),
    findingsAt("under", { lon: 127.01 }),
    findingsAt("near", { lon: 127.2 }),
    findingsAt("nearby", { lon: 127.24 }),
  ];
  const { x, y } = MIDDLE;
  const frame = { zoom: ZOOM, left: x - 400, right: x + 400, top: y - 300, bottom: y + 300 };
  const groups = ringGroupsOf(sites, null, ZOOM);
  return markLayoutOf({ sites, groups, chosenId: null, frame, labelFontPx: 12 });
})();

/** So many hundredths of a degree east of the ring. */
const east = (steps: number) => markAt(LAYOUT, { x: MIDDLE.x + steps * STEP_PX, y: MIDDLE.y });

describe("markAt", () => {
  it("finds the ring, over a dot that lies under it", () => {
    expect(east(0)).toBe("ring");
    expect(east(1)).toBe("ring");
  });

  it("finds the nearest of dots that lie close together", () => {
    expect(east(19)).toBe("near");
    expect(east(21.9)).toBe("near");
    expect(east(22.1)).toBe("nearby");
  });

  it("finds nothing where there is nothing", () => {
    expect(east(-10)).toBeNull();
    expect(markAt(LAYOUT, { x: MIDDLE.x, y: MIDDLE.y + 13 })).toBeNull();
  });
});
