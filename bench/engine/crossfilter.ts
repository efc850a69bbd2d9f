// crossfilter2, as its documents show it: a dimension and a group for each facet. It knows points,
// not windows: of an uncertain date it gets the first day, and it cannot say "may".

import crossfilter from "crossfilter2";
import { benchRecordsOf } from "./benchRecords";
import type { PrepareEngine } from "./engine";

const DAYS_PER_MONTH = 30;

export const prepareCrossfilter: PrepareEngine = (catalog) => {
  const records = benchRecordsOf(catalog);
  return () => {
    const all = crossfilter(records);
    const day = all.dimension(({ first }) => first);
    const site = all.dimension((record) => record.site);
    const kind = all.dimension((record) => record.kind);
    const activity = all.dimension((record) => record.activity);
    const confidence = all.dimension((record) => record.confidence);
    const count = all.groupAll();
    const groups = [
      day.group((first) => Math.floor(first / DAYS_PER_MONTH)),
      ...[site.group(), kind.group(), activity.group(), confidence.group()],
    ];
    return {
      ask: ({ period, filter }) => {
        // The end of a range is exclusive.
        day.filterRange([period.from, period.to + 1]);
        activity.filter(filter.activities[0] ?? null);
        confidence.filter(filter.confidences[0] ?? null);
        for (const group of groups) group.all();
        return count.value();
      },
    };
  };
};
