// What the imagery bench found, as the section of docs/performance.md and as it is printed.

import { spreadOf } from "../statistics";
import { numberWordsOf, toTable } from "../table";
import {
  IMAGERY_SYSTEMS,
  type ImageryMeasure,
  type ImageryResults,
  type ImagerySystem,
  SYSTEM_NAMES,
  valuesOf,
} from "./imageryMeasures";

export const IMAGERY_TITLE = "## Imagery";

const COLUMNS: readonly { readonly title: string; readonly measure: ImageryMeasure }[] = [
  { title: "first pixels ms", measure: "firstMs" },
  { title: "full screen ms", measure: "fullMs" },
  { title: "longest task ms", measure: "longestTaskMs" },
  { title: "requests", measure: "requests" },
  { title: "MB", measure: "receivedMB" },
  { title: "heap MB after 30 s", measure: "halfHeapMB" },
  { title: "after 60 s", measure: "wholeHeapMB" },
  { title: "swipe fps", measure: "swipeFps" },
];
const NOT_MEASURED = "–";

interface Target {
  readonly name: string;
  readonly limit: number;
  readonly isAtMost: boolean;
  /** NaN where it was not measured. */
  readonly measured: (results: ImageryResults) => number;
}

const TARGETS: readonly Target[] = [
  { name: "first pixels, ms", limit: 300, isAtMost: true, measured: own("firstMs") },
  { name: "full screen, ms", limit: 1000, isAtMost: true, measured: own("fullMs") },
  faster("first pixels", "firstMs"),
  faster("full screen", "fullMs"),
  { name: "heap after a minute, MB", limit: 250, isAtMost: true, measured: own("wholeHeapMB") },
  {
    ...{ name: "heap after a minute, times that after half of it", limit: 1.2, isAtMost: true },
    measured: (results) => own("wholeHeapMB")(results) / own("halfHeapMB")(results),
  },
  { name: "swipe, frames a second", limit: 55, isAtMost: false, measured: own("swipeFps") },
];

function own(measure: ImageryMeasure): Target["measured"] {
  return (results) => middleOf(results, "own", measure);
}

function faster(name: string, measure: ImageryMeasure): Target {
  return {
    ...{ name: `${name}, times as fast as ${SYSTEM_NAMES.georaster}`, limit: 2, isAtMost: false },
    measured: (results) =>
      middleOf(results, "georaster", measure) / middleOf(results, "own", measure),
  };
}

function middleOf(results: ImageryResults, system: ImagerySystem, measure: ImageryMeasure): number {
  return spreadOf(valuesOf(results, system, measure))?.median ?? Number.NaN;
}

/** The whole section, its title first. */
export function imagerySectionOf(results: ImageryResults): string {
  const measured = IMAGERY_SYSTEMS.filter((system) =>
    results.outcomes.some((outcome) => outcome.system === system),
  );
  const rows = measured.map((system) => [
    SYSTEM_NAMES[system],
    String(valuesOf(results, system, "firstMs").length),
    ...COLUMNS.map(({ measure }) => cellOf(valuesOf(results, system, measure))),
  ]);
  const verdicts = TARGETS.flatMap(({ name, limit, isAtMost, measured: measuredIn }) => {
    const value = measuredIn(results);
    if (Number.isNaN(value)) return [];
    const isMet = isAtMost ? value <= limit : value >= limit;
    const words = `${isAtMost ? "≤" : "≥"} ${numberWordsOf(limit)}`;
    return [[name, words, numberWordsOf(value), isMet ? "met" : "missed"]];
  });
  const head = ["system", "runs", ...COLUMNS.map(({ title }) => title)];
  const parts = [
    IMAGERY_TITLE,
    `Measured by \`npm run bench -- imagery\` on ${results.date}: ${results.machine.join(", ")}.`,
    toTable(head, rows),
    toTable([`target of ${SYSTEM_NAMES.own}`, "limit", "measured", "verdict"], verdicts),
    ...troubleWords(results),
  ];
  return `${parts.join("\n\n")}\n`;
}

function troubleWords({ outcomes }: ImageryResults): string[] {
  return outcomes.flatMap(({ system, runs }) => {
    const trouble = runs.find((run) => run.trouble !== null)?.trouble;
    return trouble === undefined || trouble === null
      ? []
      : [`${SYSTEM_NAMES[system]}: ${trouble}.`];
  });
}

/** "692 (650–720)". */
function cellOf(values: readonly number[]): string {
  const spread = spreadOf(values);
  if (spread === null) return NOT_MEASURED;
  const [median, least, most] = [spread.median, spread.least, spread.most].map(numberWordsOf);
  return least === most ? (median ?? NOT_MEASURED) : `${median} (${least}–${most})`;
}

/** The document with this section in the place of the one with the same title, or at its end. */
export function withSection(document: string, title: string, section: string): string {
  const start = document.indexOf(`${title}\n`);
  if (start === -1) return `${document.trimEnd()}\n\n${section}`;
  const next = document.indexOf("\n## ", start + title.length);
  const rest = next === -1 ? "" : document.slice(next);
  return `${document.slice(0, start)}${section}${rest}`;
}

/** null where the document has no section of this title. */
export function sectionIn(document: string, title: string): string | null {
  const start = document.indexOf(`${title}\n`);
  if (start === -1) return null;
  const next = document.indexOf("\n## ", start + title.length);
  return next === -1 ? document.slice(start) : `${document.slice(start, next)}`;
}
