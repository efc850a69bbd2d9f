// Which sites share a ring at a zoom. The chosen site always has its own; the counts of a cluster
// are the sums of its sites' counts, so all rings together add up to the findings.

import { DIRECTIONS, type Direction } from "../domain/activity";
import type { Position } from "../domain/geo";
import type { Site, SiteId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { DEEPEST_ZOOM } from "./camera";
import { type Pixel, toWorldPixel } from "./mercator";
import { type DirectionCounts, ringRadiusOf, totalOf } from "./ringArcs";
import { APART_PX, leadersOf } from "./touchingRings";

/** One site, or several whose rings would touch. */
export interface RingGroup {
  /** The same for as long as the largest member leads it. */
  readonly key: string;
  /** Of the member with most observations, also in world pixels of the zoom. */
  readonly position: Position;
  readonly x: number;
  readonly y: number;
  /** Most observations first. */
  readonly members: readonly SiteFindings[];
  readonly counts: DirectionCounts;
  readonly count: number;
  /** Outer radius of the ring in pixels. */
  readonly radius: number;
  /** The radius with the second outline that marks a cluster. */
  readonly reach: number;
}

const CLUSTER_OUTLINE_PX = 2;

/**
 * The rings at a zoom: most observations first, the chosen site before all. Sites without matches
 * are left out; they have no ring.
 */
export function ringGroupsOf(
  sites: readonly SiteFindings[],
  chosenId: SiteId | null,
  zoom: number,
): readonly RingGroup[] {
  const ringed = sites.filter(({ count }) => count > 0).sort(compareFindings);
  const chosen = ringed.filter(({ site }) => site.id === chosenId);
  const others = ringed.filter(({ site }) => site.id !== chosenId);
  const groups = joinedSites(others, zoom).map(toGroup);
  groups.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return [...joinedSites(chosen, zoom).map(toGroup), ...groups];
}

/** The first deeper zoom at which a cluster falls apart; null when it never does. */
export function splitZoomOf({ members }: RingGroup, zoom: number): number | null {
  for (let deeper = zoom + 1; deeper <= DEEPEST_ZOOM; deeper += 1) {
    if (joinedSites(members, deeper).length > 1) return deeper;
  }
  return null;
}

/** Whether a cluster falls apart at the deepest zoom. */
export function canSplit({ members }: RingGroup): boolean {
  const [leader] = members;
  if (leader === undefined) return false;
  // Touching rings make a chain of all members; nearly always one lies beyond its longest reach,
  // and then nothing has to be joined to know.
  const longestPx = (members.length - 1) * APART_PX;
  const middle = deepestPixelOf(leader.site);
  const isBeyond = ({ site }: SiteFindings) => {
    const { x, y } = deepestPixelOf(site);
    return Math.hypot(x - middle.x, y - middle.y) > longestPx;
  };
  return members.some(isBeyond) || joinedSites(members, DEEPEST_ZOOM).length > 1;
}

function deepestPixelOf({ location }: Site): Pixel {
  return toWorldPixel(location.lon, location.lat, DEEPEST_ZOOM);
}

interface JoinedSites extends Pixel {
  /** Most observations first; the first stands at the middle of the ring. */
  readonly members: readonly [SiteFindings, ...SiteFindings[]];
}

/** The sites of each ring, of sites that have most observations first. */
function joinedSites(sites: readonly SiteFindings[], zoom: number): JoinedSites[] {
  const x = new Float64Array(sites.length);
  const y = new Float64Array(sites.length);
  const counts = new Float64Array(sites.length);
  sites.forEach(({ site, count }, place) => {
    const pixel = toWorldPixel(site.location.lon, site.location.lat, zoom);
    x[place] = pixel.x;
    y[place] = pixel.y;
    counts[place] = count;
  });
  const leaders = leadersOf({ x, y, counts });
  const joined: JoinedSites[] = [];
  const byLeader: [SiteFindings, ...SiteFindings[]][] = [];
  sites.forEach((findings, place) => {
    const members = byLeader[leaders[place] ?? place];
    if (members !== undefined) members.push(findings);
    // A leader comes before those that joined it.
    else {
      byLeader[place] = [findings];
      joined.push({ x: x[place] ?? 0, y: y[place] ?? 0, members: byLeader[place] });
    }
  });
  return joined;
}

function toGroup({ members, x, y }: JoinedSites): RingGroup {
  const { id, location } = members[0].site;
  const isCluster = members.length > 1;
  const counts = isCluster ? sumOfCounts(members) : members[0].countByDirection;
  const count = totalOf(counts);
  const radius = ringRadiusOf(count);
  return {
    key: isCluster ? `${id}+` : id,
    position: location,
    x,
    y,
    members,
    counts,
    count,
    radius,
    reach: isCluster ? radius + CLUSTER_OUTLINE_PX : radius,
  };
}

// Written out: as a loop over DIRECTIONS it took longer than the joining.
function sumOfCounts(members: readonly SiteFindings[]): DirectionCounts {
  const sum: Record<Direction, number> = {
    "build-up": 0,
    "draw-down": 0,
    "test-launch": 0,
    operations: 0,
    damage: 0,
    "nothing-seen": 0,
  };
  for (const { countByDirection } of members) {
    sum["build-up"] += countByDirection["build-up"];
    sum["draw-down"] += countByDirection["draw-down"];
    sum["test-launch"] += countByDirection["test-launch"];
    sum.operations += countByDirection.operations;
    sum.damage += countByDirection.damage;
    sum["nothing-seen"] += countByDirection["nothing-seen"];
  }
  return sum;
}

function compareFindings(a: SiteFindings, b: SiteFindings): number {
  return b.count - a.count || (a.site.id < b.site.id ? -1 : 1);
}

/** Whether two groups look and read the same, so that nothing has to be drawn again. */
export function isSameGroup(a: RingGroup, b: RingGroup): boolean {
  return (
    a.key === b.key &&
    a.count === b.count &&
    a.members.length === b.members.length &&
    DIRECTIONS.every((direction) => a.counts[direction] === b.counts[direction]) &&
    a.members.every(({ site, count }, place) => {
      const other = b.members[place];
      return other?.site === site && other.count === count;
    })
  );
}

/** The middle of the area that the members of a group lie in. */
export function middleOf({ members }: RingGroup): Position {
  const lats = members.map(({ site }) => site.location.lat);
  const lons = members.map(({ site }) => site.location.lon);
  return {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lon: (Math.min(...lons) + Math.max(...lons)) / 2,
  };
}
