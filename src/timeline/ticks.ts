// The lines and words of a date axis: days, months or years, as closely as their words have room.

import { calendarDayOf, type Day, dayOf, daysInMonth } from "../domain/day";
import { tickWordsOf } from "../i18n/dateWords";
import { pixelsPerDayOf, type Scale, xOf } from "./scale";

export interface Tick {
  readonly day: Day;
  readonly x: number;
  /** Empty where only the line is drawn. */
  readonly label: string;
}

interface Step {
  readonly unit: "day" | "month" | "year";
  readonly every: number;
  readonly days: number;
  readonly leastPixels: number;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((every) => ({ unit: "day", every, days: every, leastPixels: 48 }) as const),
  ...[1, 3, 6].map(
    (every) => ({ unit: "month", every, days: every * 30, leastPixels: 36 }) as const,
  ),
  ...[1, 2, 5, 10, 50].map(
    (every) => ({ unit: "year", every, days: every * 365, leastPixels: 40 }) as const,
  ),
];
const COARSEST: Step = { unit: "year", every: 100, days: 36_500, leastPixels: 0 };
const PIXELS_PER_LETTER = 6.3;
const GAP_PIXELS = 6;
const LETTERS_PER_SYLLABLE_BLOCK = 1.8;

/** `unit` is 1 for type of the usual size. */
export function ticksOf(scale: Scale, unit = 1): readonly Tick[] {
  const perDay = pixelsPerDayOf(scale);

  const step =
    STEPS.find(({ days, leastPixels }) => days * perDay >= leastPixels * unit) ?? COARSEST;
  const days = daysOfStep(step, scale.span.start, scale.span.end);
  const roomPixels = step.days * perDay;

  let free = scale.left;
  return days.map((day, place) => {
    const x = xOf(scale, day);
    const words = labelOf(day, step.unit, place === 0, roomPixels / unit);
    const end = x + widthOf(words) * unit + GAP_PIXELS;
    const fits = x >= free && end <= scale.right + GAP_PIXELS;
    if (fits) free = end;
    return { day, x, label: fits ? words : "" };
  });
}

function daysOfStep(step: Step, start: number, end: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = firstOfStep(step, start); day < end; day = nextOfStep(step, day)) {
    if (day >= start) days.push(day);
  }
  return days;
}

/** The first day of the month, the round month or the round year in which `start` lies. */
function firstOfStep({ unit, every }: Step, start: number): Day {
  const { year, month } = calendarDayOf(Math.floor(start) as Day);
  if (unit === "day") return dayOf({ year, month, day: 1 });
  if (unit === "month") return firstOfMonth(year, month - ((month - 1) % every));
  return firstOfMonth(year - (((year % every) + every) % every), 1);
}

function nextOfStep({ unit, every }: Step, day: Day): Day {
  const { year, month, day: dayOfMonth } = calendarDayOf(day);
  if (unit === "year") return firstOfMonth(year + every, 1);
  if (unit === "month") return firstOfMonth(year, month + every);
  const next = dayOfMonth + every;
  const left = daysInMonth(year, month) + 1 - next;
  // A step that would end just before the next month gives way to its first day.
  return left > (every - 1) / 2 ? dayOf({ year, month, day: next }) : firstOfMonth(year, month + 1);
}

/** The month may lie past December. */
function firstOfMonth(year: number, month: number): Day {
  const months = month - 1;
  return dayOf({ year: year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

function labelOf(day: Day, unit: Step["unit"], isFirst: boolean, roomPixels: number): string {
  const { year, month, day: dayOfMonth } = calendarDayOf(day);
  const ofYear = tickWordsOf({ year, month: null, day: null });
  if (unit === "year") return ofYear;
  const startsYear = month === 1 && dayOfMonth === 1;
  const shownYear = isFirst || startsYear ? year : null;
  const words = tickWordsOf({ year: shownYear, month, day: unit === "day" ? dayOfMonth : null });
  const isWide = unit === "month" && startsYear && widthOf(words) + GAP_PIXELS > roomPixels;
  return isWide ? ofYear : words;
}

/** Without asking the page. */
function widthOf(words: string): number {
  let letters = 0;
  for (const letter of words) {
    letters += (letter.codePointAt(0) ?? 0) >= 0x1100 ? LETTERS_PER_SYLLABLE_BLOCK : 1;
  }
  return letters * PIXELS_PER_LETTER;
}
