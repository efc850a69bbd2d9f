import { describe, expect, it } from "vitest";
import { type Observation, observationWindowOf } from "../../src/domain/observation";
import { contentsOf } from "../catalog/compile";
import { readAuthoredCatalog } from "./authoredCatalog";
import { generatedObservationsOf } from "./generatedObservations";
import { generatedSitesOf, observationCountsOf } from "./generatedSites";
import { likenessOf } from "./likeness";
import { randomOf } from "./random";

const SIZE = { observations: 20_000, sites: 400, seed: 7 };
const authored = readAuthoredCatalog();
const likeness = likenessOf(authored);
const sites = generatedSitesOf(SIZE.sites, likeness, randomOf(7, 0));
const counts = observationCountsOf(SIZE, likeness, randomOf(7, 1));
const real = contentsOf(authored).observations;
const made = sites.flatMap((site, place) =>
  [...generatedObservationsOf(site, counts[place] ?? 0, likeness, randomOf(7, 3 + place))].map(
    ({ observation }) => observation,
  ),
);

/** Shares of each value; values of one record count once each. */
function sharesOf(
  observations: readonly Observation[],
  valuesOf: (observation: Observation) => readonly unknown[],
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const value of observations.flatMap((each) => valuesOf(each).map(String))) {
    shares.set(value, (shares.get(value) ?? 0) + 1 / observations.length);
  }
  return shares;
}

function expectSimilar(
  valuesOf: (observation: Observation) => readonly unknown[],
  tolerance: number,
): void {
  const wanted = sharesOf(real, valuesOf);
  const found = sharesOf(made, valuesOf);
  for (const value of new Set([...wanted.keys(), ...found.keys()])) {
    const [share, expected] = [found.get(value) ?? 0, wanted.get(value) ?? 0];
    const isNear = Math.abs(share - expected) < tolerance;
    expect({ value, share, expected, isNear }).toMatchObject({ isNear: true });
  }
}

const formOf = (date: string) => date.replace(/\d/g, "0");

describe("a generated catalog has about the real one's shares", () => {
  it.each<[string, (observation: Observation) => readonly unknown[]]>([
    ["forms of observed dates", ({ observed }) => [formOf(observed)]],
    ["forms of reported dates", ({ reported }) => [formOf(reported)]],
    ["activities", ({ activity }) => [activity]],
    ["confidences", ({ confidence }) => [confidence]],
    ["assessments that differ", ({ assessmentsDiffer }) => [assessmentsDiffer]],
    ["numbers of imaged dates", ({ imaged }) => [imaged.length]],
    ["images of the observed day", ({ imaged, observed }) => [imaged.includes(observed)]],
    ["numbers of reports", ({ reportCount }) => [reportCount]],
    ["numbers of publishers", ({ publishers }) => [publishers.length]],
    ["years", ({ observed }) => [/\d{4}/.exec(observed)?.[0]]],
  ])("of %s", (_, valuesOf) => {
    expectSimilar(valuesOf, 0.025);
  });

  it("of publishers, by rank", () => {
    const ranked = (observations: readonly Observation[]) =>
      [...sharesOf(observations, ({ publishers }) => publishers).values()].sort((a, b) => b - a);
    const [wanted, found] = [ranked(real), ranked(made)];
    expect(found).toHaveLength(wanted.length);
    for (const [rank, share] of wanted.entries()) {
      expect(Math.abs((found[rank] ?? 0) - share)).toBeLessThan(0.02);
    }
  });

  it("of waits at a site, from none to long ones", () => {
    const waitsOf = (observations: readonly Observation[]) => {
      const daysBySite = new Map<string, number[]>();
      for (const each of observations) {
        const first = observationWindowOf(each, "observed")?.first ?? Number.NaN;
        if (!Number.isFinite(first)) continue;
        daysBySite.set(each.site, [...(daysBySite.get(each.site) ?? []), first]);
      }
      return [...daysBySite.values()]
        .filter(({ length }) => length >= 10)
        .flatMap((own) => {
          const days = own.sort((a, b) => a - b);
          const mean = ((days.at(-1) ?? 0) - (days[0] ?? 0)) / (days.length - 1);
          return days.slice(1).map((day, place) => (day - (days[place] ?? 0)) / mean);
        });
    };
    const [wanted, found] = [waitsOf(real), waitsOf(made)];
    for (const longest of [0.1, 0.3, 1, 3]) {
      const share = (waits: readonly number[]) =>
        waits.filter((wait) => wait <= longest).length / waits.length;
      // Waits by plain chance would have 0.095 up to a tenth of the mean instead of 0.23.
      expect(Math.abs(share(found) - share(wanted))).toBeLessThan(0.1);
    }
  });

  it("of sites: a few hold most", () => {
    const tenthOf = (perSite: readonly number[]) => {
      const sorted = perSite.filter((count) => count > 0).sort((a, b) => b - a);
      const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
      return sum(sorted.slice(0, Math.round(sorted.length / 10))) / sum(sorted);
    };
    const realCounts = [...sharesOf(real, ({ site }) => [site]).values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SIZE.observations);
    expect(Math.abs(tenthOf(counts) - tenthOf(realCounts))).toBeLessThan(0.1);
  });

  it("but some dates with an open end, of which the real one has none yet", () => {
    const open = made.filter(({ observed }) => observed.includes("..")).length / made.length;
    expect(open).toBeGreaterThan(0.003);
    expect(open).toBeLessThan(0.007);
  });
});

describe("a generated observation", () => {
  it("names no year after the latest of the real catalog", () => {
    const yearsOf = ({ observed, reported, imaged }: Observation) =>
      [observed, reported, ...imaged].flatMap((date) => date.match(/\d{4}/g) ?? []);
    const latestOf = (observations: readonly Observation[]) =>
      Math.max(...observations.map((each) => Math.max(...yearsOf(each).map(Number))));
    expect(latestOf(made)).toBe(latestOf(real));
  });

  it("is not seen or imaged certainly after it was reported", () => {
    for (const { imaged, ...each } of made) {
      const observation = { ...each, imaged };
      const reported = observationWindowOf(observation, "reported");
      for (const axis of ["observed", "imaged"] as const) {
        const window = observationWindowOf(observation, axis);
        if (window) expect(window.first).toBeLessThanOrEqual(reported?.last ?? 0);
      }
    }
  });
});
