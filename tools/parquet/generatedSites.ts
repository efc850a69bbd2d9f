// Made-up sites: spread over boxes that are mostly land, half of them around Korea, and of very
// unequal weight, as in the real catalog.

import type { Location } from "../../src/domain/geo";
import type { Site, SiteId, StructureId } from "../../src/domain/site";
import type { Likeness } from "./likeness";
import type { Random } from "./random";
import { padded, structureNameOf } from "./words";

export interface CatalogSize {
  readonly observations: number;
  readonly sites: number;
  readonly seed: number;
}

interface Area {
  readonly name: string;
  readonly share: number;
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const AREAS: readonly Area[] = [
  { name: "Korea, north", share: 36, south: 38.3, north: 41.5, west: 125.2, east: 128 },
  { name: "Korea, south", share: 12, south: 35, north: 37.6, west: 126.8, east: 129 },
  { name: "Manchuria", share: 9, south: 42, north: 48, west: 120, east: 130 },
  { name: "Northern China", share: 8, south: 30, north: 41, west: 100, east: 117 },
  { name: "Japan", share: 5, south: 35, north: 37.5, west: 136.5, east: 139.8 },
  { name: "Central Asia", share: 7, south: 38, north: 54, west: 55, east: 85 },
  { name: "Iran", share: 6, south: 29, north: 36.5, west: 48.5, east: 59 },
  { name: "Europe", share: 7, south: 44, north: 55, west: 3, east: 40 },
  { name: "Africa", share: 4, south: -25, north: 25, west: 14, east: 32 },
  { name: "North America", share: 4, south: 33, north: 50, west: -120, east: -82 },
  { name: "South America", share: 2, south: -30, north: -3, west: -65, east: -45 },
];

/** With this exponent the busiest tenth of sites holds as much as in the real catalog. */
const SKEW = 0.9;
const FEWEST_DIGITS = 4;
/** User-assigned in ISO 3166-1: no country. */
const NOWHERE = "ZZ";

export function generatedSitesOf(count: number, likeness: Likeness, random: Random): Site[] {
  const digits = Math.max(FEWEST_DIGITS, String(count).length);
  return Array.from({ length: count }, (_, place) => {
    const number = padded(place + 1, digits);
    const { kind, precisionM, structureCount } = random.pick(likeness.sites);
    const area = areaOf(random);
    return {
      ...{ id: `test-${number}` as SiteId, formerIds: [], name: `Test site ${number}` },
      ...{ label: `site ${number}`, aliases: [`시험장 ${number}`], kind },
      ...{ country: NOWHERE, region: `Test region ${area.name}` },
      location: locationIn(area, precisionM, random),
      structures: Array.from({ length: structureCount }, (_, structure) => ({
        ...{ id: `structure-${structure + 1}` as StructureId, formerIds: [] },
        ...{ name: structureNameOf(structure), location: null },
      })),
    };
  });
}

function areaOf(random: Random): Area {
  let left = random.next() * AREAS.reduce((sum, { share }) => sum + share, 0);
  const found = AREAS.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found ?? random.pick(AREAS);
}

// Denser in the middle of its area than at the edges.
function locationIn(area: Area, precisionM: number, random: Random): Location {
  const between = (low: number, high: number) =>
    Number((low + ((high - low) * (random.next() + random.next())) / 2).toFixed(4));
  return {
    lat: between(area.south, area.north),
    lon: between(area.west, area.east),
    ...{ precisionM, basis: "approximate", report: null, note: null },
  };
}

/** How many observations each site has, in the order of sites; they add up to `observations`. */
export function observationCountsOf(
  { sites, observations }: CatalogSize,
  { emptySiteShare }: Likeness,
  random: Random,
): number[] {
  const watched = Math.max(1, Math.round(sites * (1 - emptySiteShare)));
  const weights = Array.from({ length: watched }, (_, rank) => (rank + 1) ** -SKEW);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weightSoFar = 0;
  let given = 0;
  const counts = Array.from({ length: sites }, (_, rank) => {
    weightSoFar += weights[rank] ?? 0;
    // The last weights may not quite add up to 1.
    const end =
      rank >= watched - 1 ? observations : Math.round((observations * weightSoFar) / total);
    const count = end - given;
    given = end;
    return count;
  });
  return shuffled(counts, random);
}

function shuffled(values: readonly number[], random: Random): number[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] ?? 0, mixed[last] ?? 0];
  }
  return mixed;
}
