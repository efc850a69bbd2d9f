// A feed and its entries as plain values: what both forms, Atom and JSON Feed, are written from.

import type { Activity, Direction } from "../../src/domain/activity";
import type { FuzzyDate } from "../../src/domain/fuzzyDate";
import type { Position } from "../../src/domain/geo";
import type { Confidence } from "../../src/domain/observation";

export interface Feed {
  /** Below the page, without its extension: "feeds/sites/sohae". */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** The page about the same. */
  readonly page: string;
  /** The day of its newest entry. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** "urn:uuid:…"; the same on every host. */
  readonly urn: string;
  readonly title: string;
  readonly page: string;
  /** Days, "2026-11-22". */
  readonly published: string;
  readonly updated: string;
  /** Publishers of its sources; empty where there are none. */
  readonly authors: readonly string[];
  readonly text: string;
  readonly html: string;
  /** null for a correction of another kind of record. */
  readonly observation: EntryObservation | null;
}

/** The machine's view of an observation in a feed. */
export interface EntryObservation {
  readonly id: string;
  readonly site: string;
  readonly observed: FuzzyDate;
  readonly imaged: readonly FuzzyDate[];
  readonly reported: FuzzyDate;
  /** Days, "2026-11-22". */
  readonly recorded: string;
  readonly revised: string | null;
  readonly activity: Named<Activity>;
  readonly direction: Named<Direction>;
  readonly confidence: Confidence;
  /** Of the site; null where the site is not known. */
  readonly position: (Position & { readonly precisionM: number }) | null;
}

export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}
