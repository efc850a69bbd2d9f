// Results as the tables that are printed, and as docs/performance.md, which is the same tables with
// date and machine.

import {
  type Measure,
  type Outcome,
  OWN_NAME,
  type Part,
  type Results,
  type Run,
  type SizeName,
} from "./measures";
import { spreadOf } from "./statistics";
import { numberWordsOf, toTable } from "./table";
import { verdictsOf } from "./targets";

interface Column {
  readonly title: string;
  readonly measures: readonly Measure[];
}

const COLUMNS: Readonly<Record<Part, readonly Column[]>> = {
  page: [
    { title: "first paint ms", measures: ["firstPaintMs"] },
    { title: "ready ms", measures: ["readyMs"] },
    { title: "range ms", measures: ["rangeMs"] },
    { title: "drag fps", measures: ["dragFps"] },
    { title: "answers/s", measures: ["dragAnswersPerSecond"] },
    { title: "pan fps", measures: ["panFps"] },
    { title: "long tasks loading: n, ms", measures: ["loadingTasks", "longestLoadingTaskMs"] },
    { title: "in use: n, ms", measures: ["usingTasks", "longestUsingTaskMs"] },
    { title: "heap MB", measures: ["heapMB"] },
    { title: "JS kB", measures: ["scriptKB"] },
    { title: "data kB", measures: ["dataKB"] },
  ],
  engine: [
    { title: "build ms", measures: ["buildMs"] },
    { title: "nudge ms", measures: ["nudgeMs"] },
    { title: "jump ms", measures: ["jumpMs"] },
    { title: "facet ms", measures: ["facetMs"] },
    { title: "density ms", measures: ["densityMs"] },
    { title: "matches", measures: ["matches"] },
  ],
};

const NOT_MEASURED = "–";

/** null when nothing of this part was measured. */
export function partTableOf(results: Results, part: Part): string | null {
  const outcomes = results.outcomes.filter((each) => each.part === part);
  if (outcomes.length === 0) return null;
  const columns = COLUMNS[part];
  const head = ["system", "observations", "runs", ...columns.map(({ title }) => title)];
  return toTable(
    head,
    outcomes.map((outcome) => [
      outcome.system,
      observationWordsOf(results, outcome.size),
      String(outcome.runs.length),
      ...cellsOf(outcome, columns),
    ]),
  );
}

function observationWordsOf({ observations }: Results, size: SizeName): string {
  return (observations[size] ?? 0).toLocaleString("en");
}

/** The first cell that trouble left empty says what the trouble was. */
function cellsOf({ runs }: Outcome, columns: readonly Column[]): string[] {
  const trouble = runs.find((run) => run.trouble !== null)?.trouble ?? null;
  const cells = columns.map(({ measures }) => cellOf(runs, measures));
  const broken = trouble === null ? -1 : cells.indexOf(NOT_MEASURED);
  return cells.map((cell, place) => (place === broken ? (trouble ?? cell) : cell));
}

/** "692 (650–720)"; of two measures the second follows a comma. */
function cellOf(runs: readonly Run[], measures: readonly Measure[]): string {
  const words = measures.flatMap((measure) => {
    const spread = spreadOf(runs.flatMap((run) => run.measures[measure] ?? []));
    if (spread === null) return [];
    const [median, least, most] = [spread.median, spread.least, spread.most].map(numberWordsOf);
    return [least === most ? median : `${median} (${least}–${most})`];
  });
  return words.length === 0 ? NOT_MEASURED : words.join(", ");
}

export function targetTableOf(results: Results): string | null {
  const verdicts = verdictsOf(results);
  if (verdicts.length === 0) return null;
  return toTable(
    [`target of ${OWN_NAME}`, "limit", "measured", "verdict"],
    verdicts.map(({ name, limit, isAtMost, value, isMet }) => [
      name,
      `${isAtMost ? "≤" : "≥"} ${numberWordsOf(limit)}`,
      numberWordsOf(value),
      isMet ? "met" : "missed",
    ]),
  );
}

/** All tables, one after another, each under its title. */
export function reportOf(results: Results): string {
  const sections = [
    ["The page", partTableOf(results, "page")],
    ["The filter engine", partTableOf(results, "engine")],
    ["Targets", targetTableOf(results)],
  ] as const;
  return sections
    .flatMap(([title, table]) => (table === null ? [] : [`## ${title}\n\n${table}\n`]))
    .join("\n");
}

/** A run of one part keeps what was found of the other one on the same day and machine. */
export function withOtherPart(
  measured: Results,
  parts: readonly Part[],
  latest: Results | null,
): Results {
  const isSame =
    latest?.date === measured.date && latest.machine.join() === measured.machine.join();
  if (latest === null || !isSame) return measured;
  return {
    ...measured,
    observations: { ...latest.observations, ...measured.observations },
    outcomes: [
      ...latest.outcomes.filter(({ part }) => !parts.includes(part)),
      ...measured.outcomes,
    ],
  };
}

export function documentOf(results: Results): string {
  const { date, machine } = results;
  return `# Performance

Written by \`npm run bench -- --write\` on ${date}.

${machine.join(", ")}.

Everything from loopback; medians (least–most) of runs in alternation. \`bench/README.md\` says what
is measured, and where the peers do less than Nadir.

${reportOf(results)}`;
}
