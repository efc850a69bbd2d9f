// The timeline of a brief worked out as numbers: a still drawing with a lane for each site, marks
// where something was observed, and summits as lines with their names above.

import { calendarDayOf, type Day, dayOf, toDay } from "../domain/day";
import type { DayWindow } from "../domain/dayWindow";
import type { Brief, BriefEvent, BriefObservation } from "../export/briefContents";
import { dayWordsOf, tickWordsOf } from "../i18n/dateWords";
import { briefingWords } from "../i18n/english/briefing";
import type { MarkName } from "../ui/marks";

export const TIMELINE_WIDTH = 690;
const LEFT = 92;
const RIGHT = TIMELINE_WIDTH - 10;
const MARK_WIDTH = 11;
const MOST_ROWS = 4;
const LANE_ROW = 12;
const LABEL_ROW = 11;
const MOST_LANES = 12;
const LETTER_WIDTH = 4.1;

export interface TimelineMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The days it may mean, drawn as a bar when wider than the mark. */
  readonly from: number;
  readonly to: number;
  readonly mark: MarkName;
}

export interface TimelineLabel {
  readonly id: string;
  readonly x: number;
  readonly labelX: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  /** Empty where there is no room: the name stands in the list below. */
  readonly text: string;
}

export interface BriefTimelineLayout {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly summits: readonly TimelineLabel[];
  /** Other events, as short strokes above the lanes. */
  readonly strokes: readonly { readonly id: string; readonly x: number }[];
  readonly lanes: readonly { readonly name: string; readonly y: number; readonly height: number }[];
  readonly marks: readonly TimelineMark[];
}

/** null when nothing has a day. */
export function briefTimelineOf({
  span,
  entries,
}: Pick<Brief, "span" | "entries">): BriefTimelineLayout | null {
  const observations = entries.filter((entry) => entry.kind === "observation");
  const shown = span === null ? null : finite(span);
  if (shown === null) return null;
  const padDays = Math.max(2, Math.round((shown.last - shown.first) * 0.02));
  const first = shown.first - padDays;
  const last = shown.last + padDays;
  const xOf = (day: number) => {
    const share = (Math.min(last, Math.max(first, day)) - first) / (last - first);
    return Math.round((LEFT + share * (RIGHT - LEFT)) * 10) / 10;
  };
  const events = entries
    .filter((entry) => entry.kind === "event")
    .filter(({ window }) => window.last >= first && window.first <= last);
  const summits = summitLabelsOf(
    events.filter(({ isSummit }) => isSummit),
    xOf,
  );
  const top = Math.max(0, ...summits.map(({ y }) => y)) + 6;
  const others = events.filter(({ isSummit }) => !isSummit);
  const laneTop = top + (others.length > 0 ? 10 : 2);
  const { lanes, marks, bottom } = lanesOf(observations, laneTop, xOf);
  return {
    height: bottom + 16,
    top,
    bottom,
    left: LEFT,
    right: RIGHT,
    ticks: ticksOf(shown.first, last).map(({ day, text }) => ({ x: xOf(day), text })),
    summits,
    strokes: others.map(({ id, window }) => ({ id, x: middleOf(window, xOf) })),
    lanes,
    marks,
  };
}

function finite({ first, last }: DayWindow): { first: number; last: number } | null {
  const days = [first, last].filter(Number.isFinite);
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { first: from, last: to };
}

// Of what is drawn of it: a mark at the edge would name a day that nobody gave.
function middleOf({ first, last }: DayWindow, xOf: (day: number) => number): number {
  return (xOf(first) + xOf(last)) / 2;
}

