// Where a picture lies: its projection, and how its columns and rows become coordinates of it.

import type { ImageFileDirectory } from "geotiff";
import { damaged } from "./cogDirectories";
import type { Point } from "./cogGrid";
import { numbersOf, unfit } from "./cogLevel";
import { type Projection, projectionOf } from "./cogProjection";

export interface Placement {
  readonly projection: Projection;
  /** The projection's units of one column and one row. */
  readonly pixelUnits: number;
  /** The projected place of a corner between pixels, counted from the upper left of the picture. */
  toProjected(column: number, row: number): Point;
  toPixel(x: number, y: number): Point;
}

const KNOWN = "UTM on WGS 84, Web Mercator and degrees";
const GEOGRAPHIC = 2;
const PIXEL_IS_POINT = 2;

export function placementOf(name: string, directory: ImageFileDirectory): Placement {
  const keys = geoKeysOf(name, directory);
  const told =
    keys.GTModelTypeGeoKey === GEOGRAPHIC ? keys.GeographicTypeGeoKey : keys.ProjectedCSTypeGeoKey;
  if (typeof told !== "number") throw unfit(name, "it does not say which projection it is in");
  const projection = projectionOf(told);
  if (projection === null) {
    throw unfit(
      name,
      `its projection (EPSG:${told}) is none of those this page knows, which are ${KNOWN}`,
    );
  }
  const steps = stepsOf(directory);
  if (steps === null) throw unfit(name, "it does not say where it lies");
  const [a, b, x0, d, e, y0] = steps;
  const area = a * e - b * d;
  if (!steps.every(Number.isFinite) || area === 0) throw damaged(name, "its position is nonsense");
  // A point stands in the middle of its pixel, half a pixel from the corner that is counted from.
  const half = keys.GTRasterTypeGeoKey === PIXEL_IS_POINT ? 0.5 : 0;
  const x = x0 - half * (a + b);
  const y = y0 - half * (d + e);
  return {
    projection,
    pixelUnits: Math.sqrt(Math.abs(area)),
    toProjected: (column, row) => ({ x: a * column + b * row + x, y: d * column + e * row + y }),
    toPixel: (px, py) => ({
      x: (e * (px - x) - b * (py - y)) / area,
      y: (a * (py - y) - d * (px - x)) / area,
    }),
  };
}

type Steps = readonly [number, number, number, number, number, number];

/** x = a·column + b·row + c, y = d·column + e·row + f. */
function stepsOf(directory: ImageFileDirectory): Steps | null {
  const matrix = numbersOf(directory.getValue("ModelTransformation"));
  const [a, b, , x, d, e, , y] = matrix;
  if (a !== undefined && b !== undefined && x !== undefined) {
    if (d !== undefined && e !== undefined && y !== undefined) return [a, b, x, d, e, y];
  }
  const [across, down] = numbersOf(directory.getValue("ModelPixelScale"));
  const [column, row, , east, north] = numbersOf(directory.getValue("ModelTiepoint"));
  if (across === undefined || down === undefined || column === undefined) return null;
  if (row === undefined || east === undefined || north === undefined) return null;
  return [across, 0, east - column * across, 0, -down, north + row * down];
}

function geoKeysOf(name: string, directory: ImageFileDirectory) {
  try {
    return directory.parseGeoKeyDirectory() ?? {};
  } catch {
    throw damaged(name, "its position is nonsense");
  }
}
