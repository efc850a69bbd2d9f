// How many observations another question would give: asked beside the view, for offers to loosen,
// without moving the engine.

import { isWholeTime } from "../domain/period";
import { failuresOf } from "./failures";
import { edgesOf, type FilterEngine, type Question } from "./filterEngine";

/** One pass over all rows. */
export function countMatches({ table, sites, index }: FilterEngine, question: Question): number {
  const failures = failuresOf(table, sites, question);
  const { first, last } = edgesOf(question.period);
  const isWhole = isWholeTime(question.period);
  let count = 0;
  for (let row = 0; row < table.count; row += 1) {
    if (failures[row] !== 0) continue;
    const begins = index.first[row] ?? 0;
    const ends = index.last[row] ?? 0;
    if (isWhole || (begins <= ends && begins <= last && ends >= first)) count += 1;
  }
  return count;
}
