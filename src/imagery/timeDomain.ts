// The times that a map service has, as WMS and GIBS write them: single times and intervals with a
// period ("2015-11-24/2026-11-20/P1D"), separated by commas. Kept as intervals, and written out only
// for the stretch that is asked for: ten years of ten-minute images are half a million times.

import { calendarDayOf, type Day, dayOf, daysInMonth, encodeDay } from "../domain/day";
import { acquisitionDayOf, type SceneTime } from "../domain/scene";
import { MS_PER_DAY, parseAcquisition, utcDayOf } from "./moment";

/** How a time is written: a day, or a moment with or without milliseconds. */
type TimeForm = "day" | "seconds" | "milliseconds";

interface TimeInterval {
  readonly firstMs: number;
  readonly lastMs: number;
  readonly step: Step;
  readonly form: TimeForm;
  /** The text itself where there is only one time. */
  readonly single: string | null;
}

interface Step {
  readonly months: number;
  readonly ms: number;
}

export type TimeDomain = readonly TimeInterval[];

/** One time of a service. */
export interface ServiceTime {
  /** As the service writes it. */
  readonly text: string;
  readonly ms: number;
  /** A day where the service gives no hour: midnight stands for a day. */
  readonly time: Extract<SceneTime, { kind: "moment" | "day" }>;
}

const DAILY: Step = { months: 0, ms: MS_PER_DAY };
const MONTH_MS = 30.436875 * MS_PER_DAY;
/** Of one list; what comes after them is told of as unreadable, and not looked at. */
const MOST_PARTS = 50_000;
/** Of times in one answer. Only a hostile service has so many that lie over each other. */
const MOST_TRIED = 50_000;
const PERIOD =
  /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:\.\d+)?S)?)?$/;

/** The readable intervals of a list, and the parts that cannot be read. `today` ends open intervals. */
export function parseTimeDomain(
  list: string,
  today: Day,
): { domain: TimeDomain; unreadable: readonly string[] } {
  const domain: TimeInterval[] = [];
  const unreadable: string[] = [];
  for (const [at, part] of list.split(",").entries()) {
    const text = part.trim();
    if (text === "") continue;
    const interval = at < MOST_PARTS ? parseInterval(text, today) : null;
    if (interval === null) unreadable.push(text);
    else domain.push(interval);
  }
  return { domain, unreadable };
}

/** A time for every day from the first to the last. */
export function dailyDomain(first: Day, last: Day): TimeDomain {
  const [firstMs, lastMs] = [first * MS_PER_DAY, last * MS_PER_DAY];
  return [{ firstMs, lastMs, step: DAILY, form: "day", single: null }];
}

function parseInterval(text: string, today: Day): TimeInterval | null {
  const [from = "", to, period] = text.split("/").map((part) => part.trim());
  const first = parseAcquisition(from);
  if (first === null) return null;
  const firstMs = msOf(first);
  const form = formOf(from);
  if (to === undefined) return { firstMs, lastMs: firstMs, step: DAILY, form, single: from };
  const lastMs = /^(current|present|now)$/i.test(to)
    ? (today + 1) * MS_PER_DAY - 1
    : msOrNull(parseAcquisition(to));
  const step = parsePeriod(period ?? "");
  if (lastMs === null || lastMs < firstMs || step === null) return null;
  const isFiner = form === "day" && !isWholeDays(step);
  return { firstMs, lastMs, step, form: isFiner ? "seconds" : form, single: null };
}

function formOf(text: string): TimeForm {
  if (!/[T ]/i.test(text)) return "day";
  return text.includes(".") ? "milliseconds" : "seconds";
}

/** Without a period, or with one of nothing, the service takes any time: a day is offered. */
function parsePeriod(text: string): Step | null {
  if (text === "" || text === "0") return DAILY;
  const match = PERIOD.exec(text.toUpperCase());
  if (match === null) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const ms = (weeks * 7 + days) * MS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const step = { months: years * 12 + months, ms };
  return step.months === 0 && step.ms === 0 ? DAILY : step;
}

