// What a card says, before it is a picture: words, a place on the map and a lane. From the records
// as they are; nothing is added to them.

import { directionOf } from "../../src/domain/activity";
import type { ContextEvent } from "../../src/domain/contextEvent";
import { type DayWindow, widthDaysOf, windowOf } from "../../src/domain/dayWindow";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import type { Position } from "../../src/domain/geo";
import { nearestSummitOf } from "../../src/domain/nearestSummit";
import type { Observation } from "../../src/domain/observation";
import { hangulNameOf, type Site } from "../../src/domain/site";
import type { ExportSet, ExportWords } from "../../src/export/exportSet";
import { observationsBySite, sitesById } from "../../src/export/recordRow";
import { compactDateWordsOf } from "../../src/i18n/dateWords";
import { capitalized, counted } from "../../src/i18n/vocabulary";
import { placeLabelOf } from "../../src/timeline/eventLabels";
import type { Span } from "../../src/timeline/span";
import type { LaneItem } from "./laneLayout";
import { spanOfWindows } from "./laneSpan";

export interface CardContent {
  /** A line above the headline; `mark` stands before it. */
  readonly eyebrow: {
    readonly mark: LaneItem["direction"] | null;
    /** The first that has room is taken. */
    readonly forms: readonly [string, ...string[]];
  };
  readonly headline: string;
  /** Below the headline; the first form that has room is taken. */
  readonly notes: readonly CardNote[];
  readonly place: { readonly position: Position; readonly label: string } | null;
  readonly lane: CardLane;
}

export interface CardNote {
  readonly forms: readonly [string, ...string[]];
  readonly isLarge: boolean;
}

export interface CardLane {
  /** What is shown; the first form that has room is taken, or none. */
  readonly captions: readonly string[];
  readonly span: Span | null;
  readonly items: readonly LaneItem[];
  readonly chosen: LaneItem | null;
  /** The event that the card is about, or the summit nearest to its observation. */
  readonly event: ContextEvent | null;
}

export interface CardContents {
  readonly homeContentOf: () => CardContent;
  readonly siteContentOf: (site: Site) => CardContent;
  readonly observationContentOf: (observation: Observation) => CardContent;
  readonly eventContentOf: (event: ContextEvent) => CardContent;
}

const DAYS_AROUND_EVENT = 365;

