// The functions of the catalog worker and what they keep between calls. The code that reads Parquet
// is loaded when a catalog comes in such files: the search of a small one needs none of it.

import type { LargeCatalog } from "../data/largeCatalog";
import { loadText } from "../data/loadCatalog";
import type { ObservationTable } from "../domain/observationTable";
import type { Site } from "../domain/site";
import { type AxisIndex, axisIndexOf } from "../query/axisIndex";
import { type TextIndex, textHitsOf } from "../query/textIndex";
import type { CallFunctions } from "./calls";
import type { CatalogCalls, SearchTable } from "./catalogCalls";
import { indexDetails, indexEntries } from "./searchIndex";

export function createCatalogFunctions(): CallFunctions<CatalogCalls> {
  let large: LargeCatalog | null = null;
  let sites: readonly Site[] = [];
  let table: SearchTable | null = null;
  let index: TextIndex | null = null;

  const largeCode = () => import("../data/largeCatalog");

  return {
    prepare: async () => {
      await largeCode();
    },
    openObservations: async ({ files, sites: known, axis }, { signal, onProgress, moves }) => {
      const { openLargeCatalog } = await largeCode();
      large = await openLargeCatalog(files, known, signal, onProgress);
      sites = known;
      table = large.table;
      const sent = copyToSend(large.table);
      const index = axisIndexOf(sent, axis, known.length);
      moves.push(...buffersOf(sent, index));
      return { table: sent, index, problems: large.problems, notices: large.notices };
    },
    readRecords: async ({ rows }, { signal }) => opened(large).readRecords(rows, signal),
    readDetails: async ({ rows }, { signal }) => opened(large).readDetails(rows, signal),
    useTable: async (used) => {
      table = used;
    },
    openText: async ({ source }, { signal, onProgress }) => {
      if (source === "details") {
        const made = await indexDetails(opened(large), sites, signal, onProgress);
        index = made.index;
        return { problems: made.problems };
      }
      const { value, problems } = await loadText(source.url, signal);
      index = indexEntries(value, opened(table));
      return { problems };
    },
    search: async ({ text }, { moves }) => {
      const hits = textHitsOf(opened(index), text);
      if (hits) moves.push(hits.buffer);
      return hits;
    },
  };
}

function opened<Value>(value: Value | null): Value {
  if (value === null)
    throw new Error("The catalog worker was asked before it was given a catalog.");
  return value;
}

// What records and search need stays here as well; the windows only move.
function copyToSend(table: ObservationTable): ObservationTable {
  return {
    ...table,
    sites: table.sites.slice(),
    traits: table.traits.slice(),
    publishers: table.publishers.slice(),
    ids: { bytes: table.ids.bytes.slice(), ends: table.ids.ends.slice() },
  };
}

function buffersOf(
  { sites, traits, publishers, ids, windows }: ObservationTable,
  { byFirst, byLast, bySite, siteEnds, bySiteFirst, bySiteLast, wide }: AxisIndex,
): ArrayBufferLike[] {
  const axes = Object.values(windows).flatMap(({ first, last }) => [first, last]);
  const columns = [sites, traits, publishers, ids.bytes, ids.ends, ...axes];
  const ofSites = [bySite, siteEnds, bySiteFirst, bySiteLast];
  const orders = [byFirst.rows, byFirst.days, byLast.rows, byLast.days, wide, ...ofSites];
  return [...new Set([...columns, ...orders].map(({ buffer }) => buffer))];
}
