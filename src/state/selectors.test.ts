import { describe, expect, it } from "vitest";
import type { Catalog } from "../domain/catalog";
import { parseDay } from "../domain/day";
import { observationSchema } from "../domain/observation";
import { toObservationTable } from "../domain/observationTable";
import { siteSchema } from "../domain/site";
import { type DashboardState, INITIAL_STATE } from "./dashboardStore";
import { LOADING, readyValueOf } from "./loading";
import { selectCatalog, selectChosenRow, selectCountOf, selectFindings } from "./selectors";

const SOHAE = siteSchema.parse({
  ...{ id: "sohae", name: "Sohae", label: "Sohae", kind: "launch-site", country: "KP" },
  ...{
    region: "North Pyongan",
    location: { lat: 39, lon: 124, precisionM: 9, basis: "published" },
  },
});

function observationOf(id: string, observed: string, reported: string) {
  return observationSchema.parse({
    ...{ id, site: "sohae", observed, reported, activity: "rebuilding" },
    ...{ confidence: "confirmed", headline: "Rebuilt", reportCount: 1 },
  });
}

const EARLY = observationOf("early", "2019-01", "2019-06-01");
const LATE = observationOf("late", "2019-03-02", "2019-03-05");
const CATALOG: Catalog = {
  ...{
    version: "test",
    date: null,
    withdrawals: new Map(),
    recent: new Map(),
    sites: [SOHAE],
    events: [],
    isComplete: true,
  },
  ...{ publisherNames: new Map(), eventById: new Map() },
  siteById: new Map([[SOHAE.id, SOHAE]]),
  table: toObservationTable([EARLY, LATE], [SOHAE]),
};
const READY: DashboardState = {
  ...INITIAL_STATE,
  catalog: { status: "ready", value: CATALOG },
  records: new Map([EARLY, LATE].map((each, row) => [row, each])),
};

function withView(change: Partial<DashboardState["view"]>): DashboardState {
  return { ...READY, view: { ...READY.view, ...change } };
}

function matchIdsOf(state: DashboardState): string[] | undefined {
  return selectFindings(state)
    ?.matchesFrom(0, 9)
    .map(({ id }) => id);
}

describe("what follows from the store", () => {
  it("is nothing until the catalog is here", () => {
    const failed = { status: "failed", reason: "no network" } as const;
    for (const state of [INITIAL_STATE, { ...INITIAL_STATE, catalog: failed }]) {
      expect(selectCatalog(state)).toBeNull();
      expect(selectFindings(state)).toBeNull();
    }
  });

  it("is ordered and filtered on the chosen axis", () => {
    expect(matchIdsOf(READY)).toEqual(["early", "late"]);
    expect(matchIdsOf(withView({ axis: "reported" }))).toEqual(["late", "early"]);
    const spring = { from: parseDay("2019-03-01"), to: parseDay("2019-03-31") };
    expect(matchIdsOf(withView({ period: spring }))).toEqual(["late"]);
    expect(matchIdsOf(withView({ axis: "imaged" }))).toEqual(["early", "late"]);
    expect(matchIdsOf(withView({ axis: "imaged", period: spring }))).toEqual([]);
  });

  it("asks for a text only once the search has answered", () => {
    const filter = { ...READY.view.filter, text: "tower" };
    const asking = withView({ filter });
    expect(matchIdsOf(asking)).toEqual(["early", "late"]);
    expect(matchIdsOf({ ...asking, textIndex: LOADING })).toEqual(["early", "late"]);
    const textHits = { text: "tower", hits: Uint8Array.of(0, 1) };
    expect(matchIdsOf({ ...asking, textHits })).toEqual(["late"]);
    expect(matchIdsOf({ ...READY, textHits })).toEqual(["early", "late"]);
    const countOf = selectCountOf({ ...asking, textHits });
    expect(countOf(asking.view.period, filter)).toBe(1);
    expect(countOf(asking.view.period, READY.view.filter)).toBe(2);
  });

  it("is the same object until something it depends on changes", () => {
    const first = selectFindings(READY);
    const camera = { lat: 1, lon: 2, zoom: 3 };
    expect(selectFindings(withView({ camera }))).toBe(first);
    const chosen = withView({ observation: LATE.id });
    expect(selectChosenRow(chosen)).toMatchObject({ row: 1, observation: LATE });
    expect(selectChosenRow({ ...chosen })).toBe(selectChosenRow(chosen));
    const period = { from: parseDay("2019-03-01"), to: null };
    expect(selectFindings(withView({ period }))).not.toBe(first);
  });
});

describe("something on its way", () => {
  it("has a value only once it is here", () => {
    expect(readyValueOf({ status: "ready", value: 7 })).toBe(7);
    expect(readyValueOf(LOADING)).toBeNull();
    expect(readyValueOf({ status: "failed", reason: "no" })).toBeNull();
    expect(readyValueOf(undefined)).toBeNull();
  });
});
