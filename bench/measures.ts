// What a run of the bench finds, as results.json keeps it: numbers by name, or the reason why there
// are none. Medians and spreads are worked out when somebody looks.

export const SIZE_NAMES = ["real", "10k", "100k", "1m"] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

export const PARTS = ["engine", "page"] as const;
export type Part = (typeof PARTS)[number];

export type PageMeasure =
  | "firstPaintMs"
  | "readyMs"
  | "rangeMs"
  | "dragFps"
  | "dragAnswersPerSecond"
  | "panFps"
  | "loadingTasks"
  | "longestLoadingTaskMs"
  | "usingTasks"
  | "longestUsingTaskMs"
  | "heapMB"
  | "scriptKB"
  | "dataKB";

export type EngineMeasure =
  | "buildMs"
  | "nudgeMs"
  /** The same nudges in a table of only the rows that they touch. */
  | "nudgeAloneMs"
  | "jumpMs"
  | "facetMs"
  | "densityMs"
  /** All matches of all jumps: the same for engines that ask the same. */
  | "matches";

export type Measure = PageMeasure | EngineMeasure;
export type Measures = Partial<Record<Measure, number>>;

export interface Run {
  readonly measures: Readonly<Measures>;
  /** Why the run ended before its end: "over 60 s", "crashes"; null when it did not. */
  readonly trouble: string | null;
}

/** All runs of one system with one catalog. */
export interface Outcome {
  readonly part: Part;
  /** As people call it. */
  readonly system: string;
  readonly size: SizeName;
  readonly runs: readonly Run[];
}

export interface Results {
  /** Of the run, as 2026-11-22. */
  readonly date: string;
  /** Cores, processor, Node, browser. */
  readonly machine: readonly string[];
  /** Observations by size. */
  readonly observations: Readonly<Partial<Record<SizeName, number>>>;
  readonly outcomes: readonly Outcome[];
}

export const OWN_NAME = "Nadir";
export const CROSSFILTER_NAME = "crossfilter2";
export const ARRAYS_NAME = "plain arrays";
