import { describe, expect, it } from "vitest";
import type { Catalog } from "../domain/catalog";
import { parseDay } from "../domain/day";
import { type ObservationId, observationSchema } from "../domain/observation";
import { siteSchema } from "../domain/site";
import { toIndexEntry } from "../query/textIndex";
import { type DashboardState, INITIAL_STATE } from "./dashboardStore";
import { LOADING, readyValueOf } from "./loading";
import { selectCatalog, selectFindings, selectRows } from "./selectors";

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
  ...{ version: "test", sites: [SOHAE], observations: [EARLY, LATE], events: [] },
  ...{ publisherNames: new Map(), eventById: new Map() },
  siteById: new Map([[SOHAE.id, SOHAE]]),
  observationById: new Map([EARLY, LATE].map((each) => [each.id, each])),
};
const READY: DashboardState = { ...INITIAL_STATE, catalog: { status: "ready", value: CATALOG } };

function withView(change: Partial<DashboardState["view"]>): DashboardState {
  return { ...READY, view: { ...READY.view, ...change } };
}

function matchIdsOf(state: DashboardState): string[] | undefined {
  return selectFindings(state)?.matches.map(({ observation }) => observation.id);
}

describe("what follows from the store", () => {
  it("is nothing until the catalog is here", () => {
    const failed = { status: "failed", reason: "no network" } as const;
    for (const state of [INITIAL_STATE, { ...INITIAL_STATE, catalog: failed }]) {
      expect(selectCatalog(state)).toBeNull();
      expect(selectRows(state)).toBeNull();
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

  it("asks for a text only once its index is here", () => {
    const filter = { ...READY.view.filter, text: "tower" };
    const asking = withView({ filter });
    expect(matchIdsOf(asking)).toEqual(["early", "late"]);
    expect(matchIdsOf({ ...asking, textIndex: LOADING })).toEqual(["early", "late"]);
    const value = new Map<ObservationId, string>([[LATE.id, toIndexEntry(["tower"])]]);
    expect(matchIdsOf({ ...asking, textIndex: { status: "ready", value } })).toEqual(["late"]);
  });

  it("is the same object until something it depends on changes", () => {
    const first = selectFindings(READY);
    const camera = { lat: 1, lon: 2, zoom: 3 };
    expect(selectFindings(withView({ camera }))).toBe(first);
    expect(selectRows(withView({ camera }))).toBe(selectRows(READY));
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
