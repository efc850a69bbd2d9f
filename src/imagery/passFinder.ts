// On which days a satellite passed over a place, found by asking for the place's tile day by day, a
// few at once. A server may say "no tile" without leave for other pages to read that answer; browsers
// then show silence. Once a server has said something readable, its silence is taken for no pass.

import type { Day } from "../domain/day";
import { ImageryFailure } from "./provider";

export interface Passes {
  readonly days: readonly Day[];
  /** How many days were tried. */
  readonly tried: number;
}

const AT_ONCE = 4;
/** After so many silences from a server that has said nothing yet, it is taken to be away. */
const SILENCES = 16;

/** Tries the days in their order until `wanted` passes are found. */
export async function findPasses(
  days: readonly Day[],
  wanted: number,
  hasAnswered: boolean,
  hasPass: (day: Day) => Promise<boolean>,
): Promise<Passes> {
  const found: boolean[] = [];
  const silences: ImageryFailure[] = [];
  let isHeard = hasAnswered;
  let taken = 0;
  let count = 0;
  let isOver = false;
  const tryDay = async (at: number, day: Day) => {
    try {
      found[at] = await hasPass(day);
      isHeard = true;
      if (found[at]) count += 1;
    } catch (error) {
      if (!(error instanceof ImageryFailure) || error.kind !== "unreachable") throw error;
      silences.push(error);
      if (!isHeard && silences.length >= SILENCES) throw error;
    }
  };
  const work = async () => {
    while (!isOver && count < wanted && taken < days.length) {
      const at = taken;
      taken += 1;
      const day = days[at];
      if (day === undefined) return;
      await tryDay(at, day).catch((error) => {
        isOver = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const [silence] = silences;
  if (!isHeard && silence !== undefined) throw silence;
  const passed = days.flatMap((day, at) => (found[at] ? [{ day, at }] : [])).slice(0, wanted);
  const last = passed.at(wanted - 1);
  return { days: passed.map(({ day }) => day), tried: last === undefined ? taken : last.at + 1 };
}
