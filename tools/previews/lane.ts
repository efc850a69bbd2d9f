// The lane of a card: years, summits as lines through it, and a mark for each observation at its
// days, soft where they are uncertain.

import { directionOf } from "../../src/domain/activity";
import { isSummit } from "../../src/domain/contextEvent";
import { calendarDayOf, type Day, dayOf } from "../../src/domain/day";
import { type DayWindow, windowOf } from "../../src/domain/dayWindow";
import type { ExportedEvent, ExportedObservation } from "../../src/export/exportSet";
import { MARKS } from "../../src/ui/marks";
import { COLOURS, DIRECTION_COLOURS } from "./cardColours";
import { type TextStyle, textAt, widthOf } from "./cardText";
import type { Frame } from "./locator";

export interface LaneParts {
  readonly observations: readonly ExportedObservation[];
  readonly events: readonly ExportedEvent[];
  /** Drawn larger than the others. */
  readonly chosen: string | null;
  /** Whether uncertain windows are drawn: of many sites together they would only cover each other. */
  readonly hasBars: boolean;
  /** The days that the lane shows. */
  readonly span: DayWindow;
}

const YEAR: TextStyle = { size: 22, weight: 400 };
const SUMMIT: TextStyle = { size: 22, weight: 600 };
const MARK_SCALE = 1.35;
const CHOSEN_SCALE = 2.4;
const MARGIN_DAYS = 120;

export function laneOf(parts: LaneParts, frame: Frame): string {
  const { observations, events, chosen, hasBars } = parts;
  const first = parts.span.first - MARGIN_DAYS;
  const last = parts.span.last + MARGIN_DAYS;
  const xOf = (day: number) =>
    frame.x + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * frame.width;
  const middle = frame.y + frame.height / 2;
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width: number) =>
    `<path d="M${x1.toFixed(1)} ${y1}L${x2.toFixed(1)} ${y2}" stroke="${stroke}" stroke-width="${width}"/>`;
  const right = frame.x + frame.width;
  const base = frame.y + frame.height;

  const years = yearsOf(first, last).map(({ year, day }) => [
    line(xOf(day), frame.y, xOf(day), base, COLOURS.rule, 1.5),
    textAt(String(year), xOf(day) + 4, base + 26, YEAR, COLOURS.muted),
  ]);
  let free = Number.NEGATIVE_INFINITY;
  const summits = events
    .filter(({ record }) => isSummit(record) && isWithin(windowOf(record.date), first, last))
    .map(({ record }) => {
      const x = xOf(windowOf(record.date).first);
      const name = record.place?.name.split(",")[0] ?? "";
      const width = widthOf(name, SUMMIT);
      const hasRoom = x > free && x + width < right;
      if (hasRoom) free = x + width + 14;
      const label = hasRoom ? textAt(name, x, frame.y - 10, SUMMIT, COLOURS.accent) : "";
      return `${line(x, frame.y, x, base, COLOURS.accent, 2.5)}${label}`;
    });
  const marks = observations
    .toSorted((a, b) => Number(a.record.id === chosen) - Number(b.record.id === chosen))
    .map(({ record }) => {
      const window = windowOf(record.observed);
      if (!isWithin(window, first, last)) return "";
      const direction = directionOf(record.activity);
      const { path, hollow } = MARKS[direction];
      const colour = DIRECTION_COLOURS[direction];
      const [begin, end] = [xOf(window.first), xOf(window.last)];
      const bar =
        hasBars && end - begin > 12
          ? `<rect x="${begin.toFixed(1)}" y="${middle - 4}" width="${(end - begin).toFixed(1)}" height="8" fill="${colour}" opacity="0.3"/>`
          : "";
      const scale = record.id === chosen ? CHOSEN_SCALE : MARK_SCALE;
      const fill = hollow ? COLOURS.panel : colour;
      const stroke = hollow ? colour : COLOURS.panel;
      const place = `translate(${((begin + end) / 2).toFixed(1)} ${middle}) scale(${scale})`;
      return `${bar}<path transform="${place}" d="M0 0${path}" fill="${fill}" stroke="${stroke}" stroke-width="1.4"/>`;
    });
  return [
    ...years.flat(),
    line(frame.x, middle, right, middle, COLOURS.rule, 2),
    ...summits,
    ...marks,
  ].join("");
}

/** At most eight years, at even steps. */
function yearsOf(first: number, last: number): { year: number; day: Day }[] {
  const from = calendarDayOf(Math.ceil(first) as Day).year + 1;
  const to = calendarDayOf(Math.floor(last) as Day).year;
  const step = Math.max(1, Math.ceil((to - from + 1) / 8));
  const years: { year: number; day: Day }[] = [];
  for (let year = from; year <= to; year += step) {
    years.push({ year, day: dayOf({ year, month: 1, day: 1 }) });
  }
  return years;
}

function isWithin(window: DayWindow, first: number, last: number): boolean {
  return window.last >= first && window.first <= last;
}
