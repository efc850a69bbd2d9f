// A table of many observations for tests, made of numbers alone: dates of every width, open ends,
// missing dates, and days on which many fall together. The same seed gives the same table.

import {
  type ObservationTable,
  OPEN_END,
  OPEN_START,
  TRAIT_COUNT,
  toTextColumn,
  UNDATED,
  type WindowColumns,
} from "../domain/observationTable";
import type { PublisherSlug } from "../domain/report";
import { SITE_KINDS, type Site, siteSchema } from "../domain/site";
import { sortedByDay } from "./axisIndex";

/** A multiplicative congruential generator: whole numbers below `limit`. */
export function randomOf(seed: number): (limit: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

export function sitesOf(count: number): readonly Site[] {
  return Array.from({ length: count }, (_, place) =>
    siteSchema.parse({
      ...{ id: `site-${place}`, name: `Site ${place}`, label: `S${place}`, country: "KP" },
      ...{ kind: SITE_KINDS[place % SITE_KINDS.length], region: "Somewhere" },
      location: {
        lat: (place % 160) - 80,
        lon: ((place * 7) % 360) - 180,
        precisionM: 1,
        basis: "published",
      },
    }),
  );
}

const WIDTHS = [0, 0, 0, 0, 0, 0, 2, 6, 30, 30, 59, 63, 64, 364, 2000];

export function tableOf(count: number, siteCount: number, seed: number): ObservationTable {
  const random = randomOf(seed);
  const publisherSets = Array.from({ length: 40 }, (_, place) =>
    [`p${place % 9}`, `q${place % 7}`].slice(0, 1 + (place % 2)),
  ) as unknown as readonly (readonly PublisherSlug[])[];
  const windows = (): WindowColumns => {
    const first = new Int32Array(count);
    const last = new Int32Array(count);
    for (let row = 0; row < count; row += 1) {
      const start = 10_000 + random(8_000);
      const dice = random(100);
      first[row] = dice < 2 ? OPEN_START : dice < 4 ? UNDATED.first : start;
      last[row] =
        dice < 4 && dice >= 2
          ? UNDATED.last
          : dice > 97
            ? OPEN_END
            : start + (WIDTHS[random(WIDTHS.length)] ?? 0);
    }
    return { first, last };
  };
  const observed = windows();
  const order = sortedByDay(
    observed.first,
    sortedByDay(
      observed.last,
      Uint32Array.from({ length: count }, (_, row) => row),
    ),
  );
  const inOrder = (days: Int32Array) => Int32Array.from(order, (row) => days[row] ?? 0);
  return {
    count,
    sites: Uint32Array.from({ length: count }, () =>
      Math.floor((random(siteCount) * random(siteCount)) / siteCount),
    ),
    traits: Uint8Array.from({ length: count }, () => random(TRAIT_COUNT)),
    publishers: Uint32Array.from({ length: count }, () => random(publisherSets.length)),
    publisherSets,
    windows: {
      observed: { first: inOrder(observed.first), last: inOrder(observed.last) },
      imaged: windows(),
      reported: windows(),
    },
    ids: toTextColumn(Array.from({ length: count }, (_, row) => `o-${row}`)),
    formerIds: new Map(),
  };
}
