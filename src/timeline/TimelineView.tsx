// The timeline room: connects the store to the toolbar, the plot (or its table) and the overview.
// The plot shows exactly the period (decision 0003); everything below takes props.
//
// Toolbar and overview follow the period at once, plot and table in their turn.

import { useCallback, useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog";
import type { DayWindow } from "../domain/dayWindow";
import type { Period } from "../domain/period";
import { timelineWords } from "../i18n/english/timeline";
import type { Findings } from "../query/findings";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseAxis, choosePeriod, dragPeriod, useDashboard } from "../state/dashboardStore";
import { selectCatalog, selectExtent, selectFindings, selectView } from "../state/selectors";
import { giveTurnTo } from "../state/turns";
import { toDatedEvents } from "./marksLayout";
import { Overview } from "./Overview";
import { extentOf } from "./span";
import { type ShownTable, TimelineContents } from "./TimelineContents";
import styles from "./TimelineView.module.css";
import { Toolbar } from "./Toolbar";
import { useSpanReporter } from "./useSpanReporter";

interface TimelineViewProps {
  loading: Pick<CatalogLoading, "openRecords">;
}

export function TimelineView({ loading }: TimelineViewProps) {
  const catalog = useDashboard(selectCatalog);
  const findings = useDashboard(selectFindings);
  const dated = useDashboard(selectExtent);
  const isHere = catalog !== null && findings !== null;
  return (
    <section className={styles.room} aria-label={timelineWords().label} aria-busy={!isHere}>
      {isHere && (
        <Timeline
          catalog={catalog}
          findings={findings}
          dated={dated}
          openRecords={loading.openRecords}
        />
      )}
    </section>
  );
}

interface TimelineProps {
  catalog: Catalog;
  findings: Findings;
  /** From the first to the last day of all observations on the axis. */
  dated: DayWindow | null;
  openRecords: (rows: readonly number[]) => void;
}

function Timeline({ catalog, findings, dated, openRecords }: TimelineProps) {
  const { period, axis, site, event } = useDashboard(selectView);
  const [table, setTable] = useState<ShownTable | null>(null);
  const events = useMemo(() => toDatedEvents(catalog.events), [catalog]);
  const extent = useMemo(() => extentOf(dated), [dated]);
  const reporter = useSpanReporter(period, extent, moveWithPlot);
  const chosenEvent = event === null ? null : (catalog.eventById.get(event) ?? null);
  const showTable = useCallback((shows: boolean) => setTable(shows ? { site: null } : null), []);

  return (
    <>
      <Toolbar
        period={period}
        axis={axis}
        events={events}
        chosenEvent={chosenEvent}
        chosenSite={site}
        findings={findings}
        showsTable={table !== null}
        onPeriod={choosePeriod}
        onAxis={chooseAxis}
        onShowTable={showTable}
      />
      <TimelineContents
        table={table}
        events={events}
        extent={extent}
        reporter={reporter}
        onShowTable={setTable}
        openRecords={openRecords}
      />
      <Overview
        density={findings.density}
        period={period}
        extent={extent}
        onDrag={dragPeriod}
        onChoose={choosePeriod}
      />
    </>
  );
}

/** A hand on the plot: what it holds follows at once. */
function moveWithPlot(period: Period): void {
  dragPeriod(period);
  giveTurnTo("timeline");
}
