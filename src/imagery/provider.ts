// What every service of imagery gives: scenes of an area and a period, one scene by its key, and for
// each scene where its pixels are. One file per service implements it; providers.ts is the list.

import type { Day } from "../domain/day";
import type { Bounds, Position } from "../domain/geo";
import type { Problem } from "../domain/problem";
import type { ProviderId, Scene } from "../domain/scene";

/** What is asked of a provider. */
export interface SceneQuestion {
  /** Scenes that do not touch it are not asked for. */
  readonly area: Bounds;
  /** The place itself; a provider that has to try tiles tries the one here. */
  readonly place: Position;
  /** UTC days of acquisition, both inclusive. */
  readonly from: Day;
  readonly to: Day;
  /** The day that matters: a provider that cannot give all gives the nearest to it first. */
  readonly near: Day;
  /** Only scenes with less cloud than this per cent, and those that do not state it; null for all. */
  readonly cloudBelow: number | null;
  /** At most this many scenes in one page. */
  readonly limit: number;
}

/** Where the next page begins; only its provider can read it. */
export type SceneCursor = string & { readonly __brand: "SceneCursor" };

export interface ScenePage {
  /** In order of acquisition; those without a date come last. */
  readonly scenes: readonly Scene[];
  /** null when there are no more. */
  readonly next: SceneCursor | null;
  /** How many there are in all, where the service says so. */
  readonly matched: number | null;
  /** Scenes of the answer that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * A service of imagery. All calls reject with an ImageryFailure; an abort passes through as the
 * signal's reason.
 */
export interface Provider {
  readonly id: ProviderId;
  /** "Sentinel-2 (Earth Search)" */
  readonly name: string;
  /** One line for the list of providers: what it shows, how sharp, how often. */
  readonly about: string;
  /** Whether its scenes have a date of acquisition; others are offered as layers beside them. */
  readonly isDated: boolean;
  /**
   * Whether its scenes are looked up without being asked for by name. False for what shows the same
   * as another (Planetary Computer beside Earth Search) and for daily images of the whole world.
   */
  readonly isAskedFirst: boolean;
  /** Origins that it asks, for a content policy: "https://gibs.earthdata.nasa.gov". */
  readonly origins: readonly string[];
  searchScenes(
    question: SceneQuestion,
    cursor: SceneCursor | null,
    signal: AbortSignal,
  ): Promise<ScenePage>;
  /** The scene that a link names; null when the service does not have it (any more). */
  findScene(key: string, signal: AbortSignal): Promise<Scene | null>;
}

export const FAILURE_KINDS = [
  /** The browser has no network. */
  "offline",
  /** No answer at all: the host is away, or refuses pages of other origins; browsers do not say which. */
  "unreachable",
  /** No answer in time. */
  "slow",
  /** 429: too many questions. */
  "busy",
  /** Any other answer that is not a success. */
  "refused",
  /** An answer that cannot be read. */
  "damaged",
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A service that did not give what was asked; the message is a sentence for the analyst. */
export class ImageryFailure extends Error {
  override readonly name = "ImageryFailure";
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