/** At most `count` times from the first to the last day, the nearest to `near` first. */
export function timesNear(
  domain: TimeDomain,
  { from, to, near }: { from: Day; to: Day; near: Day },
  count: number,
): readonly ServiceTime[] {
  const [fromMs, toMs] = [from * MS_PER_DAY, (to + 1) * MS_PER_DAY - 1];
  const nearMs = near * MS_PER_DAY;
  const found = new Map<string, ServiceTime>();
  let left = MOST_TRIED;
  for (const interval of nearestFirst(domain, fromMs, toMs, nearMs)) {
    if (left <= 0) break;
    for (const time of timesOf(interval, fromMs, toMs, nearMs, count)) {
      found.set(time.text, time);
      left -= 1;
    }
  }
  const distanceOf = ({ time }: ServiceTime) => Math.abs((acquisitionDayOf(time) ?? 0) - near);
  return [...found.values()]
    .sort((a, b) => distanceOf(a) - distanceOf(b) || a.ms - b.ms)
    .slice(0, count);
}

/** Those that reach into the stretch; the nearest are looked at before the tries are used up. */
function nearestFirst(
  domain: TimeDomain,
  fromMs: number,
  toMs: number,
  nearMs: number,
): TimeDomain {
  const distanceOf = ({ firstMs, lastMs }: TimeInterval) =>
    Math.max(firstMs - nearMs, nearMs - lastMs, 0);
  return domain
    .filter(({ firstMs, lastMs }) => firstMs <= toMs && lastMs >= fromMs)
    .sort((a, b) => distanceOf(a) - distanceOf(b));
}

/** The time with exactly this text, if the service has it. */
export function timeIn(domain: TimeDomain, text: string): ServiceTime | null {
  const parsed = parseAcquisition(text);
  if (parsed === null) return null;
  // Only that moment is looked at: a service may state thousands of intervals of a second each.
  const ms = msOf(parsed);
  for (const interval of domain) {
    for (const time of timesOf(interval, ms, ms, ms, 1)) if (time.text === text) return time;
  }
  return null;
}

function* timesOf(
  interval: TimeInterval,
  fromMs: number,
  toMs: number,
  nearMs: number,
  count: number,
): Generator<ServiceTime> {
  const low = Math.max(fromMs, interval.firstMs);
  const high = Math.min(toMs, interval.lastMs);
  if (low > high) return;
  const { step, firstMs } = interval;
  // A month is not always as long: one step more to each side, and what lies outside is left out.
  const length = step.months * MONTH_MS + step.ms;
  const stepAt = (ms: number) => (ms - firstMs) / length;
  const middle = Math.round(stepAt(Math.min(high, Math.max(low, nearMs))));
  const first = Math.max(0, Math.floor(stepAt(low)) - 1, middle - count);
  const last = Math.min(Math.ceil(stepAt(high)) + 1, middle + count);
  for (let index = first; index <= last; index += 1) {
    const ms = msAt(interval, index);
    if (ms >= low && ms <= high) yield serviceTimeOf(interval, ms);
  }
}

function msAt({ firstMs, step }: TimeInterval, index: number): number {
  if (step.months === 0) return firstMs + index * step.ms;
  const start = calendarDayOf(utcDayOf(firstMs));
  const months = start.year * 12 + start.month - 1 + index * step.months;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const day = dayOf({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
  return day * MS_PER_DAY + (firstMs % MS_PER_DAY) + index * step.ms;
}

function serviceTimeOf(interval: TimeInterval, ms: number): ServiceTime {
  const day = utcDayOf(ms);
  const isDay = interval.form === "day" || (ms % MS_PER_DAY === 0 && isWholeDays(interval.step));
  const time = isDay ? ({ kind: "day", day } as const) : ({ kind: "moment", ms } as const);
  return { text: interval.single ?? written(ms, interval.form), ms, time };
}

function isWholeDays({ ms }: Step): boolean {
  return ms % MS_PER_DAY === 0;
}

function written(ms: number, form: TimeForm): string {
  const day = encodeDay(utcDayOf(ms));
  if (form === "day") return day;
  const rest = ms - utcDayOf(ms) * MS_PER_DAY;
  const part = (unit: number, size: number) =>
    String(Math.floor(rest / unit) % size).padStart(2, "0");
  const clock = `${part(3_600_000, 24)}:${part(60_000, 60)}:${part(1000, 60)}`;
  const fraction = form === "seconds" ? "" : `.${String(rest % 1000).padStart(3, "0")}`;
  return `${day}T${clock}${fraction}Z`;
}

function msOf(time: SceneTime): number {
  return time.kind === "moment" ? time.ms : (acquisitionDayOf(time) ?? 0) * MS_PER_DAY;
}

function msOrNull(time: SceneTime | null): number | null {
  return time === null ? null : msOf(time);
}
