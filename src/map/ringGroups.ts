// Which sites share a ring at a zoom. The chosen site always has its own.
//
// supercluster joins what stands nearer than the smallest ring is wide, at any number of sites;
// rings grow with their counts, so those that still touch are then joined one by one.

import Supercluster from "supercluster";
import { DIRECTIONS, type Direction } from "../domain/activity";
import type { Position } from "../domain/geo";
import type { SiteId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { DEEPEST_ZOOM, SHALLOWEST_ZOOM } from "./camera";
import { toWorldPixel } from "./mercator";
import { type DirectionCounts, ringRadiusOf, totalOf } from "./ringArcs";

/** One site, or several whose rings would collide. */
export interface RingGroup {
  /** The same for as long as the largest member leads it. */
  readonly key: string;
  /** Of the member with most observations. */
  readonly position: Position;
  /** Most observations first. */
  readonly members: readonly SiteFindings[];
  readonly counts: DirectionCounts;
  readonly count: number;
  /** Outer radius of the ring in pixels. */
  readonly radius: number;
  /** The radius with the second outline that marks a cluster. */
  readonly reach: number;
}

export interface RingIndex {
  readonly tree: Supercluster<MemberProperties, MutableCounts>;
  readonly chosen: SiteFindings | null;
}

interface MemberProperties {
  readonly findings: SiteFindings;
}

type MutableCounts = Record<Direction, number>;

const EVERYWHERE: [number, number, number, number] = [-180, -90, 180, 90];
const GAP_PX = 2;
const CLUSTER_OUTLINE_PX = 2;

/** Sites without matches are left out; they have no ring. */
export function ringIndexOf(sites: readonly SiteFindings[], chosenId: SiteId | null): RingIndex {
  const ringed = sites.filter(({ matches }) => matches.length > 0);
  const tree = new Supercluster<MemberProperties, MutableCounts>({
    minZoom: SHALLOWEST_ZOOM,
    maxZoom: DEEPEST_ZOOM - 1,
    radius: 2 * ringRadiusOf(1),
    extent: 256,
    map: ({ findings }) => ({ ...findings.countByDirection }),
    reduce: addCounts,
  });
  tree.load(
    ringed
      .filter(({ site }) => site.id !== chosenId)
      .map((findings) => ({
        type: "Feature",
        geometry: {
          type: "Point",
          coordinates: [findings.site.location.lon, findings.site.location.lat],
        },
        properties: { findings },
      })),
  );
  return { tree, chosen: ringed.find(({ site }) => site.id === chosenId) ?? null };
}

/** The rings at an integer zoom: most observations first, the chosen site before all. */
export function ringGroupsAt({ tree, chosen }: RingIndex, zoom: number): readonly RingGroup[] {
  const near = tree.getClusters(EVERYWHERE, zoom).map(({ properties }) => {
    if (!("cluster" in properties)) {
      const { findings } = properties;
      return toGroup([findings], findings.countByDirection);
    }
    const leaves = tree.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY);
    return toGroup(
      leaves.map((leaf) => leaf.properties.findings),
      properties,
    );
  });
  const groups = withoutCollisions(near, zoom);
  return chosen ? [toGroup([chosen], chosen.countByDirection), ...groups] : groups;
}

/** The first deeper zoom at which a cluster falls apart; null when it never does. */
export function splitZoomOf({ members }: RingGroup, zoom: number): number | null {
  const single = members.map((findings) => toGroup([findings], findings.countByDirection));
  for (let deeper = zoom + 1; deeper <= DEEPEST_ZOOM; deeper += 1) {
    if (withoutCollisions(single, deeper).length > 1) return deeper;
  }
  return null;
}

/** Joins rings that touch, until none do. Each round leaves fewer, so it ends. */
function withoutCollisions(groups: readonly RingGroup[], zoom: number): readonly RingGroup[] {
  let waiting = [...groups].sort(compareGroups);
  for (;;) {
    const free: RingGroup[] = [];
    for (const group of waiting) {
      const place = free.findIndex((other) => areColliding(group, other, zoom));
      const other = free[place];
      if (other === undefined) free.push(group);
      else free[place] = joined(other, group);
    }
    free.sort(compareGroups);
    if (free.length === waiting.length) return free;
    waiting = free;
  }
}

function areColliding(a: RingGroup, b: RingGroup, zoom: number): boolean {
  const first = toWorldPixel(a.position.lon, a.position.lat, zoom);
  const second = toWorldPixel(b.position.lon, b.position.lat, zoom);
  const apart = Math.hypot(first.x - second.x, first.y - second.y);
  return apart < a.radius + b.radius + GAP_PX;
}

function joined(a: RingGroup, b: RingGroup): RingGroup {
  const counts = { ...a.counts };
  addCounts(counts, b.counts);
  return toGroup([...a.members, ...b.members], counts);
}

function toGroup(members: readonly SiteFindings[], properties: DirectionCounts): RingGroup {
  const sorted = [...members].sort(compareFindings);
  const leader = sorted[0];
  if (leader === undefined) throw new Error("A ring stands for at least one site; got none.");
  const counts = countsOf(properties);
  const count = totalOf(counts);
  const radius = ringRadiusOf(count);
  return {
    key: sorted.length === 1 ? leader.site.id : `${leader.site.id}+`,
    position: { lat: leader.site.location.lat, lon: leader.site.location.lon },
    members: sorted,
    counts,
    count,
    radius,
    reach: sorted.length === 1 ? radius : radius + CLUSTER_OUTLINE_PX,
  };
}

function countsOf(counts: DirectionCounts): DirectionCounts {
  const own: MutableCounts = { ...NO_COUNTS };
  addCounts(own, counts);
  return own;
}

const NO_COUNTS: DirectionCounts = {
  "build-up": 0,
  "draw-down": 0,
  "test-launch": 0,
  operations: 0,
  damage: 0,
  "nothing-seen": 0,
};

function addCounts(sum: MutableCounts, more: DirectionCounts): void {
  for (const direction of DIRECTIONS) sum[direction] += more[direction];
}

function compareGroups(a: RingGroup, b: RingGroup): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}

function compareFindings(a: SiteFindings, b: SiteFindings): number {
  return b.matches.length - a.matches.length || (a.site.id < b.site.id ? -1 : 1);
}

/** Whether two groups look and read the same, so that nothing has to be drawn again. */
export function isSameGroup(a: RingGroup, b: RingGroup): boolean {
  return (
    a.key === b.key &&
    a.members.length === b.members.length &&
    hasSameCounts(a.counts, b.counts) &&
    a.members.every((member, place) => {
      const other = b.members[place];
      return (
        other?.site === member.site &&
        hasSameCounts(other.countByDirection, member.countByDirection)
      );
    })
  );
}

function hasSameCounts(a: DirectionCounts, b: DirectionCounts): boolean {
  return DIRECTIONS.every((direction) => a[direction] === b[direction]);
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
