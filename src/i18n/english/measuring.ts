// Measuring on the map: a path, its area, the sun over it. Lengths and azimuths come as "1.2 km", "143°".

import { section } from "../section";

export const measuringWords = section("measuring", {
  label: "Measure",
  hint: "Press the map.",
  keys: "Or move it with the arrow keys (with Shift by a pixel) and press Enter at the cross; Backspace takes a point back, Escape ends.",
  end: "End measuring",
  point: "Point at the cross",
  takeBack: "Take back",
  clear: "Clear",
  copy: "Copy",
  copied: "copied",
  notCopied: "could not be copied; select the lines above",
  leg: (number: number, words: string) => `${number}. ${words}`,
  towards: (length: string, azimuth: string) => `${length} towards ${azimuth}`,
  towardsAbout: (length: string, azimuth: string) => `${length} towards about ${azimuth}`,
  lessThanPixel: "less than a pixel",
  length: (length: string) => `Length ${length}`,
  area: (area: string) => `Area inside ${area}`,
  noArea: "Area inside: less than a pixel",
  sunTooLow: (degrees: number) =>
    `The sun stood at ${degrees}°: too low for a height from a shadow.`,
  sun: (azimuth: string, degrees: number, shadows: string) =>
    `Sun ${azimuth}, ${degrees}° high; shadows fall towards ${shadows}`,
  height: (height: string) => `If the last leg is a shadow on level ground: ${height} high`,
});
