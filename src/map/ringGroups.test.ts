import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS, type Direction } from "../domain/activity";
import type { Site, SiteId } from "../domain/site";
import type { Match, SiteFindings } from "../query/findings";
import { toWorldPixel } from "./mercator";
import {
  isSameGroup,
  middleOf,
  type RingGroup,
  ringGroupsAt,
  ringIndexOf,
  splitZoomOf,
} from "./ringGroups";

const NONE = Object.fromEntries(DIRECTIONS.map((each) => [each, 0])) as Record<Direction, number>;
const id = (text: string) => text as SiteId;

/** A site whose matches only count. */
function site(key: string, lat: number, lon: number, counts: Partial<typeof NONE>): SiteFindings {
  const countByDirection = { ...NONE, ...counts };
  const count = DIRECTIONS.reduce((sum, direction) => sum + countByDirection[direction], 0);
  return {
    site: { id: id(key), label: key, location: { lat, lon, precisionM: 100 } } as unknown as Site,
    matches: Array.from({ length: count }, () => ({}) as Match),
    countByDirection,
  };
}

const someSites = fc
  .array(
    fc.record({
      lat: fc.double({ min: 37, max: 43, noNaN: true }),
      lon: fc.double({ min: 124, max: 131, noNaN: true }),
      counts: fc.record({
        "build-up": fc.nat(40),
        "draw-down": fc.nat(5),
        operations: fc.nat(9),
        "nothing-seen": fc.nat(3),
      }),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map(({ lat, lon, counts }, place) => site(`s${place}`, lat, lon, counts)));

const someZoom = fc.integer({ min: 3, max: 19 });

function sumOf(groups: readonly { counts: Readonly<Record<Direction, number>> }[]) {
  const sum = { ...NONE };
  for (const { counts } of groups) for (const each of DIRECTIONS) sum[each] += counts[each];
  return sum;
}

const membersOf = (groups: readonly RingGroup[]) =>
  groups.flatMap(({ members }) => members.map((member) => member.site.id)).sort();

describe("ringGroupsAt", () => {
  it("adds up exactly to the findings, at every zoom", () => {
    fc.assert(
      fc.property(someSites, someZoom, fc.nat(45), (sites, zoom, choice) => {
        const groups = ringGroupsAt(ringIndexOf(sites, id(`s${choice}`)), zoom);
        const ringed = sites.filter(({ matches }) => matches.length > 0);
        expect(sumOf(groups)).toEqual(
          sumOf(ringed.map(({ countByDirection }) => ({ counts: countByDirection }))),
        );
        expect(membersOf(groups)).toEqual(ringed.map((each) => each.site.id).sort());
        for (const { count, members, counts } of groups) {
          expect(count).toBe(members.reduce((sum, { matches }) => sum + matches.length, 0));
          expect(counts).toEqual(
            sumOf(members.map(({ countByDirection }) => ({ counts: countByDirection }))),
          );
        }
      }),
    );
  });

  it("leaves no two rings touching, but for the chosen one", () => {
    fc.assert(
      fc.property(someSites, someZoom, (sites, zoom) => {
        const groups = ringGroupsAt(ringIndexOf(sites, null), zoom);
        for (const [place, a] of groups.entries()) {
          for (const b of groups.slice(place + 1)) {
            const first = toWorldPixel(a.position.lon, a.position.lat, zoom);
            const second = toWorldPixel(b.position.lon, b.position.lat, zoom);
            const apart = Math.hypot(first.x - second.x, first.y - second.y);
            expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius);
          }
        }
      }),
    );
  });

  it("keeps the chosen site alone and first", () => {
    const sites = [site("a", 40, 127, { operations: 9 }), site("b", 40, 127, { damage: 1 })];
    const [chosen, other] = ringGroupsAt(ringIndexOf(sites, id("b")), 7);
    expect(chosen?.members.map((each) => each.site.id)).toEqual(["b"]);
    expect(other?.key).toBe("a");
  });

  it("leaves sites without matches out", () => {
    expect(ringGroupsAt(ringIndexOf([site("quiet", 40, 127, {})], id("quiet")), 7)).toEqual([]);
  });

  it("names a cluster after its largest member and stands there", () => {
    const sites = [
      site("small", 40, 127, { operations: 1 }),
      site("large", 40.01, 127.01, { operations: 7 }),
    ];
    const [cluster, ...others] = ringGroupsAt(ringIndexOf(sites, null), 7);
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({
      key: "large+",
      position: { lat: 40.01, lon: 127.01 },
      count: 8,
    });
  });
});

describe("splitZoomOf", () => {
  const near = [site("a", 40, 127, { operations: 1 }), site("b", 40, 127.01, { operations: 1 })];
  const clusterOf = (sites: readonly SiteFindings[], zoom: number): RingGroup => {
    const [cluster] = ringGroupsAt(ringIndexOf(sites, null), zoom);
    if (cluster === undefined) throw new Error("expected a cluster");
    return cluster;
  };

  it("is the first zoom that parts the cluster", () => {
    const zoom = splitZoomOf(clusterOf(near, 7), 7);
    // 0.01 degrees are 14.6 pixels at zoom 11 and 29.1 at zoom 12; two single rings need 26.
    expect(zoom).toBe(12);
    expect(ringGroupsAt(ringIndexOf(near, null), 11)).toHaveLength(1);
    expect(ringGroupsAt(ringIndexOf(near, null), 12)).toHaveLength(2);
  });

  it("is null for sites at one place", () => {
    const same = [site("a", 40, 127, { damage: 1 }), site("b", 40, 127, { operations: 2 })];
    expect(splitZoomOf(clusterOf(same, 19), 19)).toBeNull();
    expect(splitZoomOf(clusterOf(same, 3), 3)).toBeNull();
  });
});

describe("isSameGroup", () => {
  const group = (operations: number, damage: number) =>
    ringGroupsAt(
      ringIndexOf([{ ...site("a", 40, 127, { operations, damage }), site: A }], null),
      7,
    )[0];
  const A = site("a", 40, 127, {}).site;

  it("sees whether a ring has to be drawn again", () => {
    const [before, same, other] = [group(2, 1), group(2, 1), group(1, 2)];
    if (!before || !same || !other) throw new Error("expected three rings");
    expect(isSameGroup(before, same)).toBe(true);
    expect(isSameGroup(before, other)).toBe(false);
  });
});

describe("middleOf", () => {
  it("is the middle of the members' area", () => {
    const sites = [site("a", 40, 127, { damage: 1 }), site("b", 41, 128, { damage: 1 })];
    const [cluster] = ringGroupsAt(ringIndexOf(sites, null), 3);
    expect(cluster && middleOf(cluster)).toEqual({ lat: 40.5, lon: 127.5 });
  });
});
