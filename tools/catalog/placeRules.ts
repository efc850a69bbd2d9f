// Places: degrees the right way round, sites in their country, structures at their site, and one
// position for one name.

import type { Position } from "../../src/domain/geo";
import { COUNTRY_BOXES, isInBox } from "./countryBoxes";
import { type Draft, type Drafts, type FieldPath, findingAt } from "./draft";
import type { Finding } from "./finding";
import { isRecord, valueAt } from "./readDraft";
import { writtenStructuresOf } from "./references";

const FARTHEST_STRUCTURE_KM = 20;
const FARTHEST_NAMESAKE_KM = 30;
const EARTH_RADIUS_KM = 6371;
const DEGREES = Math.PI / 180;

/** As written, because a swapped latitude is out of range and no schema lets it through. */
function writtenPositionOf(raw: unknown, path: FieldPath): Position | null {
  const place = valueAt(raw, path);
  if (!isRecord(place)) return null;
  const { lat, lon } = place;
  return typeof lat === "number" && typeof lon === "number" ? { lat, lon } : null;
}

export function findWrongPositions({ sites, events }: Drafts): Finding[] {
  return [
    ...sites.flatMap((draft) => {
      const { country } = draft.value;
      const structures = writtenStructuresOf(draft.raw) ?? [];
      const paths: FieldPath[] = [
        ["location"],
        ...structures.map((_, index) => ["structures", index, "location"]),
      ];
      return paths.flatMap((path) => wrongPosition(draft, path, country ?? null));
    }),
    ...events.flatMap((draft) => wrongPosition(draft, ["place"], null)),
  ];
}

function wrongPosition(draft: Draft<unknown>, path: FieldPath, country: string | null): Finding[] {
  const position = writtenPositionOf(draft.raw, path);
  if (!position) return [];
  const { lat, lon } = position;
  const box = country === null ? undefined : COUNTRY_BOXES[country];
  const isSwapped = box
    ? !isInBox(box, lat, lon) && isInBox(box, lon, lat)
    : Math.abs(lat) > 90 && Math.abs(lon) <= 90;
  if (isSwapped) {
    const message = `found ${lat} north and ${lon} east, expected them the other way round: lat ${lon}, lon ${lat}`;
    return [findingAt(draft, "error", path, message)];
  }
  if (!box || isInBox(box, lat, lon)) return [];
  const message = `found ${lat} north and ${lon} east, expected a place in ${country}`;
  return [findingAt(draft, "doubt", path, message)];
}

export function findUnboxedCountries({ sites }: Drafts): Finding[] {
  return sites.flatMap((draft) => {
    const { country } = draft.value;
    if (country === undefined || COUNTRY_BOXES[country]) return [];
    const message = `found “${country}”, expected a country that tools/catalog/countryBoxes.ts knows`;
    return [findingAt(draft, "doubt", ["country"], message)];
  });
}

export function findFarStructures({ sites }: Drafts): Finding[] {
  return sites.flatMap((draft) => {
    const { location, structures } = draft.value;
    return (structures ?? []).flatMap((structure, index) => {
      const distanceKm = distanceBetween(location, structure?.location);
      const farthestKm = FARTHEST_STRUCTURE_KM + (location?.precisionM ?? 0) / 1000;
      if (distanceKm === null || distanceKm <= farthestKm) return [];
      const message = `found a place ${Math.round(distanceKm)} km from its site, expected at most ${Math.round(farthestKm)} km`;
      return [findingAt(draft, "doubt", ["structures", index, "location"], message)];
    });
  });
}

export function findStrayPlaces({ events }: Drafts): Finding[] {
  const first = new Map<string, Drafts["events"][number]>();
  return events.flatMap((draft) => {
    const { place } = draft.value;
    if (!place?.name) return [];
    const other = first.get(place.name);
    if (!other) {
      first.set(place.name, draft);
      return [];
    }
    const distanceKm = distanceBetween(place, other.value.place);
    if (distanceKm === null || distanceKm <= FARTHEST_NAMESAKE_KM) return [];
    const message = `found “${place.name}” ${Math.round(distanceKm)} km from where ${other.name} has it, expected one position`;
    return [findingAt(draft, "doubt", ["place"], message)];
  });
}

export function findHalfPositions({ events }: Drafts): Finding[] {
  return events.flatMap((draft) => {
    const place = draft.value.place;
    if (!place) return [];
    const hasLat = typeof place.lat === "number";
    const hasLon = typeof place.lon === "number";
    if (hasLat === hasLon || draft.whole === null) return [];
    return [
      findingAt(draft, "error", ["place"], "found one of lat and lon, expected both or none"),
    ];
  });
}

type MaybePlace =
  | { readonly lat?: number | null | undefined; readonly lon?: number | null | undefined }
  | null
  | undefined;

/** Kilometres on a sphere; null when either place has no position. */
function distanceBetween(a: MaybePlace, b: MaybePlace): number | null {
  if (a?.lat == null || a.lon == null || b?.lat == null || b.lon == null) return null;
  const north = Math.sin(((b.lat - a.lat) * DEGREES) / 2) ** 2;
  const east = Math.sin(((b.lon - a.lon) * DEGREES) / 2) ** 2;
  const chord = north + Math.cos(a.lat * DEGREES) * Math.cos(b.lat * DEGREES) * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}
