// Moments and days as services write them (RFC 3339, ISO 8601), never read through the browser's own
// clock rules: a day that does not exist is no moment, and without an offset the time is UTC.

import { type Day, parseDay, toDay } from "../domain/day";
import type { SceneTime } from "../domain/scene";

export const MS_PER_DAY = 86_400_000;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Milliseconds since 1970 of "2019-02-25T02:26:51.024Z"; null for anything else. */
export function parseMoment(text: string): number | null {
  const match = MOMENT.exec(text.trim());
  const day = parseDay(match?.[1] ?? "");
  if (!match || day === null) return null;
  const [hour = 0, minute = 0, second = 0] = match.slice(2, 5).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return null;
  const offset = offsetMinutesOf(match[6] ?? "Z");
  if (offset === null) return null;
  const ms = Math.floor(Number(`0.${match[5] ?? "0"}`) * 1000);
  return day * MS_PER_DAY + ((hour * 60 + minute - offset) * 60 + second) * 1000 + ms;
}

function offsetMinutesOf(text: string): number | null {
  if (/^z$/i.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 23 || minutes > 59) return null;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** A moment, or the day of a date without a time; null for anything else. */
export function parseAcquisition(text: string): SceneTime | null {
  const day = parseDay(text);
  if (day !== null) return { kind: "day", day };
  const ms = parseMoment(text);
  return ms === null ? null : { kind: "moment", ms };
}

export function utcDayOf(ms: number): Day {
  return toDay(Math.floor(ms / MS_PER_DAY));
}
