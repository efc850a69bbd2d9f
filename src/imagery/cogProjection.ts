// Between degrees and the coordinates of the projections that open imagery comes in: UTM on WGS 84,
// Web Mercator and plain degrees. Others are named and refused: guessing would show the right
// picture in the wrong place.

import proj4 from "proj4";
import type { Point } from "./cogGrid";

export interface Projection {
  readonly epsg: number;
  /** Degrees into the projection's own units; NaN where it does not reach. */
  toProjected(lon: number, lat: number): Point;
  /** Back; longitudes run on past 180 where a picture lies across it. */
  toDegrees(x: number, y: number): Point;
  /** Metres on the ground of one unit, at a latitude. */
  metresPerUnitAt(lat: number): number;
}

const EARTH_RADIUS_M = 6_378_137;
const METRES_PER_DEGREE = (Math.PI * EARTH_RADIUS_M) / 180;

/** null for a projection that cannot be shown. */
export function projectionOf(epsg: number): Projection | null {
  if (epsg === 4326) return DEGREES;
  if (epsg === 3857) return WEB_MERCATOR;
  const zone = epsg % 100;
  const isUtm = (epsg > 32600 && epsg < 32661) || (epsg > 32700 && epsg < 32761);
  return isUtm ? utmOf(epsg, zone, epsg > 32700) : null;
}

const DEGREES: Projection = {
  epsg: 4326,
  toProjected: (lon, lat) => ({ x: lon, y: lat }),
  toDegrees: (x, y) => ({ x, y }),
  // A degree of longitude is shorter; what is told is the longer side.
  metresPerUnitAt: () => METRES_PER_DEGREE,
};

const WEB_MERCATOR: Projection = {
  epsg: 3857,
  toProjected: (lon, lat) => ({
    x: lon * METRES_PER_DEGREE,
    y: EARTH_RADIUS_M * Math.asinh(Math.tan((lat * Math.PI) / 180)),
  }),
  toDegrees: (x, y) => ({
    x: x / METRES_PER_DEGREE,
    y: (Math.atan(Math.sinh(y / EARTH_RADIUS_M)) * 180) / Math.PI,
  }),
  metresPerUnitAt: (lat) => Math.cos((lat * Math.PI) / 180),
};

function utmOf(epsg: number, zone: number, isSouthern: boolean): Projection {
  const south = isSouthern ? " +south" : "";
  const utm = proj4(`+proj=utm +zone=${zone}${south} +datum=WGS84 +units=m +no_defs`);
  const meridian = zone * 6 - 183;
  return {
    epsg,
    toProjected: (lon, lat) => {
      // A quarter of the earth away from its zone, UTM folds back onto itself.
      const isNear = Math.abs(turnOf(lon - meridian)) < 45;
      return isNear ? utm.forward({ x: lon, y: lat }) : { x: Number.NaN, y: Number.NaN };
    },
    toDegrees: (x, y) => {
      const degrees = utm.inverse({ x, y });
      return { x: meridian + turnOf(degrees.x - meridian), y: degrees.y };
    },
    metresPerUnitAt: () => 1,
  };
}

/** The same direction between -180 and 180 degrees. */
function turnOf(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
