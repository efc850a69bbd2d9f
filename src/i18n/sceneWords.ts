// Words about satellite images: when one was taken (never claiming more than is known), how much
// cloud there is, what a pixel is worth.

import { type Day, toDay } from "../domain/day";
import type { Scene, SceneTime } from "../domain/scene";
import { dayWordsOf } from "./dateWords";
import { scenesWords } from "./english/scenes";

export const renderingNames = () => scenesWords().renderings;

/** What a rendering is for. */
export const renderingUses = () => scenesWords().renderingUses;
export const compareModeNames = () => scenesWords().modes;

/** "25 February 2019, 02:31 UTC"; "mosaic of 2019, no acquisition date". */
export function sceneTimeWordsOf(time: SceneTime, length: "long" | "short" = "long"): string {
  const words = scenesWords().time;
  switch (time.kind) {
    case "moment":
      return `${dayWordsOf(utcDayOf(time.ms), length)}, ${clockOf(time.ms)} UTC`;
    case "day":
      return words.utcDay(dayWordsOf(time.day, length));
    case "mosaic":
      return words.mosaic(time.year);
    case "release":
      return words.release(dayWordsOf(time.day, length));
    case "undated":
      return words.undated;
  }
}

/** Where a country's clock stands; others get the sun's time. */
const TIME_ZONES: Readonly<
  Record<string, { readonly zone: string; readonly name: "Pyongyang" | "Seoul" }>
> = {
  KP: { zone: "Asia/Pyongyang", name: "Pyongyang" },
  KR: { zone: "Asia/Seoul", name: "Seoul" },
};

/** "11:31 in Pyongyang", "26 Feb 00:10 in Pyongyang", or "11:12 local solar time". */
export function localTimeWordsOf(ms: number, country: string, lon: number): string {
  const known = TIME_ZONES[country];
  const shift = known === undefined ? null : shiftOf(ms, known.zone);
  if (known === undefined || shift === null) {
    return scenesWords().time.solar(clockOf(ms + lon * MS_PER_DEGREE));
  }
  const local = ms + shift;
  const day = utcDayOf(local);
  const isOtherDay = day !== utcDayOf(ms);
  const dayWords = isOtherDay ? dayWordsOf(day, "short") : "";
  return scenesWords().time.local(dayWords, clockOf(local), known.name);
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** The sun goes round once a day. */
const MS_PER_DEGREE = MS_PER_DAY / 360;

/** How far the zone's clock is ahead of UTC at that moment; null where the browser does not know. */
function shiftOf(ms: number, timeZone: string): number | null {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone,
      timeZoneName: "longOffset",
      year: "numeric",
    }).formatToParts(ms);
    const offset = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
    if (sign === undefined) return offset === "GMT" ? 0 : null;
    const shift = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
    return sign === "-" ? -shift : shift;
  } catch {
    return null;
  }
}

function utcDayOf(ms: number): Day {
  return toDay(Math.floor(ms / MS_PER_DAY));
}

function clockOf(ms: number): string {
  const minutes = Math.floor((((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / MS_PER_MINUTE);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** "cloud 12 %", "cloud not stated". */
export function cloudWordsOf({ cloudPercent }: Pick<Scene, "cloudPercent">): string {
  const words = scenesWords().cloud;
  if (cloudPercent === null) return words.unknown;
  const rounded = Math.round(cloudPercent);
  return rounded === 0 && cloudPercent > 0 ? words.underOne : words.share(rounded);
}

/** "1 pixel = 10 m", "1 pixel = 0.5 m". */
export function pixelWordsOf(pixelSizeM: number): string {
  const size = pixelSizeM >= 10 ? Math.round(pixelSizeM) : Number(pixelSizeM.toPrecision(2));
  return scenesWords().pixel(size);
}

/** "the same day", "2 days before", "1 day after": of a scene, seen from what it is looked up for. */
export function daysFromWordsOf(days: number): string {
  const words = scenesWords();
  if (days === 0) return words.sameDay;
  return days < 0 ? words.before(-days) : words.after(days);
}
