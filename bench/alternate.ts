// Runs in alternation: every system once, then every system again, so that a machine that slows
// down slows down all. Who broke off once is not tried again.

import type { Outcome, Part, Run, SizeName } from "./measures";

export interface Contestant {
  readonly part: Part;
  readonly system: string;
  readonly size: SizeName;
  readonly measure: () => Promise<Run>;
}

export async function alternate(
  contestants: readonly Contestant[],
  runs: number,
  onRun: (contestant: Contestant, run: Run) => void,
): Promise<Outcome[]> {
  const all = contestants.map((contestant) => ({ contestant, done: [] as Run[] }));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const { contestant, done } of all) {
      if (done.some(({ trouble }) => trouble !== null)) continue;
      const run = await contestant.measure();
      done.push(run);
      onRun(contestant, run);
    }
  }
  return all.map(({ contestant: { part, system, size }, done }) => ({
    ...{ part, system, size },
    runs: done,
  }));
}
