import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS } from "../domain/activity";
import type { SiteFindings } from "../query/findings";
import { DEEPEST_ZOOM } from "./camera";
import { toWorldPixel } from "./mercator";
import type { DirectionCounts } from "./ringArcs";
import {
  canSplit,
  isSameGroup,
  middleOf,
  type RingGroup,
  ringGroupsOf,
  splitZoomOf,
} from "./ringGroups";
import { findingsAt, findingsOf, NO_COUNTS, toSiteId } from "./siteFindings.fixture";

const id = toSiteId;

function site(key: string, lat: number, lon: number, counts: Partial<DirectionCounts>) {
  return findingsAt(key, { lat, lon, counts });
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

function sumOf(groups: readonly { counts: DirectionCounts }[]) {
  const sum = { ...NO_COUNTS };
  for (const { counts } of groups) for (const each of DIRECTIONS) sum[each] += counts[each];
  return sum;
}

const membersOf = (groups: readonly RingGroup[]) =>
  groups.flatMap(({ members }) => members.map((member) => member.site.id)).sort();

describe("ringGroupsOf", () => {
  it("adds up exactly to the findings, at every zoom", () => {
    fc.assert(
      fc.property(someSites, someZoom, fc.nat(45), (sites, zoom, choice) => {
        const groups = ringGroupsOf(sites, id(`s${choice}`), zoom);
        const ringed = sites.filter(({ count }) => count > 0);
        expect(sumOf(groups)).toEqual(
          sumOf(ringed.map(({ countByDirection }) => ({ counts: countByDirection }))),
        );
        expect(membersOf(groups)).toEqual(ringed.map((each) => each.site.id).sort());
        for (const { count, members, counts } of groups) {
          expect(count).toBe(members.reduce((sum, member) => sum + member.count, 0));
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
        const groups = ringGroupsOf(sites, null, zoom);
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
    const [chosen, other] = ringGroupsOf(sites, id("b"), 7);
    expect(chosen?.members.map((each) => each.site.id)).toEqual(["b"]);
    expect(other?.key).toBe("a");
  });

  it("leaves sites without matches out", () => {
    expect(ringGroupsOf([site("quiet", 40, 127, {})], id("quiet"), 7)).toEqual([]);
  });

  it("names a cluster after its largest member and stands there", () => {
    const sites = [
      site("small", 40, 127, { operations: 1 }),
      site("large", 40.01, 127.01, { operations: 7 }),
    ];
    const [cluster, ...others] = ringGroupsOf(sites, null, 7);
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
    const [cluster] = ringGroupsOf(sites, null, zoom);
    if (cluster === undefined) throw new Error("expected a cluster");
    return cluster;
  };

  it("is the first zoom that parts the cluster", () => {
    const zoom = splitZoomOf(clusterOf(near, 7), 7);
    // 0.01 degrees are 14.6 pixels at zoom 11 and 29.1 at zoom 12; two single rings need 26.
    expect(zoom).toBe(12);
    expect(ringGroupsOf(near, null, 11)).toHaveLength(1);
    expect(ringGroupsOf(near, null, 12)).toHaveLength(2);
  });

  it("is null for sites at one place", () => {
    const same = [site("a", 40, 127, { damage: 1 }), site("b", 40, 127, { operations: 2 })];
    expect(splitZoomOf(clusterOf(same, 19), 19)).toBeNull();
    expect(splitZoomOf(clusterOf(same, 3), 3)).toBeNull();
  });

  it("is there for every cluster that the deepest zoom parts", () => {
    // Up to 0.0004 degrees: about where the deepest zoom parts some and leaves others together.
    const nearSites = fc
      .array(fc.record({ lat: fc.nat(400), lon: fc.nat(400), damage: fc.integer({ min: 1 }) }), {
        minLength: 2,
        maxLength: 12,
      })
      .map((all) =>
        all.map(({ lat, lon, damage }, place) =>
          site(`s${place}`, 40 + lat / 1e6, 127 + lon / 1e6, { damage }),
        ),
      );
    fc.assert(
      fc.property(nearSites, someZoom, (sites, zoom) => {
        for (const group of ringGroupsOf(sites, null, zoom)) {
          if (canSplit(group)) expect(splitZoomOf(group, zoom)).not.toBeNull();
          expect(canSplit(group)).toBe(splitZoomOf(group, DEEPEST_ZOOM - 1) !== null);
        }
      }),
    );
  });
});

describe("isSameGroup", () => {
  const [a, b] = [site("a", 40, 127, {}).site, site("b", 40, 127, {}).site];
  const clusterOf = (first: Partial<DirectionCounts>, second: Partial<DirectionCounts>) => {
    const [cluster] = ringGroupsOf([findingsOf(a, first), findingsOf(b, second)], null, 7);
    if (cluster === undefined) throw new Error("expected a cluster");
    return cluster;
  };

  it("sees whether a ring has to be drawn again", () => {
    const before = clusterOf({ operations: 4 }, { damage: 3 });
    expect(isSameGroup(before, clusterOf({ operations: 4 }, { damage: 3 }))).toBe(true);
    expect(isSameGroup(before, clusterOf({ damage: 4 }, { operations: 3 }))).toBe(false);
    expect(isSameGroup(before, clusterOf({ operations: 4 }, {}))).toBe(false);
    // The same picture, but the list of its sites reads otherwise.
    expect(isSameGroup(before, clusterOf({ operations: 4, damage: 1 }, { damage: 2 }))).toBe(false);
  });
});

describe("middleOf", () => {
  it("is the middle of the members' area", () => {
    const sites = [site("a", 40, 127, { damage: 1 }), site("b", 41, 128, { damage: 1 })];
    const [cluster] = ringGroupsOf(sites, null, 3);
    expect(cluster && middleOf(cluster)).toEqual({ lat: 40.5, lon: 127.5 });
  });
});
