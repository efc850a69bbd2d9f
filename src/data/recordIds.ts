// Records by their ids. An id stands for one record only; a renamed record is still found by the
// ids it had.

import type { Problem } from "../domain/problem";

/** The first record of each id; a Problem for every other one. */
export function withoutRepeats<Value extends { readonly id: string }>(
  file: string,
  records: readonly Value[],
  problems: Problem[],
): Value[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => {
    if (!seen.has(id)) return seen.add(id);
    problems.push({ file, record: id, field: "id", message: "found it twice, expected it once" });
    return false;
  });
}

/** Present ids first: a former id never hides a record that bears it today. */
export function byIdAndFormerIds<
  Id extends string,
  Value extends { readonly id: Id; readonly formerIds: readonly Id[] },
>(records: readonly Value[]): ReadonlyMap<Id, Value> {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const record of records) {
    for (const id of record.formerIds) if (!byId.has(id)) byId.set(id, record);
  }
  return byId;
}
