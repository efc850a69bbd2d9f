// An array of objects, looked through from its beginning to its end for every answer.

import { type BenchRecord, benchRecordsOf } from "./benchRecords";
import type { PrepareEngine } from "./engine";

type Facet = "site" | "kind" | "activity" | "confidence";

export const preparePlainArrays: PrepareEngine = (catalog) => {
  const records = benchRecordsOf(catalog);
  return () => ({
    ask: ({ period, filter }) => {
      const activity = filter.activities[0] ?? null;
      const confidence = filter.confidences[0] ?? null;
      const isActivity = (record: BenchRecord) => activity === null || record.activity === activity;
      const isConfidence = (record: BenchRecord) =>
        confidence === null || record.confidence === confidence;

      const inPeriod = records.filter(
        ({ first, last }) => first <= last && first <= period.to && last >= period.from,
      );
      const matches = inPeriod.filter((record) => isActivity(record) && isConfidence(record));
      // The counts beside the values of a facet leave out what is chosen in it.
      countsOf(matches, "site");
      countsOf(matches, "kind");
      countsOf(inPeriod.filter(isConfidence), "activity");
      countsOf(inPeriod.filter(isActivity), "confidence");
      return matches.length;
    },
  });
};

function countsOf(records: readonly BenchRecord[], facet: Facet): Map<string | number, number> {
  const counts = new Map<string | number, number>();
  for (const record of records) {
    const value = record[facet];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
