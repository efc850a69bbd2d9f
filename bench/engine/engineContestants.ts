// The engines as contestants, each run a process of its own: no engine warms the compiler, or fills
// the memory, for the next.

import type { Contestant } from "../alternate";
import {
  ARRAYS_NAME,
  CROSSFILTER_NAME,
  type Measures,
  OWN_NAME,
  type Run,
  type SizeName,
} from "../measures";
import { ENGINE_SYSTEMS, type EngineSystem } from "../options";
import { runProgram } from "../prepare/runProgram";

const LIMIT_MS = 120_000;
const NAMES: Readonly<Record<EngineSystem, string>> = {
  own: OWN_NAME,
  crossfilter2: CROSSFILTER_NAME,
  arrays: ARRAYS_NAME,
};

/** Of the systems that are engines; a few hundred records show nothing. */
export function engineContestantsOf(systems: readonly string[], size: SizeName): Contestant[] {
  if (size === "real") return [];
  return ENGINE_SYSTEMS.filter((each) => systems.includes(each)).map((each) => ({
    ...{ part: "engine", system: NAMES[each], size },
    measure: () => measureInProcess(each, size),
  }));
}

async function measureInProcess(system: EngineSystem, size: SizeName): Promise<Run> {
  const args = ["--import", "tsx", "bench/engine/measureEngine.ts", system, size];
  try {
    const printed = await runProgram(process.execPath, args, { limitMs: LIMIT_MS });
    const measures: Measures = JSON.parse(printed);
    return { measures, trouble: null };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return { measures: {}, trouble };
  }
}

/** null when the program itself is at fault. */
function troubleOf(error: unknown): string | null {
  if (!(error instanceof Error && "killed" in error && "signal" in error)) return null;
  if (error.killed) return `over ${LIMIT_MS / 1000} s`;
  return error.signal === null ? null : "crashes";
}
