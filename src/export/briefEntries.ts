// The records of a brief as what is printed of them: sites, and observations and events in one
// order of time.

import { directionOf } from "../domain/activity";
import { isSummit } from "../domain/contextEvent";
import { distanceDaysOf } from "../domain/dayGap";
import { compareWindows, type DayWindow, windowOf } from "../domain/dayWindow";
import { precisionWordsOf, toDecimalDegrees } from "../domain/geo";
import { nearestSummitOf } from "../domain/nearestSummit";
import { type Assessment, STANCES } from "../domain/observation";
import { membershipOf, type Period } from "../domain/period";
import { hangulNameOf, structureNameOf } from "../domain/site";
import type {
  BriefAssessments,
  BriefDate,
  BriefEntry,
  BriefEvent,
  BriefObservation,
  BriefSite,
} from "./briefContents";
import type { SourceNumbers } from "./briefSources";
import type { BriefWords } from "./briefWords";
import type { ExportedEvent, ExportedObservation, ExportedSite, ExportSet } from "./exportSet";
import { observationAddressOf, siteAddressOf } from "./recordAddress";

/** A brief of more sites lists them without what their pages say of them. */
const MOST_SITES_DESCRIBED = 3;
/** A summit further away than a year says nothing about an observation. */
const FAR_DAYS = 366;

export interface BriefWriting {
  readonly set: ExportSet;
  readonly words: BriefWords;
  readonly period: Period;
  readonly numbers: SourceNumbers;
}

export function toSite(
  { record, detail }: ExportedSite,
  observationCount: number,
  { set, words, numbers }: BriefWriting,
): BriefSite {
  const { lat, lon, precisionM, basis } = record.location;
  const described = set.sites.length <= MOST_SITES_DESCRIBED ? detail : null;
  const name = words.siteNameOf(record);
  return {
    id: record.id,
    name,
    otherName: name === record.name ? hangulNameOf(record) : record.name,
    facts: `${words.siteKindOf(record.kind)}, ${words.properNameOf(record.region)}`,
    place: `${toDecimalDegrees({ lat, lon }, precisionM)} (${precisionWordsOf(precisionM)}, ${words.briefTextOf().basis[basis]})`,
    lat,
    lon,
    observationCount,
    summary: described?.summary ?? null,
    notes: numbers.notesOf(described?.references ?? []),
    address: siteAddressOf(set.home, record.id),
  };
}

/** Both lists are in order already; of two with one window the event comes first. */
export function entriesOf(
  observations: readonly ExportedObservation[],
  events: readonly ExportedEvent[],
  writing: BriefWriting,
): readonly BriefEntry[] {
  const summits = writing.set.events.map(({ record }) => record).filter(isSummit);
  const parts: { readonly window: DayWindow; readonly toEntry: () => BriefEntry }[] = [
    ...events.map((each) => ({
      window: windowOf(each.record.date),
      toEntry: () => toEvent(each, writing),
    })),
    ...observations.map((each) => ({
      window: windowOf(each.record.observed),
      toEntry: () => toObservation(each, writing, summits),
    })),
  ];
  // Numbers of notes are given in this order, so the entries are made after the sorting.
  return parts.sort((a, b) => compareWindows(a.window, b.window)).map(({ toEntry }) => toEntry());
}

function toEvent({ record, detail }: ExportedEvent, { words, numbers }: BriefWriting): BriefEvent {
  return {
    kind: "event",
    id: record.id,
    window: windowOf(record.date),
    isSummit: isSummit(record),
    what: words.eventKindOf(record.kind),
    name: record.name,
    place: record.place ? words.properNameOf(record.place.name) : null,
    date: words.dateOf(record.date),
    notes: numbers.notesOf(detail?.reports ?? []),
  };
}

function toObservation(
  observation: ExportedObservation,
  writing: BriefWriting,
  summits: readonly ExportedEvent["record"][],
): BriefObservation {
  const { record, detail } = observation;
  const { set, words, period, numbers } = writing;
  const site = set.sites.find((each) => each.record.id === record.site)?.record;
  const window = windowOf(record.observed);
  return {
    kind: "observation",
    id: record.id,
    site: site === undefined ? record.site : words.siteLabelOf(site),
    window,
    direction: directionOf(record.activity),
    activity: words.activityOf(record.activity),
    confidence: words.confidenceOf(record.confidence),
    headline: record.headline,
    summary: detail?.summary ?? null,
    observed: words.dateOf(record.observed),
    dates: datesOf(observation, words),
    structures: site === undefined ? [] : record.structures.map((id) => structureNameOf(site, id)),
    summit: summitWordsOf(window, summits, words),
    mayBeIn: membershipOf(window, period) === "may",
    notes: numbers.notesOf(detail?.reports ?? []),
    stances: stancesOf(detail?.assessments ?? [], words, numbers),
    address: observationAddressOf(set.home, record.id),
  };
}

// A wide window that holds a summit says nothing of before and after.
function summitWordsOf(
  window: DayWindow,
  summits: readonly ExportedEvent["record"][],
  { gapOf }: BriefWords,
): string | null {
  const nearest = nearestSummitOf(window, summits);
  if (nearest === null || distanceDaysOf(nearest.gap) > FAR_DAYS) return null;
  const summit = windowOf(nearest.event.date);
  const isWithin = window.first >= summit.first && window.last <= summit.last;
  if (distanceDaysOf(nearest.gap) === 0 && !isWithin) return null;
  return `${gapOf(nearest.gap)}: ${nearest.event.name}`;
}

function datesOf(
  { record, detail }: ExportedObservation,
  { dateOf, briefTextOf }: BriefWords,
): BriefDate[] {
  const names = briefTextOf().dates;
  const imaged =
    detail?.imagery.map(({ acquired, provider }) =>
      provider === null ? dateOf(acquired) : `${dateOf(acquired)} (${provider})`,
    ) ?? record.imaged.map((date) => dateOf(date));
  const day = (name: string, date: typeof record.observed | null | undefined) =>
    date ? [{ name, words: dateOf(date) }] : [];
  return [
    ...(imaged.length === 0 ? [] : [{ name: names.imaged, words: imaged.join("; ") }]),
    ...day(names.compared, detail?.comparedWith),
    ...day(names.reported, record.reported),
  ];
}

function stancesOf(
  assessments: readonly Assessment[],
  words: BriefWords,
  numbers: SourceNumbers,
): readonly BriefAssessments[] {
  return STANCES.map((stance) => ({
    stance,
    name: words.stanceOf(stance),
    assessments: assessments
      .filter((assessment) => assessment.stance === stance)
      .map(({ by, date, text, report }) => ({
        by,
        date: date === null ? null : words.dateOf(date),
        text,
        notes: numbers.notesOf([report]),
      })),
  })).filter((group) => group.assessments.length > 0);
}
