// The values of a decoded column by row.

import { ABSENT, type ColumnValues } from "./parquetPages";

/** The text of a row; null where it has none. */
export function textAt({ places, texts }: ColumnValues, row: number): string | null {
  const place = places[row] ?? ABSENT;
  return place === ABSENT ? null : texts.textAt(place);
}

/** The texts of a row of a list column; null for an entry that is not there. */
export function textListAt(
  { places, ends, texts }: ColumnValues,
  row: number,
): readonly (string | null)[] {
  const start = row === 0 ? 0 : (ends?.[row - 1] ?? 0);
  return Array.from(places.subarray(start, ends?.[row] ?? start), (place) =>
    place === ABSENT ? null : texts.textAt(place),
  );
}

/** The number of a row; null where it has none. */
export function numberAt({ places, numbers }: ColumnValues, row: number): number | null {
  const place = places[row] ?? ABSENT;
  return place === ABSENT ? null : (numbers[place] ?? null);
}
