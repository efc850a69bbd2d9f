// The story of a site: its observations, the summits and its own events in one order of time.
//
// What is chosen always has its place in the story, also when the period or a filter leaves it
// out: a link must show what it names.

import { type ContextEvent, isSummit } from "../domain/contextEvent";
import { compareWindows, type DayWindow, windowOf } from "../domain/dayWindow";
import type { ObservationId } from "../domain/observation";
import { type Membership, membershipOf, type Period, toWindow } from "../domain/period";
import type { SiteId } from "../domain/site";
import type { Row } from "../query/findings";

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
  /** The site's observations of the story in time order on the axis, or a stretch of them. */
  readonly observations: readonly ObservationItem[];
  /** Whether the site has more of them before or after the stretch. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  readonly events: readonly ContextEvent[];
  readonly period: Period;
  readonly chosenEvent: ContextEvent | null;
}

const LONGEST_RUN = 3;

/** An event or an observation with its days; null for none on the axis. */
interface Dated {
  readonly item: EventItem | ObservationItem;
  readonly window: DayWindow | null;
}

export function storyOf(parts: StoryParts): readonly StoryItem[] {
  const observations = parts.observations.map((item) => ({ item, window: item.row.window }));
  const events = eventsOf(parts).filter(
    (each) => each.item.id === parts.chosenEvent?.id || isInStretch(each, observations, parts),
  );
  const items = [...events, ...observations].sort(compareDated).map(({ item }) => item);
  return foldSummits(items, parts.chosenEvent);
}

function eventsOf({ site, events, period, chosenEvent }: StoryParts): Dated[] {
  return events
    .filter((event) => event.id === chosenEvent?.id || isSummit(event) || event.site === site)
    .map((event) => ({ event, window: windowOf(event.date) }))
    .filter(
      ({ event, window }) => event.id === chosenEvent?.id || membershipOf(window, period) !== "out",
    )
    .map(({ event, window }) => ({ item: { kind: "event", id: event.id, event }, window }));
}

// What lies beyond the stretch would seem to stand next to it.
function isInStretch(event: Dated, observations: readonly Dated[], parts: StoryParts): boolean {
  const [first, last] = [observations[0], observations.at(-1)];
  const isEarlier = first !== undefined && compareDated(event, first) < 0;
  const isLater = last !== undefined && compareDated(event, last) > 0;
  return !(isEarlier && parts.hasEarlier) && !(isLater && parts.hasLater);
}

// An event comes before an observation of the same days: it is what the observation is read by.
// Observations are in order already.
function compareDated(a: Dated, b: Dated): number {
  const order = compareDays(a.window, b.window);
  if (order !== 0 || (a.item.kind === "observation" && b.item.kind === "observation")) return order;
  return (
    Number(a.item.kind === "observation") - Number(b.item.kind === "observation") ||
    (a.item.id < b.item.id ? -1 : 1)
  );
}

/** In order of time; what has no date on the axis comes last. */
export function compareDays(a: DayWindow | null, b: DayWindow | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareWindows(a, b);
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

/** The smallest period that holds both; an open end stays or becomes open. */
export function toPeriodWith(period: Period, window: DayWindow): Period {
  const { first, last } = toWindow(period);
  const from = first < window.first ? first : window.first;
  const to = last > window.last ? last : window.last;
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}
