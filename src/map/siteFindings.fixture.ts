// Findings of sites by hand, for tests that need counts and places and nothing else. Whoever asks
// for the matches themselves is told off: the map has to do without.

import type { Site, SiteId, Structure } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { type DirectionCounts, totalOf } from "./ringArcs";

export const NO_COUNTS: DirectionCounts = {
  "build-up": 0,
  "draw-down": 0,
  "test-launch": 0,
  operations: 0,
  damage: 0,
  "nothing-seen": 0,
};

interface Described {
  readonly name?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly counts?: Partial<DirectionCounts>;
  readonly structures?: readonly Structure[];
}

export function toSiteId(text: string): SiteId {
  return text as SiteId;
}

/** A site at 40° N, 127° E without matches, unless described otherwise. */
export function findingsAt(id: string, described: Described = {}): SiteFindings {
  const { name = id, lat = 40, lon = 127, counts = {}, structures = [] } = described;
  const site: Site = {
    id: toSiteId(id),
    formerIds: [],
    name,
    label: name,
    aliases: [],
    kind: "missile-base",
    country: "KP",
    region: "North Pyongan",
    location: { lat, lon, precisionM: 100, basis: "published", report: null, note: null },
    structures,
  };
  return findingsOf(site, counts);
}

export function findingsOf(site: Site, counts: Partial<DirectionCounts>): SiteFindings {
  const countByDirection = { ...NO_COUNTS, ...counts };
  const count = totalOf(countByDirection);
  return {
    site,
    count,
    countByDirection,
    get matches(): never {
      throw new Error("The map asked for the matches of a site; it has to draw from counts.");
    },
    visitMatches: () => {},
    allCount: count,
    anyTimeCount: count,
    anyTimeSpan: null,
  };
}
