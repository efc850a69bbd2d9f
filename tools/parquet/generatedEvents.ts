// Made-up events: of the kinds of the real ones, at about their times, summits among them.

import type { ContextEvent, EventId } from "../../src/domain/contextEvent";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import type { Report, ReportId } from "../../src/domain/report";
import type { Site } from "../../src/domain/site";
import type { EventLikeness, Likeness } from "./likeness";
import { lastDayOf, movedBy } from "./movableDate";
import type { Random } from "./random";
import { padded } from "./words";

export interface GeneratedEvent {
  readonly event: ContextEvent;
  readonly summary: string;
  readonly reports: readonly Report[];
}

/** None on exactly the day of a real one of its kind. */
const NEAREST_DAYS = 3;
const REACH_DAYS = 60;
const DIGITS = 4;

export function generatedEventsOf(
  count: number,
  sites: readonly Site[],
  { events, latest }: Likeness,
  random: Random,
): GeneratedEvent[] {
  return Array.from({ length: count }, (_, place) => {
    const model = events[Math.floor((place * events.length) / count)];
    if (!model) throw new Error("Got a catalog without events; expected some to learn from.");
    const days = NEAREST_DAYS + random.below(REACH_DAYS);
    const isLater = random.below(2) === 0 && lastDayOf(model.date) + days <= latest;
    const date = movedBy(model.date, isLater ? days : -days);
    return eventOf(padded(place + 1, DIGITS), date, model, sites, random);
  });
}

function eventOf(
  number: string,
  date: FuzzyDate,
  model: EventLikeness,
  sites: readonly Site[],
  random: Random,
): GeneratedEvent {
  const site = random.pick(sites);
  const { lat, lon } = random.pick(sites).location;
  return {
    event: {
      ...{ id: `test-event-${number}` as EventId, formerIds: [] },
      ...{ name: `Test ${model.kind.replaceAll("-", " ")} ${number}`, kind: model.kind, date },
      place: model.hasPosition ? { name: `Test place ${number}`, lat, lon } : null,
      participants: Array.from(
        { length: model.participantCount },
        (_, place) => `Test party ${place + 1}`,
      ),
      site: model.hasSite ? site.id : null,
    },
    summary: `A made-up event, number ${number}, for trying out a large catalog.`,
    reports: [
      {
        ...{ id: `test-event-${number}-report` as ReportId, formerIds: [], titleSupplied: false },
        ...{ title: `Test report on event ${number}`, publisher: "Test publisher 001", via: null },
        ...{ authors: [], published: date, dateNote: null, lang: "en", kind: "news" },
        ...{ url: `https://example.org/events/${number}`, reprint: null },
      },
    ],
  };
}
