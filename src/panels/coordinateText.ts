// A location as the analyst wants it written, in no more digits than its precision allows.

import { type Location, toDecimalDegrees, toDegreesMinutesSeconds } from "../domain/geo";
import { toMgrs } from "../measure/mgrs";

export const COORDINATE_FORMATS = ["DD", "DMS", "MGRS"] as const;
export type CoordinateFormat = (typeof COORDINATE_FORMATS)[number];

type Place = Pick<Location, "lat" | "lon" | "precisionM">;

/** The grid of MGRS ends near the poles; there the degrees stand in. */
export function coordinateTextOf(place: Place, format: CoordinateFormat): string {
  if (format === "DMS") return toDegreesMinutesSeconds(place, place.precisionM);
  if (format === "MGRS")
    return toMgrs(place, place.precisionM) ?? toDecimalDegrees(place, place.precisionM);
  return toDecimalDegrees(place, place.precisionM);
}
