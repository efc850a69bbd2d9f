// The search index of a catalog: from the compiled words of its observations, or from the details
// of a large one.

import type { LargeCatalog } from "../data/largeCatalog";
import type { ObservationId } from "../domain/observation";
import type { TextColumn } from "../domain/observationTable";
import type { Problem } from "../domain/problem";
import type { Site } from "../domain/site";
import { type TextIndex, TextIndexBuilder } from "../query/textIndex";
import type { SearchTable } from "./catalogCalls";

/** Reading takes so much of the time; the rest goes by without a sign. */
const READING_SHARE = 0.9;

/** `entries`: words of each observation and of its site, folded, between single spaces. */
export function indexEntries(
  entries: ReadonlyMap<ObservationId, string>,
  { ids, sites }: SearchTable,
): TextIndex {
  const wordsById = new Map<string, string>(entries);
  const builder = new TextIndexBuilder(sites.length, sites);
  for (const [row, id] of textsOf(ids).entries()) {
    const words = wordsById.get(id)?.trim();
    if (words) builder.addRow(row, words.split(" "));
  }
  return builder.build();
}

/** Reads every word of the details: for a large catalog without compiled words. */
export async function indexDetails(
  { table, visitTexts }: Pick<LargeCatalog, "table" | "visitTexts">,
  sites: readonly Site[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<{ readonly index: TextIndex; readonly problems: readonly Problem[] }> {
  const builder = new TextIndexBuilder(table.count, table.sites);
  for (const [place, { name, label, aliases }] of sites.entries()) {
    builder.addSiteTexts(place, [name, label, ...aliases]);
  }
  const problems = await visitTexts(
    signal,
    (done) => onProgress(done * READING_SHARE),
    (row, texts) => builder.addRowTexts(row, texts),
  );
  const index = builder.build();
  onProgress(1);
  return { index, problems };
}

function textsOf({ bytes, ends }: TextColumn): readonly string[] {
  const decoder = new TextDecoder();
  return Array.from(ends, (end, row) =>
    decoder.decode(bytes.subarray(row === 0 ? 0 : (ends[row - 1] ?? 0), end)),
  );
}
