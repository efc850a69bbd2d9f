// The timeline room: connects the store to the toolbar, the plot (or its table) and the overview.
// The plot shows exactly the period (decision 0003); everything below takes props.

import { useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog";
import type { DayWindow } from "../domain/dayWindow";
import type { Site, SiteId } from "../domain/site";
import type { Findings } from "../query/findings";
import type { CatalogLoading } from "../state/catalogLoading";
import {
  chooseAxis,
  chooseEvent,
  chooseObservation,
  choosePeriod,
  chooseSite,
  dragPeriod,
  useDashboard,
} from "../state/dashboardStore";
import { selectCatalog, selectChosenRow, selectExtent, selectFindings } from "../state/selectors";
import { type Column, toDatedEvents } from "./marksLayout";
import { ObservationTable } from "./ObservationTable";
import { Overview } from "./Overview";
import { Plot } from "./Plot";
import { periodWithin } from "./presets";
import { extentOf, spanOf } from "./span";
import styles from "./TimelineView.module.css";
import { Toolbar } from "./Toolbar";

interface TimelineViewProps {
  loading: Pick<CatalogLoading, "openRecords">;
}

export function TimelineView({ loading }: TimelineViewProps) {
  const catalog = useDashboard(selectCatalog);
  const findings = useDashboard(selectFindings);
  const dated = useDashboard(selectExtent);
  const isHere = catalog !== null && findings !== null;
  return (
    <section className={styles.room} aria-label="Timeline" aria-busy={!isHere}>
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
  const { period, filter, axis, site, event } = useDashboard(({ view }) => view);
  const chosenRow = useDashboard(selectChosenRow)?.row ?? null;
  /** The table instead of the plot, of one site or (null) of all. */
  const [table, setTable] = useState<{ readonly site: SiteId | null } | null>(null);
  const events = useMemo(() => toDatedEvents(catalog.events), [catalog]);
  const extent = useMemo(() => extentOf(dated), [dated]);
  const chosenEvent = event === null ? null : (catalog.eventById.get(event) ?? null);

  // Where the plot cannot part them any more, words can.
  const openColumn = (column: Column, { id }: Site) => {
    const nearer = periodWithin(column, spanOf(period, extent));
    if (nearer) choosePeriod(nearer);
    else setTable({ site: id });
  };

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
        onShowTable={(shows) => setTable(shows ? { site: null } : null)}
      />
      {table ? (
        <ObservationTable
          findings={findings}
          period={period}
          filter={filter}
          site={table.site}
          chosenRow={chosenRow}
          isComplete={catalog.isComplete}
          onChoose={chooseObservation}
          onShowAllSites={() => setTable({ site: null })}
          openRecords={openRecords}
        />
      ) : (
        <Plot
          findings={findings}
          events={events}
          period={period}
          extent={extent}
          chosenSite={site}
          chosenRow={chosenRow}
          isComplete={catalog.isComplete}
          chosenEvent={event}
          onDrag={dragPeriod}
          onChooseSite={chooseSite}
          onChooseObservation={chooseObservation}
          onChooseEvent={chooseEvent}
          onOpenColumn={openColumn}
          openRecords={openRecords}
        />
      )}
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
