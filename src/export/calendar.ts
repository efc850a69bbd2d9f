// Events as a calendar (RFC 5545): whole days, no time zones. An uncertain date takes all days that
// it may mean, and its words stand in the description.

import { encodeDay, toDay } from "../domain/day";
import { windowOf } from "../domain/dayWindow";
import type { ExportedEvent, ExportFile, ExportSet, ExportWords } from "./exportSet";
import { eventAddressOf } from "./recordAddress";

/** A line holds so many bytes before it goes on in the next. */
const LINE_BYTES = 75;

export function toEventsCalendar(set: ExportSet, words: ExportWords): ExportFile {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Nadir//Nadir//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(`Nadir: ${set.title}`)}`,
    ...set.events.flatMap((event) => entryOf(event, set, words)),
    "END:VCALENDAR",
  ];
  return {
    name: "events.ics",
    mediaType: "text/calendar;charset=utf-8",
    body: lines.map((line) => `${folded(line)}\r\n`).join(""),
  };
}

function entryOf({ record, detail }: ExportedEvent, set: ExportSet, words: ExportWords): string[] {
  const { first, last } = windowOf(record.date);
  // An open end has no day: the entry then stands on the one that is known.
  const begins = Number.isFinite(first) ? first : last;
  const ends = Number.isFinite(last) ? last : first;
  const { place } = record;
  const hasPoint = place !== null && place.lat !== null && place.lon !== null;
  const description = [
    `${words.eventKindOf(record.kind)}, ${words.dateOf(record.date)}.`,
    ...(detail ? [detail.summary] : []),
  ].join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${record.id}@nadir`,
    `DTSTAMP:${set.made.replace(/[-:]/g, "")}`,
    `DTSTART;VALUE=DATE:${compact(begins)}`,
    `DTEND;VALUE=DATE:${compact(ends + 1)}`,
    `SUMMARY:${escaped(record.name)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place.name)}`]),
    ...(hasPoint ? [`GEO:${place.lat};${place.lon}`] : []),
    `CATEGORIES:${escaped(words.eventKindOf(record.kind))}`,
    `URL:${eventAddressOf(set.home, record.id)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(day: number): string {
  return encodeDay(toDay(day)).replaceAll("-", "");
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Broken between characters, never inside one. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      parts.push(part);
      // The space that begins the next line counts.
      [part, bytes] = [" ", 1];
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}
