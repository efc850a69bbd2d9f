import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { withPureClasses } from "./usedLeaflet";

const { resolve } = createRequire(import.meta.url);
const LEAFLET = readFileSync(resolve("leaflet/dist/leaflet-src.esm.js"), "utf8");

describe("Leaflet without what nobody uses", () => {
  it("is the same code but for the marks, and without what nobody asks for", () => {
    const marked = withPureClasses(LEAFLET);
    const linesLeft = new Set(LEAFLET.split("\n"));
    const others = marked
      .replaceAll("/*#__PURE__*/", "")
      .split("\n")
      .filter((line) => !linesLeft.has(line));
    expect(others.every((line) => /\bfalse\b|return svg\(options\)/.test(line))).toBe(true);
    expect(others.length).toBeLessThan(20);
    expect(marked).not.toMatch(/^Control\.Layers|^CRS\.EPSG4326|preferCanvas && canvas/m);
    expect(marked).toMatch(/^Control\.(?:Scale|Attribution) = /m);
    expect(marked).toContain("var Popup = /*#__PURE__*/DivOverlay.extend({");
    expect(marked).toMatch(/^\/\*#__PURE__\*\/Marker\.include\(PointToGeoJSON\)/m);
    expect(marked).toMatch(/^\/\*#__PURE__\*\/Layer\.include\(\{\s+\/\/ @method bindTooltip/m);
    // What maps and layers are made of stays.
    expect(marked).toMatch(/^Map\.include\(\{\s+\/\/ @method addControl/m);
    expect(marked).toMatch(/^Map\.include\(\{\s+\/\/ @method addLayer/m);
    expect(marked).toMatch(/^Map\.include\(\{\s+\/\/ @namespace Map; @method getRenderer/m);
  });

  it("refuses a Leaflet that it does not know", () => {
    expect(() => withPureClasses("export const Map = {};")).toThrow(/Got a Leaflet with 0 classes/);
  });
});
