// Where the sun stood when an image was taken, which way shadows fell, and how high an object is whose
// shadow has been measured.

import { getPosition } from "suncalc";
import type { Position } from "../domain/geo";

export interface Sun {
  /** Degrees clockwise from north. */
  readonly azimuth: number;
  /** Degrees above the horizon, refraction included; negative at night. */
  readonly elevation: number;
}

/** `ms`: since 1970-01-01T00:00Z. Right to about a twentieth of a degree. */
export function sunAt(ms: number, { lat, lon }: Position): Sun {
  const { azimuth, altitude } = getPosition(new Date(ms), lat, lon);
  return { azimuth, elevation: altitude };
}

/** Degrees clockwise from north: away from the sun. */
export function shadowAzimuthOf({ azimuth }: Sun): number {
  return (azimuth + 180) % 360;
}

/** Below this the ground's own slope and the air's bending spoil any height. */
export const LOWEST_SUN = 5;

export interface Height {
  readonly heightM: number;
  /** What a pixel more or less of the shadow's length changes. */
  readonly uncertaintyM: number;
}

/**
 * The height of an upright object on level ground whose shadow is so long. null while the sun is too
 * low, or above so steeply that there is no shadow to measure.
 */
export function heightFromShadow(
  lengthM: number,
  { elevation }: Sun,
  pixelSizeM: number,
): Height | null {
  if (elevation < LOWEST_SUN || elevation > 89) return null;
  const slope = Math.tan((elevation * Math.PI) / 180);
  return { heightM: lengthM * slope, uncertaintyM: pixelSizeM * slope };
}
