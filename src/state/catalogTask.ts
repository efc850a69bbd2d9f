// What the parts of a catalog's session share: until when it lasts, its worker, and how something is
// brought into the store. Nothing is written once the session has ended; an abort is no failure.

import type { Catalog } from "../domain/catalog";
import type { Problem } from "../domain/problem";
import { type CatalogWorker, startCatalogWorker } from "../workers/catalogWorker";
import { type DashboardState, useDashboard } from "./dashboardStore";
import { LOADING, type Loading } from "./loading";

export interface CatalogTask {
  readonly signal: AbortSignal;
  /** Changes the store while the session lasts. */
  readonly set: (change: Partial<DashboardState>) => void;
  /** Starts the worker when it is first asked for. */
  readonly worker: () => CatalogWorker;
  /** Loads a value and shows each state of the loading; its problems join the others. */
  readonly bring: <Value>(
    load: () => Promise<{ value: Value; problems: readonly Problem[] }>,
    show: (loading: Loading<Value>) => void,
  ) => Promise<void>;
  readonly stop: () => void;
}

export function startCatalogTask(): CatalogTask {
  const abort = new AbortController();
  const { signal } = abort;
  let worker: CatalogWorker | null = null;

  return {
    signal,
    set: (change) => {
      if (!signal.aborted) useDashboard.setState(change);
    },
    worker: () => {
      worker ??= startCatalogWorker();
      return worker;
    },
    bring: async (load, show) => {
      show(LOADING);
      try {
        const { value, problems } = await load();
        if (signal.aborted) return;
        noteProblems(problems);
        show({ status: "ready", value });
      } catch (error) {
        if (!signal.aborted) show({ status: "failed", reason: reasonOf(error) });
      }
    },
    stop: () => {
      abort.abort();
      worker?.stop();
    },
  };
}

export function catalogNow(): Catalog | null {
  const { catalog } = useDashboard.getState();
  return catalog.status === "ready" ? catalog.value : null;
}

export function noteProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  useDashboard.setState((state) => ({ problems: [...state.problems, ...problems] }));
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
