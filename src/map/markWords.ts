// What the marks on the map are called, for ears and for tips.

import { DIRECTIONS } from "../domain/activity";
import { counted, countWordsOf, directionNames } from "../i18n/vocabulary";
import type { SiteFindings } from "../query/findings";
import type { DirectionCounts } from "./ringArcs";
import type { RingGroup } from "./ringGroups";

const LONGEST_TIP = 8;

/** "Sohae Satellite Launching Station: 25 observations". */
export function siteMarkName({ site, count }: SiteFindings): string {
  return `${site.name}: ${counted(count, "observation")}`;
}

/** "5 sites, 23 observations; zoom in". */
export function clusterMarkName({ members, count }: RingGroup, canSplit: boolean): string {
  const deed = canSplit ? "zoom in" : "list them";
  return `${counted(members.length, "site")}, ${counted(count, "observation")}; ${deed}`;
}

/** "12 build-up, 3 draw-down": the same as the colours of a ring. */
export function directionWords(counts: DirectionCounts): string {
  return DIRECTIONS.filter((direction) => counts[direction] > 0)
    .map((direction) => `${counts[direction]} ${directionNames()[direction]}`)
    .join(", ");
}

/** The first sites of a cluster, one a line, and how many more there are. */
export function memberLines({ members }: RingGroup): readonly string[] {
  const lines = members
    .slice(0, LONGEST_TIP)
    .map(({ site, count }) => `${site.label} ${countWordsOf(count)}`);
  const more = members.length - lines.length;
  return more > 0 ? [...lines, `and ${counted(more, "more site")}`] : lines;
}
