// The plot, or its table instead: what of the timeline is drawn in its turn.

import { memo } from "react";
import type { Site, SiteId } from "../domain/site";
import { timelineWords } from "../i18n/english/timeline";
import { chooseEvent, chooseObservation, choosePeriod, chooseSite } from "../state/dashboardStore";
import { selectCatalog, selectChosenRow, selectFindings, selectView } from "../state/selectors";
import { useInTurn } from "../state/turns";
import { LazyPart } from "../ui/LazyPart";
import type { Column, DatedEvent } from "./marksLayout";
import { Plot } from "./Plot";
import { periodWithin } from "./presets";
import { type Span, spanOf } from "./span";
import type { SpanReporter } from "./spanReporter";

/** Of one site or (null) of all. */
export interface ShownTable {
  readonly site: SiteId | null;
}

interface TimelineContentsProps {
  /** null for the plot. */
  table: ShownTable | null;
  events: readonly DatedEvent[];
  /** The whole of time. */
  extent: Span;
  /** Of the hand on the plot. */
  reporter: SpanReporter;
  onShowTable: (table: ShownTable) => void;
  openRecords: (rows: readonly number[]) => void;
}

const loadTable = () => import("./ObservationTable");
const NO_DAYS: readonly number[] = [];

export const TimelineContents = memo(function TimelineContents(props: TimelineContentsProps) {
  const { table, events, extent, reporter, onShowTable, openRecords } = props;
  const { period, filter, site, event } = useInTurn("timeline", selectView);
  const findings = useInTurn("timeline", selectFindings);
  const isComplete = useInTurn("timeline", selectCatalog)?.isComplete ?? false;
  const scenes = useInTurn("timeline", ({ sceneDays }) => sceneDays);
  const chosenRow = useInTurn("timeline", selectChosenRow)?.row ?? null;
  if (findings === null) return null;

  // Where the plot cannot part them any more, words can.
  const openColumn = (column: Column, { id }: Site) => {
    const nearer = periodWithin(column, spanOf(period, extent));
    if (nearer) choosePeriod(nearer);
    else onShowTable({ site: id });
  };

  if (table !== null) {
    return (
      <LazyPart load={loadTable} name={timelineWords().tableName}>
        {({ ObservationTable }) => (
          <ObservationTable
            findings={findings}
            period={period}
            filter={filter}
            site={table.site}
            chosenRow={chosenRow}
            isComplete={isComplete}
            onChoose={chooseObservation}
            onShowAllSites={() => onShowTable({ site: null })}
            openRecords={openRecords}
          />
        )}
      </LazyPart>
    );
  }
  return (
    <Plot
      findings={findings}
      events={events}
      period={period}
      extent={extent}
      reporter={reporter}
      chosenSite={site}
      chosenRow={chosenRow}
      isComplete={isComplete}
      chosenEvent={event}
      sceneDays={scenes?.site === site ? scenes.days : NO_DAYS}
      onChooseSite={chooseSite}
      onChooseObservation={chooseObservation}
      onChooseEvent={chooseEvent}
      onOpenColumn={openColumn}
      openRecords={openRecords}
    />
  );
});
