// Records and details of rows of a large catalog, brought by its worker as they are looked at. The
// store keeps a bounded number of them; those brought first go first.

import type { Observation, ObservationDetail } from "../domain/observation";
import type { Problem } from "../domain/problem";
import type { Report, ReportId } from "../domain/report";
import { type CatalogTask, noteProblems, reasonOf } from "./catalogTask";
import { useDashboard } from "./dashboardStore";
import { isBusyOrReady } from "./loading";

export interface RowsRead {
  readonly records: ReadonlyMap<number, Observation>;
  readonly details: ReadonlyMap<number, ObservationDetail>;
  readonly reports: ReadonlyMap<ReportId, Report>;
}

export interface RowReading {
  /** Brings the records of rows that are not here; at most a few hundred at once. */
  openRecords: (rows: readonly number[]) => void;
  /** Brings the details of one observation. */
  openObservation: (row: number) => void;
  /** Records and details of rows, kept by nobody. */
  readRows: (rows: readonly number[], signal: AbortSignal) => Promise<RowsRead>;
}

const MOST_RECORDS = 5000;
const MOST_DETAILS = 200;

export function rowReadingOf({ signal, set, worker, bring }: CatalogTask): RowReading {
  const onTheirWay = new Set<number>();

  const openRecords = (rows: readonly number[]) => {
    const { records } = useDashboard.getState();
    const missing = rows.filter((row) => !records.has(row) && !onTheirWay.has(row));
    if (missing.length === 0) return;
    for (const row of missing) onTheirWay.add(row);
    const done = () => {
      for (const row of missing) onTheirWay.delete(row);
    };
    worker()
      .readRecords(missing, signal)
      .then((read) => {
        done();
        if (signal.aborted) return;
        noteProblems(read.problems);
        const all: [number, Observation][] = [...useDashboard.getState().records, ...read.records];
        set({ records: new Map(all.slice(-MOST_RECORDS)) });
      })
      .catch((error: unknown) => {
        done();
        if (!signal.aborted) noteProblems([recordProblemOf(error)]);
      });
  };

  const openObservation = (row: number) => {
    if (isBusyOrReady(useDashboard.getState().observationDetails.get(row))) return;
    void bring(
      async () => {
        const { details, reports, problems } = await worker().readDetails([row], signal);
        return { value: { detail: details.get(row) ?? null, reports }, problems };
      },
      (detail) => {
        const all = [...useDashboard.getState().observationDetails].filter(([key]) => key !== row);
        set({ observationDetails: new Map([...all.slice(1 - MOST_DETAILS), [row, detail]]) });
      },
    );
  };

  const readRows = async (rows: readonly number[], asking: AbortSignal) => {
    const { records } = await worker().readRecords(rows, asking);
    const { details, reports } = await worker().readDetails(rows, asking);
    return { records: new Map(records), details, reports };
  };

  return { openRecords, openObservation, readRows };
}

function recordProblemOf(error: unknown): Problem {
  return { file: "details.parquet", record: null, field: null, message: reasonOf(error) };
}
