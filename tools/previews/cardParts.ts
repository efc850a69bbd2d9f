// What the card of each record says, of the record alone.

import { directionOf } from "../../src/domain/activity";
import { toDay } from "../../src/domain/day";
import { type DayWindow, hullOf, windowOf } from "../../src/domain/dayWindow";
import { hangulNameOf } from "../../src/domain/site";
import type {
  ExportedEvent,
  ExportedObservation,
  ExportedSite,
  ExportSet,
  ExportWords,
} from "../../src/export/exportSet";
import { countryNameOf } from "../../src/i18n/languageNames";
import { capitalized, counted } from "../../src/i18n/vocabulary";
import type { CardParts } from "./cardSvg";

const DAYS_AROUND = 550;

/** From the first to the last day that any of them may mean, open ends aside. */
export function spanOf(observations: readonly ExportedObservation[]): DayWindow | null {
  const windows = observations
    .map(({ record }) => windowOf(record.observed))
    .filter(({ first, last }) => Number.isFinite(first) && Number.isFinite(last));
  return hullOf(windows);
}

export function homeCardOf(set: ExportSet): CardParts {
  const { sites, observations, events } = set;
  return {
    kicker: "What satellite imagery showed, and who says so",
    headline: `${counted(observations.length, "observation")} at ${counted(sites.length, "site")}`,
    lines: ["with summits and other events,", "every one linked to its sources"],
    mark: null,
    places: sites.map(({ record }) => record.location),
    lane: laneOf(observations, events, null, false),
  };
}

export function siteCardPartsOf(
  { record }: ExportedSite,
  observations: readonly ExportedObservation[],
  { events }: ExportSet,
  words: ExportWords,
): CardParts {
  const hangul = hangulNameOf(record);
  return {
    kicker: `${capitalized(words.siteKindOf(record.kind))} · ${record.region} · ${countryNameOf(record.country)}`,
    headline: record.name,
    lines: [...(hangul === null ? [] : [hangul]), counted(observations.length, "observation")],
    mark: null,
    places: [record.location],
    lane: laneOf(observations, events, null),
  };
}

export function observationCardPartsOf(
  { record }: ExportedObservation,
  site: ExportedSite,
  ofSite: readonly ExportedObservation[],
  { events }: ExportSet,
  words: ExportWords,
): CardParts {
  const hangul = hangulNameOf(site.record);
  return {
    kicker: `${site.record.label}${hangul === null ? "" : ` ${hangul}`} · ${words.activityOf(record.activity)}, ${words.confidenceOf(record.confidence)}`,
    headline: record.headline,
    lines: [`Observed ${words.dateOf(record.observed)}`],
    mark: directionOf(record.activity),
    places: [site.record.location],
    lane: {
      observations: ofSite,
      events,
      chosen: record.id,
      hasBars: true,
      span: spanAround(windowOf(record.observed)),
    },
  };
}

/** `around`: observations of the months before and after, of any site, in the order of time. */
export function eventCardPartsOf(
  { record }: ExportedEvent,
  { events, observations }: ExportSet,
  words: ExportWords,
): CardParts {
  const window = windowOf(record.date);
  const span = spanAround(window);
  const { place } = record;
  const hasPoint = place !== null && place.lat !== null && place.lon !== null;
  return {
    kicker: [words.eventKindOf(record.kind), place?.name]
      .filter(Boolean)
      .map((each) => capitalized(each ?? ""))
      .join(" · "),
    headline: record.name,
    lines: [words.dateOf(record.date), record.participants.join(" · ")].filter(
      (each) => each !== "",
    ),
    mark: null,
    places: hasPoint ? [{ lat: place.lat ?? 0, lon: place.lon ?? 0 }] : [],
    lane: { observations: within(observations, span), events, chosen: null, hasBars: false, span },
  };
}

function laneOf(
  observations: readonly ExportedObservation[],
  events: readonly ExportedEvent[],
  chosen: string | null,
  hasBars = true,
): CardParts["lane"] {
  const span = spanOf(observations);
  return span && { observations, events, chosen, hasBars, span };
}

/** The months before and after: near enough to tell the summits apart. */
function spanAround({ first, last }: DayWindow): DayWindow {
  const begin = Number.isFinite(first) ? first : last;
  const end = Number.isFinite(last) ? last : first;
  return { first: toDay(begin - DAYS_AROUND), last: toDay(end + DAYS_AROUND) };
}

function within(observations: readonly ExportedObservation[], span: DayWindow) {
  return observations.filter(({ record }) => {
    const { first, last } = windowOf(record.observed);
    return last >= span.first && first <= span.last;
  });
}
