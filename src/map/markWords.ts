// What the marks on the map are called, for ears and for tips.

import { DIRECTIONS } from "../domain/activity";
import { mapWords } from "../i18n/english/map";
import { siteLabelOf, siteNameOf } from "../i18n/siteName";
import { countWordsOf, directionNames } from "../i18n/vocabulary";
import type { SiteFindings } from "../query/findings";
import { labelOf } from "./markLayout";
import type { DirectionCounts } from "./ringArcs";
import type { RingGroup } from "./ringGroups";

const LONGEST_TIP = 8;

// Both names contain the words beside the mark: who sees them may say them to the page.

/** "Sohae Satellite Launching Station: 25 observations". */
export function siteMarkName({ site, count }: SiteFindings): string {
  const [name, label] = [siteNameOf(site).text, siteLabelOf(site).text];
  const full = name.includes(label) ? name : `${label}, ${name}`;
  return mapWords().marks.site(full, count);
}

/** "5 sites, 23 observations: Mirim +4; zoom in". */
export function clusterMarkName({ members, count }: RingGroup, canSplit: boolean): string {
  const words = mapWords().marks;
  const name = canSplit ? words.cluster : words.closeCluster;
  return name(members.length, count, labelOf(members));
}

/** "12 build-up, 3 draw-down": the same as the colours of a ring. */
export function directionWords(counts: DirectionCounts): string {
  return DIRECTIONS.filter((direction) => counts[direction] > 0)
    .map((direction) =>
      mapWords().marks.ofDirection(directionNames()[direction], counts[direction]),
    )
    .join(", ");
}

/** The first sites of a cluster, one a line, and how many more there are. */
export function memberLines({ members }: RingGroup): readonly string[] {
  const lines = members
    .slice(0, LONGEST_TIP)
    .map(({ site, count }) => `${siteLabelOf(site).text} ${countWordsOf(count)}`);
  const more = members.length - lines.length;
  return more > 0 ? [...lines, mapWords().marks.moreSites(more)] : lines;
}
