// What the bench asks of a filter engine, ours or another.

import type { BenchCatalog } from "../prepare/catalogs";
import type { EngineQuestion } from "./questions";

export interface Engine {
  /** Answers with the counts of every facet value; gives the count of matches. */
  ask(question: EngineQuestion): number;
  /** How the matches lie over time, where that is a question of its own. */
  askDensity?(): void;
}

/** Gets its rows ready; what is given back builds the engine and is measured. */
export type PrepareEngine = (catalog: BenchCatalog) => () => Engine;
