// The made-up coast near Sohae that the tests look at: what colour the ground has at a place on a
// day. Pure and from a fixed seed, so that a test knows what any pixel has to show.
//
// Nothing here is a picture of the real place.

import proj4 from "proj4";

/** Metres east and north in UTM zone 51 north (EPSG:32651). */
export interface GroundPlace {
  readonly east: number;
  readonly north: number;
}

export const UTM = "+proj=utm +zone=51 +datum=WGS84 +units=m +no_defs";
export const EPSG = 32651;

/** Upper left corner and size of every scene, in metres. */
export const FRAME = { east: 636_000, north: 4_401_640, size: 15_360 } as const;

/** Reflectance of each band in ten-thousandths, as Sentinel-2 products have it. */
export interface Reflectance {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly nir: number;
  readonly swir22: number;
}

export interface GroundDay {
  /** Whether the launch pad has been built. */
  readonly hasPad: boolean;
  /** Whether the plants at the test stand are scorched. */
  readonly isScorched: boolean;
  /** Share of the sky, 0 to 1, that is cloud. */
  readonly cloud: number;
}

/** A square of one colour, for tests that ask where exactly a pixel is drawn. */
export interface Marker extends GroundPlace {
  readonly colour: keyof typeof MARKER_COLOURS;
}

const MARKER_COLOURS = {
  red: { red: 2800, green: 100, blue: 100, nir: 2800, swir22: 100 },
  green: { red: 100, green: 2800, blue: 100, nir: 100, swir22: 2800 },
  blue: { red: 100, green: 100, blue: 2800, nir: 100, swir22: 100 },
} as const satisfies Record<string, Reflectance>;

/** Edge of a marker in metres: six pixels of 10 m, three of 20 m. */
export const MARKER_M = 60;

/** The pad, in the middle of what the tests look at. */
export const PAD: GroundPlace = { east: 646_260, north: 4_391_400 };
const PAD_RADIUS_M = 140;
/** The scorched ground east of it. */
export const SCORCH: GroundPlace = { east: 646_760, north: 4_391_000 };
const SCORCH_RADIUS_M = 120;

export const MARKERS: readonly Marker[] = (
  [
    [645_600, 4_391_760, "red"],
    [646_860, 4_391_760, "green"],
    [645_660, 4_390_860, "blue"],
    [647_400, 4_390_500, "red"],
  ] as const
).map(([east, north, colour]) => ({ east, north, colour }));

export function toLonLat({ east, north }: GroundPlace): { lat: number; lon: number } {
  const [lon = 0, lat = 0] = proj4(UTM, "WGS84", [east, north]);
  return { lat, lon };
}

const CLOUD: Reflectance = { red: 2700, green: 2710, blue: 2740, nir: 2800, swir22: 1500 };
const SEA: Reflectance = { red: 260, green: 420, blue: 560, nir: 60, swir22: 20 };
const ROAD: Reflectance = { red: 1500, green: 1480, blue: 1400, nir: 1700, swir22: 1800 };
const CONCRETE: Reflectance = { red: 2450, green: 2430, blue: 2380, nir: 2500, swir22: 2300 };
// The eye sees little of it; infrared sees it clearly.
const SCORCHED: Reflectance = { red: 620, green: 640, blue: 470, nir: 700, swir22: 2600 };

/** What a pixel whose middle lies here has to show. */
export function reflectanceAt({ east, north }: GroundPlace, day: GroundDay): Reflectance {
  const isCentral = Math.abs(east - PAD.east) < CENTRE_M && Math.abs(north - PAD.north) < CENTRE_M;
  const marker = isCentral ? markerAt(east, north) : undefined;
  if (marker) return MARKER_COLOURS[marker.colour];
  if (day.cloud > 0 && cloudAt(east, north) < day.cloud) return CLOUD;
  if (isCentral && day.hasPad && isWithin(PAD, PAD_RADIUS_M, east, north)) return CONCRETE;
  if (isCentral && day.isScorched && isWithin(SCORCH, SCORCH_RADIUS_M, east, north)) {
    return SCORCHED;
  }
  const grain = grainAt(east, north);
  if (east < coastAt(north)) return shifted(SEA, grain * 60);
  if (Math.abs(north - roadAt(east)) < 15) return ROAD;
  const hills = Math.sin(east / 900) * Math.cos(north / 700);
  return {
    red: 560 + 140 * hills + 70 * grain,
    green: 640 + 120 * hills + 60 * grain,
    blue: 430 + 80 * hills + 50 * grain,
    nir: 2100 + 400 * hills + 120 * grain,
    swir22: 1200 + 250 * hills + 90 * grain,
  };
}

/** The brightest ground that is shown apart from white. */
const WHITE = 2800;

/** A colour as the eye sees it, 0 to 255. */
export function toByte(reflectance: number): number {
  return Math.max(1, Math.min(255, Math.round((reflectance / WHITE) * 255)));
}

/** Markers, pad and scorch all lie within so much of the pad. */
const CENTRE_M = 2000;

function markerAt(east: number, north: number): Marker | undefined {
  return MARKERS.find(
    (each) =>
      Math.abs(each.east - east) < MARKER_M / 2 && Math.abs(each.north - north) < MARKER_M / 2,
  );
}

function isWithin(place: GroundPlace, radius: number, east: number, north: number): boolean {
  return Math.hypot(place.east - east, place.north - north) < radius;
}

function coastAt(north: number): number {
  return 644_200 + 900 * Math.sin(north / 1300) + 260 * Math.sin(north / 310);
}

function roadAt(east: number): number {
  return 4_391_050 + 420 * Math.sin(east / 800);
}

/** 0 to 1, smooth, and below `share` on about that share of the ground. */
function cloudAt(east: number, north: number): number {
  const wave = Math.sin(east / 2100) + Math.cos(north / 1700) + Math.sin((east + north) / 900);
  return 0.5 - wave / 6;
}

const SEED = 20_190_302;

/** -1 to 1, another number for each pixel of 10 m. */
function grainAt(east: number, north: number): number {
  let mixed =
    Math.imul(Math.floor(east / 10), 73_856_093) ^ Math.imul(Math.floor(north / 10), SEED);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 0x7fff_ffff - 1;
}

function shifted(colour: Reflectance, by: number): Reflectance {
  return {
    red: colour.red + by,
    green: colour.green + by,
    blue: colour.blue + by,
    nir: colour.nir + by / 2,
    swir22: colour.swir22,
  };
}
