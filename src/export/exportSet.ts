// What is exported: chosen records with all that is known of them, from the page's view or from
// the whole catalog. Every writer of this folder takes one and knows nothing of where it came from.

import type { Activity, Direction } from "../domain/activity";
import type { SiteDetail } from "../domain/catalog";
import type { ContextEvent, EventDetail, EventKind } from "../domain/contextEvent";
import type { FuzzyDate } from "../domain/fuzzyDate";
import type { Confidence, Observation, ObservationDetail, Stance } from "../domain/observation";
import type { Report, ReportId } from "../domain/report";
import type { Site, SiteKind } from "../domain/site";

export interface ExportedSite {
  readonly record: Site;
  /** null where it could not be read. */
  readonly detail: Pick<SiteDetail, "summary" | "references" | "location"> | null;
}

export interface ExportedObservation {
  readonly record: Observation;
  readonly detail: ObservationDetail | null;
}

export interface ExportedEvent {
  readonly record: ContextEvent;
  readonly detail: EventDetail | null;
}

export interface ExportSet {
  /** What it is, in words: "Sohae, 1 to 31 March 2019". */
  readonly title: string;
  /** The link that shows the same in Nadir; absolute where the page's address is known. */
  readonly address: string;
  /** What record addresses begin with; ends with "/": "https://example.org/nadir/" or "/". */
  readonly home: string;
  /** Content hash and day of the catalog; the day is null where the catalog does not say. */
  readonly catalog: { readonly version: string; readonly date: string | null };
  /** When it was made, in UTC: "2026-11-22T08:30:00Z". */
  readonly made: string;
  /** The sites of the observations, by id. */
  readonly sites: readonly ExportedSite[];
  /** In the order of their observed windows. */
  readonly observations: readonly ExportedObservation[];
  /** In the order of their windows. */
  readonly events: readonly ExportedEvent[];
  /** Every report that one of the records names. */
  readonly reports: ReadonlyMap<ReportId, Report>;
}

/** The caller's language, so that this folder needs no dictionary. */
export interface ExportWords {
  /** "2 March 2019", "about 31 October 2018". */
  readonly dateOf: (date: FuzzyDate) => string;
  readonly activityOf: (activity: Activity) => string;
  readonly directionOf: (direction: Direction) => string;
  readonly confidenceOf: (confidence: Confidence) => string;
  readonly stanceOf: (stance: Stance) => string;
  readonly siteKindOf: (kind: SiteKind) => string;
  readonly eventKindOf: (kind: EventKind) => string;
  /** "ko" → "Korean". */
  readonly languageOf: (code: string) => string;
}

/** A file to save or to serve. */
export interface ExportFile {
  /** "nadir-sohae.csv". */
  readonly name: string;
  /** "text/csv;charset=utf-8". */
  readonly mediaType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}
