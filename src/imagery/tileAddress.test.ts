import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tileAddressOf, tileAt, tileEdgesOf } from "./tileAddress";

const SOHAE = { lat: 39.66, lon: 124.705 };
const WORLD = 20037508.342789;

describe("tileAddressOf", () => {
  it.each([
    ["https://a.test/{z}/{x}/{y}.png", "https://a.test/12/3466/1555.png"],
    ["https://a.test/{z}/{y}/{x}.jpg", "https://a.test/12/1555/3466.jpg"],
    ["https://a.test/m:{zz}/{x}/{-y}", "https://a.test/m:12/3466/2540"],
    ["https://a.test/%7Bz%7D/{q}/{z}", "https://a.test/%7Bz%7D/{q}/12"],
  ])("fills in %s", (url, address) => {
    expect(tileAddressOf({ url }, { z: 12, x: 3466, y: 1555 })).toBe(address);
  });

  it("writes a zoom of one digit with two where asked", () => {
    expect(tileAddressOf({ url: "{zz}/{z}" }, { z: 3, x: 0, y: 0 })).toBe("03/3");
  });

  it.each([
    [{ z: 0, x: 0, y: 0 }, [-WORLD, -WORLD, WORLD, WORLD]],
    [{ z: 1, x: 1, y: 0 }, [0, 0, WORLD, WORLD]],
    [{ z: 1, x: 0, y: 1 }, [-WORLD, -WORLD, 0, 0]],
    // A tile of zoom 8 is 40075016.686 m / 256 = 156543.034 m wide.
    [{ z: 8, x: 216, y: 97 }, [13775786.985668, 4696291.017841, 13932330.019595, 4852834.051769]],
  ])("gives the edges of %o in metres", (tile, edges) => {
    const text = tileAddressOf({ url: "https://a.test/?BBOX={bbox}" }, tile);
    const shown = text.replace("https://a.test/?BBOX=", "").split(",").map(Number);
    for (const [at, edge] of edges.entries()) expect(shown[at]).toBeCloseTo(edge, 5);
  });
});

describe("tileAt", () => {
  it("names the known tile of Sohae", () => {
    expect(tileAt(SOHAE, 12)).toEqual({ z: 12, x: 3466, y: 1555 });
    expect(tileAt(SOHAE, 8)).toEqual({ z: 8, x: 216, y: 97 });
  });

  it("stays on the map at its corners", () => {
    expect(tileAt({ lat: 90, lon: -180 }, 3)).toEqual({ z: 3, x: 0, y: 0 });
    expect(tileAt({ lat: -90, lon: 180 }, 3)).toEqual({ z: 3, x: 7, y: 7 });
  });

  it("gives a tile whose edges hold the place", () => {
    const place = fc.record({
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      lon: fc.double({ min: -180, max: 179.999, noNaN: true }),
    });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 19 }), ({ lat, lon }, zoom) => {
        const [west, south, east, north] = tileEdgesOf(tileAt({ lat, lon }, zoom));
        const x = (lon * WORLD) / 180;
        const y = (Math.asinh(Math.tan((lat * Math.PI) / 180)) * WORLD) / Math.PI;
        const slack = 1e-5;
        expect(x).toBeGreaterThanOrEqual(west - slack);
        expect(x).toBeLessThanOrEqual(east + slack);
        expect(y).toBeGreaterThanOrEqual(south - slack);
        expect(y).toBeLessThanOrEqual(north + slack);
      }),
    );
  });
});
