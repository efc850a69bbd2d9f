// The timeline room: connects the store to the toolbar, the plot (or its table) and the overview.
// The plot shows exactly the period (decision 0003); everything below takes props.

import { useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog";
import type { Findings, Row } from "../query/findings";
import {
  chooseAxis,
  chooseEvent,
  chooseObservation,
  choosePeriod,
  chooseSite,
  dragPeriod,
  useDashboard,
} from "../state/dashboardStore";
import { selectCatalog, selectFindings, selectRows } from "../state/selectors";
import { toDatedEvents } from "./marksLayout";
import { ObservationTable } from "./ObservationTable";
import { Overview } from "./Overview";
import { Plot } from "./Plot";
import { extentOf } from "./span";
import styles from "./TimelineView.module.css";
import { Toolbar } from "./Toolbar";

export function TimelineView() {
  const catalog = useDashboard(selectCatalog);
  const rows = useDashboard(selectRows);
  const findings = useDashboard(selectFindings);
  const isHere = catalog !== null && rows !== null && findings !== null;
  return (
    <section className={styles.room} aria-label="Timeline" aria-busy={!isHere}>
      {isHere && <Timeline catalog={catalog} rows={rows} findings={findings} />}
    </section>
  );
}

interface TimelineProps {
  catalog: Catalog;
  /** All observations on the axis. */
  rows: readonly Row[];
  findings: Findings;
}

function Timeline({ catalog, rows, findings }: TimelineProps) {
  const { period, axis, site, observation, event } = useDashboard(({ view }) => view);
  const [showsTable, setShowsTable] = useState(false);
  const events = useMemo(() => toDatedEvents(catalog.events), [catalog]);
  const extent = useMemo(() => extentOf(rows.map(({ window }) => window)), [rows]);
  const chosenEvent = event === null ? null : (catalog.eventById.get(event) ?? null);

  return (
    <>
      <Toolbar
        period={period}
        axis={axis}
        events={events}
        chosenEvent={chosenEvent}
        chosenSite={site}
        findings={findings}
        showsTable={showsTable}
        onPeriod={choosePeriod}
        onAxis={chooseAxis}
        onShowTable={setShowsTable}
      />
      {showsTable ? (
        <ObservationTable
          matches={findings.matches}
          axis={axis}
          chosen={observation}
          onChoose={chooseObservation}
        />
      ) : (
        <Plot
          sites={findings.sites}
          events={events}
          period={period}
          extent={extent}
          axis={axis}
          chosenSite={site}
          chosenObservation={observation}
          chosenEvent={event}
          onDrag={dragPeriod}
          onChooseSite={chooseSite}
          onChooseObservation={chooseObservation}
          onChooseEvent={chooseEvent}
        />
      )}
      <Overview
        rows={findings.anyTime}
        period={period}
        extent={extent}
        onDrag={dragPeriod}
        onChoose={choosePeriod}
      />
    </>
  );
}