export function cardContentsOf(set: ExportSet, words: ExportWords): CardContents {
  const sites = sitesById(set);
  const itemOf = ({ observed, activity }: Observation): LaneItem => ({
    window: windowOf(observed),
    direction: directionOf(activity),
  });
  const all = set.observations.map(({ record }) => itemOf(record));
  const groups = observationsBySite(set);
  const itemsBySite = new Map(
    [...groups].map(([id, group]) => [id, group.map(({ record }) => itemOf(record))]),
  );
  const events = set.events.map(({ record }) => record);
  const wholeSpan = spanOfWindows(windowsOf(all), null);
  const spanOf = (items: readonly LaneItem[], chosen: DayWindow | null) =>
    spanOfWindows(windowsOf(items), chosen) ?? wholeSpan;

  return {
    homeContentOf: () => ({
      eyebrow: { mark: null, forms: ["What satellite imagery showed, and who says so"] },
      headline: "Places watched from orbit",
      notes: [
        note(`${counted(set.sites.length, "site")} · ${counted(all.length, "observation")}`),
        note("Every observation linked to its sources"),
      ],
      place: null,
      lane: {
        captions: ["All observations"],
        ...{ span: wholeSpan, items: all, chosen: null, event: null },
      },
    }),
    siteContentOf: (site) => {
      const items = itemsBySite.get(site.id) ?? [];
      const latest = groups.get(site.id)?.at(-1);
      const hangul = hangulNameOf(site);
      return {
        eyebrow: {
          mark: null,
          forms: [
            site.kind === "other"
              ? site.region
              : `${capitalized(words.siteKindOf(site.kind))} · ${site.region}`,
          ],
        },
        headline: site.name,
        notes: [
          ...(hangul === null ? [] : [{ forms: [hangul] as const, isLarge: true }]),
          ...(latest === undefined ? [] : [latestNote(latest.record, words)]),
        ],
        place: { position: site.location, label: site.label },
        lane: {
          captions: [
            items.length === 0 ? "No observation yet" : counted(items.length, "observation"),
          ],
          ...{ span: spanOf(items, null), items, chosen: null, event: null },
        },
      };
    },
    observationContentOf: (observation) => {
      const site = sites.get(observation.site);
      if (!site) throw new Error(`Got ${observation.id} without its site ${observation.site}.`);
      const chosen = itemOf(observation);
      const items = itemsBySite.get(site.id) ?? [];
      const hangul = hangulNameOf(site);
      const tail = hangul === null ? "" : ` · ${hangul}`;
      return {
        eyebrow: {
          mark: chosen.direction,
          forms: dated(words.activityOf(observation.activity), observation.observed, words),
        },
        headline: observation.headline,
        notes: [
          { forms: [`${site.name}${tail}`, `${site.label}${tail}`, site.label], isLarge: false },
        ],
        place: { position: site.location, label: site.label },
        lane: {
          captions: [counted(items.length, "observation")],
          span: spanOf(items, chosen.window),
          ...{ items, chosen },
          event: nearestSummitOf(chosen.window, events)?.event ?? null,
        },
      };
    },
    eventContentOf: (event) => {
      const site = event.site === null ? undefined : sites.get(event.site);
      const around = spanAround(windowOf(event.date));
      const items = (site === undefined ? all : (itemsBySite.get(site.id) ?? [])).filter(
        ({ window }) => isInside(window, around),
      );
      const names = site === undefined ? [] : [`${site.name}`, site.label];
      const places = [event.place?.name ?? "", ...names, event.participants.join(", ")];
      const [first, ...others] = places.filter((each) => each !== "");
      const position = positionOf(event) ?? site?.location ?? null;
      return {
        eyebrow: {
          mark: null,
          forms: dated(words.eventKindOf(event.kind), event.date, words),
        },
        headline: event.name,
        notes: first === undefined ? [] : [{ forms: [first, ...others], isLarge: false }],
        place:
          position === null
            ? null
            : {
                position,
                label: site?.label ?? (event.place === null ? "" : placeLabelOf(event)),
              },
        lane: {
          captions: captionsAround(items.length, site?.label ?? null),
          ...{ span: around, items, chosen: null, event },
        },
      };
    },
  };
}

function latestNote({ observed }: Observation, { dateOf }: ExportWords): CardNote {
  const date = dateOf(observed);
  const forms = [`Latest observation: ${date}`, `Latest: ${date}`] as const;
  return { forms: [...forms, `Latest: ${compactDateWordsOf(observed)}`], isLarge: false };
}

/** "Rebuilding · 2 March 2019", and with the date in its shortest words. */
function dated(what: string, date: FuzzyDate, { dateOf }: ExportWords): [string, string] {
  const begin = `${capitalized(what)} · `;
  return [begin + dateOf(date), begin + compactDateWordsOf(date)];
}

function note(text: string): CardNote {
  return { forms: [text], isLarge: false };
}

function windowsOf(items: readonly LaneItem[]): DayWindow[] {
  return items.map(({ window }) => window);
}

function captionsAround(count: number, site: string | null): string[] {
  const seen = count === 0 ? "No observation" : counted(count, "observation");
  return [`${seen} at ${site ?? "all sites"} in the year before and after`, seen];
}

/** A year to both sides; an open end is taken for the other one. */
function spanAround(window: DayWindow): Span {
  const first = Number.isFinite(window.first) ? window.first : window.last;
  const last = Number.isFinite(widthDaysOf(window)) ? window.last : first;
  return { start: first - DAYS_AROUND_EVENT, end: last + 1 + DAYS_AROUND_EVENT };
}

function isInside({ first, last }: DayWindow, { start, end }: Span): boolean {
  return first >= start && last < end;
}

function positionOf({ place }: ContextEvent): Position | null {
  return place === null || place.lat === null || place.lon === null
    ? null
    : { lat: place.lat, lon: place.lon };
}
