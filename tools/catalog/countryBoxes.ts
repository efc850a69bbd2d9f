// Where countries lie, roughly and with a margin: enough to notice a position that is swapped or
// in another part of the world. A country is added when its first site is.

export interface CountryBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** By ISO 3166-1 code; whole or half degrees outside of the outermost land. */
export const COUNTRY_BOXES: Readonly<Record<string, CountryBox>> = {
  CN: { south: 15, west: 73, north: 54, east: 135.5 },
  JP: { south: 20, west: 122.5, north: 46, east: 154.5 },
  KP: { south: 37.5, west: 124, north: 43.5, east: 131 },
  KR: { south: 33, west: 124.5, north: 39, east: 132 },
  RU: { south: 41, west: 19, north: 82, east: 180 },
};

export function isInBox(
  { south, west, north, east }: CountryBox,
  lat: number,
  lon: number,
): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