// Each name goes to the lowest row in which it touches no other.
function summitLabelsOf(
  summits: readonly BriefEvent[],
  xOf: (day: number) => number,
): TimelineLabel[] {
  const ends: number[] = [];
  const placed = summits.map(({ id, name, window }) => {
    const x = xOf(window.first);
    const width = name.length * LETTER_WIDTH + 6;
    const isLeft = x + width > RIGHT + 8;
    const start = isLeft ? x - width : x;
    const row = [0, 1, 2, 3, 4, 5].find((each) => (ends[each] ?? -Infinity) <= start);
    if (row !== undefined) ends[row] = start + width;
    return { id, name, x, isLeft, row };
  });
  const rows = Math.max(0, ...placed.map(({ row }) => (row ?? -1) + 1));
  return placed.map(({ id, name, x, isLeft, row }) => ({
    id,
    x,
    labelX: isLeft ? x - 3 : x + 3,
    y: (rows - (row ?? 0)) * LABEL_ROW - 2,
    anchor: isLeft ? "end" : "start",
    text: row === undefined ? "" : name,
  }));
}

function lanesOf(
  observations: readonly BriefObservation[],
  top: number,
  xOf: (day: number) => number,
) {
  const bySite = new Map<string, BriefObservation[]>();
  for (const each of observations) {
    const others = bySite.get(each.site);
    if (others) others.push(each);
    else bySite.set(each.site, [each]);
  }
  const sites = [...bySite].sort(([, a], [, b]) => b.length - a.length);
  const own = sites.slice(0, sites.length > MOST_LANES ? MOST_LANES - 1 : MOST_LANES);
  const rest = sites.slice(own.length);
  const groups: (readonly [string, readonly BriefObservation[]])[] = [
    ...own,
    ...(rest.length > 0
      ? [[briefingWords().moreSites(rest.length), rest.flatMap(([, each]) => each)] as const]
      : []),
  ];
  const marks: TimelineMark[] = [];
  let y = top;
  const lanes = groups.map(([name, each]) => {
    const rows = rowsOf(each, xOf);
    const height = (Math.max(0, ...rows.map(({ row }) => row)) + 1) * LANE_ROW + 4;
    for (const { observation, x, row } of rows) {
      marks.push({
        id: observation.id,
        x,
        y: y + 2 + LANE_ROW / 2 + row * LANE_ROW,
        from: xOf(observation.window.first),
        to: xOf(observation.window.last),
        mark: observation.direction,
      });
    }
    const lane = { name, y, height };
    y += height;
    return lane;
  });
  return { lanes, marks, bottom: y };
}

// Marks that would cover each other stand below each other, as far as the rows go.
function rowsOf(observations: readonly BriefObservation[], xOf: (day: number) => number) {
  const ends: number[] = [];
  const places = observations.map((observation) => ({
    observation,
    x: middleOf(observation.window, xOf),
  }));
  return places
    .sort((a, b) => a.x - b.x)
    .map(({ observation, x }) => {
      const free = Array.from({ length: MOST_ROWS }, (_, row) => row).find(
        (row) => (ends[row] ?? -Infinity) <= x,
      );
      const row = free ?? ends.indexOf(Math.min(...ends));
      ends[row] = x + MARK_WIDTH;
      return { observation, x, row };
    });
}

interface Tick {
  readonly day: number;
  readonly text: string;
}

const DAYS_A_MONTH = 30.4;

function ticksOf(first: number, last: number): Tick[] {
  const months = (last - first) / DAYS_A_MONTH;
  if (months < 2.5) return dayTicksOf(first, last);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => months / each <= 13) ?? 240;
  const start = calendarDayOf(toDay(first));
  const ticks: Tick[] = [];
  for (let month = start.year * 12; ; month += step) {
    const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1];
    const day = dayOf({ year, month: monthOfYear, day: 1 });
    if (day > last) return ticks;
    const text = tickWordsOf({ year, month: step < 12 ? monthOfYear : null, day: null });
    if (day >= first) ticks.push({ day, text });
  }
}

function dayTicksOf(first: number, last: number): Tick[] {
  const step = [1, 2, 5, 7, 14].find((each) => (last - first) / each <= 9) ?? 14;
  const ticks: Tick[] = [];
  for (let day = first; day <= last; day += step) {
    ticks.push({ day, text: dayWordsOf(toDay(day) satisfies Day, "short") });
  }
  return ticks;
}
