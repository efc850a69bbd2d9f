// What we aim at, and whether a run got there. A target that nothing measured has no verdict.

import {
  ARRAYS_NAME,
  CROSSFILTER_NAME,
  type Measure,
  OWN_NAME,
  type Part,
  type Results,
  type SizeName,
} from "./measures";
import { medianOf } from "./statistics";

export interface Verdict {
  readonly name: string;
  readonly limit: number;
  readonly isAtMost: boolean;
  readonly value: number;
  readonly isMet: boolean;
}

interface Target {
  readonly name: string;
  readonly limit: number;
  readonly isAtMost: boolean;
  /** NaN where it was not measured. */
  readonly measured: (results: Results) => number;
}

const ownNudgeMs = own("engine", "1m", "nudgeMs");
const ownNudgeAloneMs = own("engine", "1m", "nudgeAloneMs");
const ownJumpMs = own("engine", "1m", "jumpMs");
const ownMatches = own("engine", "1m", "matches");

const TARGETS: readonly Target[] = [
  atMost("real catalog: first paint, ms", 250, own("page", "real", "firstPaintMs")),
  atMost("real catalog: ready, ms", 600, own("page", "real", "readyMs")),
  atMost("real catalog: JavaScript, kB", 190, own("page", "real", "scriptKB")),
  atMost("real catalog: catalog, kB", 90, own("page", "real", "dataKB")),
  ...pageTargets("10k", { readyMs: 600, rangeMs: 33, dragFps: 55 }),
  ...pageTargets("100k", { readyMs: 1000, rangeMs: 33, dragFps: 50 }),
  ...pageTargets("1m", { readyMs: 3500, rangeMs: 50, dragFps: 40 }),
  atMost("1m: heap, MB", 250, own("page", "1m", "heapMB")),
  atMost("1m: longest task while loading, ms", 200, own("page", "1m", "longestLoadingTaskMs")),
  atMost("engine, 1m: nudge, ms", 0.5, ownNudgeMs),
  atMost("engine, 1m: jump, ms", 5, ownJumpMs),
  atMost("engine, 1m: facet, ms", 15, own("engine", "1m", "facetMs")),
  atLeast("engine, 1m: jumps, times as fast as crossfilter2", 5, (results) => {
    const theirs = medianIn(results, "engine", CROSSFILTER_NAME, "1m", "jumpMs");
    return theirs / ownJumpMs(results);
  }),
  atMost("engine, 1m: matches more or less than plain arrays find", 0, (results) => {
    const theirs = medianIn(results, "engine", ARRAYS_NAME, "1m", "matches");
    return Math.abs(theirs - ownMatches(results));
  }),
  atMost(
    "engine, 1m: nudge, times one without the rows outside",
    1.5,
    (results) => ownNudgeMs(results) / ownNudgeAloneMs(results),
  ),
];

export function verdictsOf(results: Results): Verdict[] {
  return TARGETS.flatMap(({ name, limit, isAtMost, measured }) => {
    const value = measured(results);
    if (Number.isNaN(value)) return [];
    return [{ name, limit, isAtMost, value, isMet: isAtMost ? value <= limit : value >= limit }];
  });
}

type Measured = Target["measured"];

function atMost(name: string, limit: number, measured: Measured): Target {
  return { name, limit, isAtMost: true, measured };
}

function atLeast(name: string, limit: number, measured: Measured): Target {
  return { name, limit, isAtMost: false, measured };
}

interface PageLimits {
  readonly readyMs: number;
  readonly rangeMs: number;
  readonly dragFps: number;
}

function pageTargets(size: SizeName, { readyMs, rangeMs, dragFps }: PageLimits): Target[] {
  return [
    atMost(`${size}: ready, ms`, readyMs, own("page", size, "readyMs")),
    atMost(`${size}: range, ms`, rangeMs, own("page", size, "rangeMs")),
    atLeast(`${size}: drag, frames a second`, dragFps, own("page", size, "dragFps")),
  ];
}

function own(part: Part, size: SizeName, measure: Measure): Measured {
  return (results) => medianIn(results, part, OWN_NAME, size, measure);
}

function medianIn(
  { outcomes }: Results,
  part: Part,
  system: string,
  size: SizeName,
  measure: Measure,
): number {
  const outcome = outcomes.find(
    (each) => each.part === part && each.system === system && each.size === size,
  );
  return medianOf(outcome?.runs.flatMap(({ measures }) => measures[measure] ?? []) ?? []);
}
