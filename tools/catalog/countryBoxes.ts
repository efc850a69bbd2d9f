// Where countries lie, roughly and with a margin: enough to notice a position that is swapped or
// in another part of the world. A country is added when its first site is.

export interface CountryBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** By ISO 3166-1 code. Extremes from CIA World Factbook maps, widened to half degrees. */
export const COUNTRY_BOXES: Readonly<Record<string, CountryBox>> = {
  KP: { south: 37.5, west: 124, north: 43.5, east: 131 },
};

export function isInBox(
  { south, west, north, east }: CountryBox,
  lat: number,
  lon: number,
): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
