// What a brief holds, in words that stand ready to be printed. Notes are numbers of sources, from 1.

import type { Direction } from "../domain/activity";
import type { DayWindow } from "../domain/dayWindow";
import type { Stance } from "../domain/observation";
import type { Period } from "../domain/period";

export interface BriefOptions {
  /** The chosen one; an observation that only may lie in it is marked. */
  readonly period?: Period;
  /** How many observations at most. */
  readonly limit?: number;
  /** Beside summits and events at its sites all others too. */
  readonly allEvents?: boolean;
}

export interface BriefSite {
  readonly id: string;
  readonly name: string;
  /** In hangul beside an English name, in English beside one in hangul. */
  readonly otherName: string | null;
  /** "launch site, North Pyongan Province". */
  readonly facts: string;
  /** "39.66° N, 124.71° E (±2.5 km, published)". */
  readonly place: string;
  readonly lat: number;
  readonly lon: number;
  readonly observationCount: number;
  /** null in a brief of many sites, and where it could not be read. */
  readonly summary: string | null;
  readonly notes: readonly number[];
  readonly address: string;
}

export interface BriefDate {
  readonly name: string;
  readonly words: string;
}

export interface BriefAssessment {
  readonly by: string;
  readonly date: string | null;
  readonly text: string;
  readonly notes: readonly number[];
}

export interface BriefAssessments {
  readonly stance: Stance;
  /** "cautions". */
  readonly name: string;
  readonly assessments: readonly BriefAssessment[];
}

export interface BriefObservation {
  readonly kind: "observation";
  readonly id: string;
  readonly site: string;
  readonly window: DayWindow;
  readonly direction: Direction;
  /** "rebuilding", "confirmed". */
  readonly activity: string;
  readonly confidence: string;
  readonly headline: string;
  readonly summary: string | null;
  readonly observed: string;
  /** Imaged, compared with, reported: as far as known. */
  readonly dates: readonly BriefDate[];
  readonly structures: readonly string[];
  /** "3 days after: Second Trump–Kim summit"; null when that would say nothing. */
  readonly summit: string | null;
  /** It may lie in the chosen period, and may not. */
  readonly mayBeIn: boolean;
  readonly notes: readonly number[];
  readonly stances: readonly BriefAssessments[];
  readonly address: string;
}

export interface BriefEvent {
  readonly kind: "event";
  readonly id: string;
  readonly window: DayWindow;
  readonly isSummit: boolean;
  /** "summit". */
  readonly what: string;
  readonly name: string;
  readonly place: string | null;
  readonly date: string;
  readonly notes: readonly number[];
}

export type BriefEntry = BriefObservation | BriefEvent;

export interface BriefSource {
  readonly number: number;
  readonly id: string;
  /** "Jack Liu and Jenny Town"; empty when the page names nobody. */
  readonly authors: string;
  /** In brackets when the page shows none and a description stands in. */
  readonly title: string;
  readonly lang: string;
  /** "38 North, via Reuters, 5 March 2019. In Korean.". */
  readonly facts: string;
  /** http or https; null for anything else. */
  readonly url: string | null;
  readonly archived: string | null;
}

export interface BriefTerm {
  readonly term: string;
  readonly meaning: string;
}

export interface Brief {
  readonly title: string;
  /** "Period: between 1 and 31 March 2019", "All times; observed …". */
  readonly period: string;
  /** What its timeline shows: the chosen days and all that was observed; null for nothing. */
  readonly span: DayWindow | null;
  readonly sites: readonly BriefSite[];
  /** Observations and events in one order of time. */
  readonly entries: readonly BriefEntry[];
  /** Of the whole set, those that are left out too. */
  readonly observationCount: number;
  readonly siteCount: number;
  /** What is not in the brief and how to get it; empty when all is there. */
  readonly missing: readonly string[];
  readonly sources: readonly BriefSource[];
  readonly method: readonly BriefTerm[];
  /** Whom to credit, one sentence each. */
  readonly attribution: readonly string[];
  /** "22 November 2026, 08:30 UTC". */
  readonly made: string;
  readonly address: string;
}
