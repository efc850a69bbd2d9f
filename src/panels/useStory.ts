// The story of the chosen site for the view: which stretch of it is shown, and what is before and
// after what is chosen.

import { useMemo, useState } from "react";
import type { Catalog } from "../domain/catalog";
import { windowOf } from "../domain/dayWindow";
import type { Site } from "../domain/site";
import type { Findings, Row } from "../query/findings";
import { useDashboard } from "../state/dashboardStore";
import { selectChosenRow, selectFindings, selectView } from "../state/selectors";
import { useInTurn } from "../state/turns";
import { type ObservationItem, type StoryItem, storyOf } from "./story";
import { neighboursOf, placeOfDays, type StoryRows, storyRowsOf } from "./storyOrder";
import { isSameSlice, SLICE_STEP, sliceAround, withEarlier, withLater } from "./storySlice";

export interface Steps {
  readonly previous: Row | null;
  readonly next: Row | null;
  /** The place of the chosen observation among `count`, from 1. */
  readonly place: number;
  readonly count: number;
}

export interface Story {
  readonly items: readonly StoryItem[];
  /** Rows of the observations that are shown. */
  readonly shownRows: readonly number[];
  /** null while no observation of the site is chosen. */
  readonly steps: Steps | null;
  readonly earlierCount: number;
  readonly laterCount: number;
  readonly showEarlier: () => void;
  readonly showLater: () => void;
}

const NO_ROWS: StoryRows = { rows: [], outside: null };

export function useStory(site: Site, catalog: Catalog): Story {
  const { period, event: eventId } = useInTurn("texts", selectView);
  const findings = useInTurn("texts", selectFindings);
  const chosen = useChosenRowOf(site);
  const event = (eventId && catalog.eventById.get(eventId)) ?? null;
  const [stored, setStored] = useState({ start: 0, end: SLICE_STEP });

  const { rows, outside } = useMemo(() => {
    const own = findings?.siteOf(site.id);
    if (!findings || !own) return NO_ROWS;
    return storyRowsOf(own, chosen, (row) => findings.rowAt(row));
  }, [findings, site, chosen]);

  const place = useMemo(() => {
    if (findings === null || rows.length === 0) return null;
    if (chosen !== null) return rows.indexOf(chosen.row);
    if (event === null) return null;
    const before = placeOfDays(rows, windowOf(event.date), (row) => findings.rowAt(row));
    return Math.min(rows.length - 1, before);
  }, [findings, rows, chosen, event]);

  const slice = sliceAround(stored, place, rows.length);
  if (!isSameSlice(slice, stored)) setStored(slice);
  const { start, end } = slice;

  const shown = useMemo(() => {
    const shownRows = rows.slice(start, end);
    const hasEarlier = start > 0;
    const hasLater = end < rows.length;
    const observations =
      findings === null ? [] : shownRows.map((row) => toItem(findings, row, outside));
    const parts = { site: site.id, observations, hasEarlier, hasLater };
    const items = storyOf({ ...parts, events: catalog.events, period, chosenEvent: event });
    return { items, shownRows };
  }, [findings, catalog, site, period, event, rows, outside, start, end]);

  return {
    ...shown,
    steps: chosen && findings && stepsOf(findings, rows, chosen),
    earlierCount: start,
    laterCount: Math.max(0, rows.length - end),
    showEarlier: () => setStored(withEarlier(slice)),
    showLater: () => setStored(withLater(slice)),
  };
}

function useChosenRowOf(site: Site): Row | null {
  const chosen = useDashboard(selectChosenRow);
  return chosen?.site.id === site.id ? chosen : null;
}

function toItem(findings: Findings, row: number, outside: number | null): ObservationItem {
  if (row === outside) {
    const known = findings.rowAt(row);
    return { kind: "observation", id: known.id, row: known, membership: "out" };
  }
  const match = findings.matchAt(row);
  const membership = match.certain ? "certain" : "may";
  return { kind: "observation", id: match.id, row: match, membership };
}

function stepsOf(findings: Findings, rows: readonly number[], chosen: Row): Steps | null {
  const neighbours = neighboursOf(rows, chosen.row);
  if (neighbours === null) return null;
  const rowOf = (row: number | null) => (row === null ? null : findings.rowAt(row));
  return { ...neighbours, previous: rowOf(neighbours.previous), next: rowOf(neighbours.next) };
}
