// The story of a site: its observations, the summits and its own events in one order of time.
//
// What is chosen always has its place in the story, also when the period or a filter leaves it
// out: a link must show what it names.

import { type ContextEvent, isSummit } from "../domain/contextEvent";
import { compareWindows, type DayWindow, windowOf } from "../domain/dayWindow";
import type { ObservationId } from "../domain/observation";
import { type Membership, membershipOf, type Period, toWindow } from "../domain/period";
import type { SiteId } from "../domain/site";
import type { Match, Row } from "../query/findings";

export interface ObservationItem {
  readonly kind: "observation";
  readonly id: ObservationId;
  readonly row: Row;
  /** "out": it does not match and is here because it is chosen. */
  readonly membership: Membership;
}

export interface EventItem {
  readonly kind: "event";
  readonly id: string;
  readonly event: ContextEvent;
}

/** Summits in a row with nothing seen between them, said in one line until opened. */
export interface SummitsItem {
  readonly kind: "summits";
  readonly id: string;
  readonly items: readonly EventItem[];
}

export type StoryItem = ObservationItem | EventItem | SummitsItem;

export interface StoryParts {
  readonly site: SiteId;
  /** The site's matches in time order on the axis. */
  readonly matches: readonly Match[];
  readonly events: readonly ContextEvent[];
  readonly period: Period;
  readonly chosenRow: Row | null;
  readonly chosenEvent: ContextEvent | null;
}

const LONGEST_RUN = 3;

export function storyOf(parts: StoryParts): readonly StoryItem[] {
  const { site, events, period, chosenEvent } = parts;
  const eventItems = events
    .filter(
      (event) =>
        event.id === chosenEvent?.id ||
        ((isSummit(event) || event.site === site) &&
          membershipOf(windowOf(event.date), period) !== "out"),
    )
    .map((event): EventItem => ({ kind: "event", id: event.id, event }));
  return foldSummits([...eventItems, ...observationItemsOf(parts)].sort(compareItems), chosenEvent);
}

/** The site's observations of the story; the chosen one among them, matching or not. */
function observationItemsOf({ matches, chosenRow }: StoryParts): ObservationItem[] {
  const items = matches.map(
    (row): ObservationItem => ({
      kind: "observation",
      id: row.observation.id,
      row,
      membership: row.certain ? "certain" : "may",
    }),
  );
  if (chosenRow && !items.some(({ id }) => id === chosenRow.observation.id)) {
    const { id } = chosenRow.observation;
    items.push({ kind: "observation", id, row: chosenRow, membership: "out" });
  }
  return items;
}

// An event comes before an observation of the same days: it is what the observation is read by.
function compareItems(a: EventItem | ObservationItem, b: EventItem | ObservationItem): number {
  const [first, second] = [itemWindowOf(a), itemWindowOf(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return (
    compareWindows(first, second) ||
    Number(a.kind === "observation") - Number(b.kind === "observation") ||
    (a.id < b.id ? -1 : 1)
  );
}

function itemWindowOf(item: EventItem | ObservationItem): DayWindow | null {
  return item.kind === "event" ? windowOf(item.event.date) : item.row.window;
}

function foldSummits(
  items: readonly (EventItem | ObservationItem)[],
  chosenEvent: ContextEvent | null,
): readonly StoryItem[] {
  const story: StoryItem[] = [];
  let run: EventItem[] = [];
  const closeRun = () => {
    const first = run[0];
    if (first && run.length > LONGEST_RUN) {
      story.push({ kind: "summits", id: `summits-${first.id}`, items: run });
    } else story.push(...run);
    run = [];
  };
  for (const item of items) {
    if (item.kind === "event" && isSummit(item.event) && item.id !== chosenEvent?.id) {
      run.push(item);
    } else {
      closeRun();
      story.push(item);
    }
  }
  closeRun();
  return story;
}

export interface Neighbours {
  readonly previous: Row | null;
  readonly next: Row | null;
  /** Its place among the observations of the story, from 1. */
  readonly place: number;
  readonly count: number;
}

/** The observations before and after one in the story; null when it is not in it. */
export function neighboursOf(story: readonly StoryItem[], id: ObservationId): Neighbours | null {
  const observations = story.filter((item) => item.kind === "observation");
  const at = observations.findIndex((item) => item.id === id);
  if (at < 0) return null;
  return {
    previous: observations[at - 1]?.row ?? null,
    next: observations[at + 1]?.row ?? null,
    place: at + 1,
    count: observations.length,
  };
}

/** The smallest period that holds both; an open end stays or becomes open. */
export function toPeriodWith(period: Period, window: DayWindow): Period {
  const { first, last } = toWindow(period);
  const from = first < window.first ? first : window.first;
  const to = last > window.last ? last : window.last;
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}
