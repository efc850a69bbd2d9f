import { beforeEach, describe, expect, it } from "vitest";
import type { Catalog } from "../domain/catalog";
import type { EventId } from "../domain/contextEvent";
import { parseDay, toDay } from "../domain/day";
import { NO_FILTER } from "../domain/filter";
import { type ObservationId, observationSchema } from "../domain/observation";
import { toObservationTable } from "../domain/observationTable";
import { WHOLE_TIME } from "../domain/period";
import { type SiteId, siteSchema } from "../domain/site";
import { type BaseLayerId, DEFAULT_VIEW } from "../domain/view";
import {
  chooseAxis,
  chooseBaseLayer,
  chooseEvent,
  chooseFilter,
  chooseObservation,
  choosePeriod,
  chooseSite,
  clearFilter,
  dismissLinkNotices,
  dragPeriod,
  goHome,
  INITIAL_STATE,
  moveCamera,
  useDashboard,
} from "./dashboardStore";

const REBUILDING = observationSchema.parse({
  ...{ id: "sohae-rebuilding", site: "sohae", observed: "2019-03-02", reported: "2019-03-05" },
  ...{ activity: "rebuilding", confidence: "confirmed", headline: "Rebuilt", reportCount: 1 },
});
const SOHAE = siteSchema.parse({
  ...{ id: "sohae", name: "Sohae", label: "Sohae", kind: "launch-site", country: "KP" },
  region: "North Pyongan",
  location: { lat: 39, lon: 124, precisionM: 9, basis: "published" },
});
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
  ...{ publisherNames: new Map(), siteById: new Map(), eventById: new Map() },
  table: toObservationTable([REBUILDING], [SOHAE]),
};
const MARCH = { from: parseDay("2019-03-01"), to: parseDay("2019-03-31") };

function state() {
  return useDashboard.getState();
}

beforeEach(() => {
  useDashboard.setState({ ...INITIAL_STATE, catalog: { status: "ready", value: CATALOG } }, true);
});

describe("choosing", () => {
  it("a site closes what was open at another, as a step of the history", () => {
    chooseObservation(REBUILDING.id);
    chooseEvent("hanoi-summit" as EventId);
    chooseSite("yongbyon" as SiteId);
    expect(state().view).toMatchObject({ site: "yongbyon", observation: null, event: null });
    expect(state().historyStep).toBe("push");
  });

  it("an observation opens its site", () => {
    chooseSite("yongbyon" as SiteId);
    chooseObservation(REBUILDING.id);
    expect(state().view).toMatchObject({ site: "sohae", observation: REBUILDING.id });
    chooseObservation(null);
    expect(state().view).toMatchObject({ site: "sohae", observation: null });
  });

  it("an observation that the catalog does not have chooses none", () => {
    chooseSite("yongbyon" as SiteId);
    chooseObservation("nothing" as ObservationId);
    expect(state().view).toMatchObject({ site: "yongbyon", observation: null });
  });

  it("an event leaves the site", () => {
    chooseSite("sohae" as SiteId);
    chooseEvent("hanoi-summit" as EventId);
    expect(state().view).toMatchObject({ site: "sohae", event: "hanoi-summit" });
  });

  it("an axis or a base layer changes nothing else", () => {
    const { view } = state();
    chooseAxis("reported");
    expect(state()).toMatchObject({ view: { ...view, axis: "reported" }, historyStep: "push" });
    chooseBaseLayer("relief" as BaseLayerId);
    expect(state()).toMatchObject({ view: { base: "relief" }, historyStep: "replace" });
  });
});

it("home is the page without any link, and a step back leads to what was left", () => {
  chooseObservation(REBUILDING.id);
  chooseFilter({ text: "crane" });
  choosePeriod(MARCH);
  goHome();
  expect(state()).toMatchObject({ view: DEFAULT_VIEW, historyStep: "push" });
});

describe("the period", () => {
  it("typed is a step, put in order", () => {
    choosePeriod({ from: MARCH.to, to: MARCH.from });
    expect(state()).toMatchObject({ view: { period: MARCH }, historyStep: "push" });
  });

  it("dragged is not a step of its own", () => {
    choosePeriod(MARCH);
    dragPeriod({ ...MARCH, to: toDay(18_000) });
    expect(state()).toMatchObject({ view: { period: { to: 18_000 } }, historyStep: "replace" });
  });

  it("chosen again changes nothing", () => {
    choosePeriod(MARCH);
    const before = state();
    choosePeriod({ ...MARCH });
    dragPeriod({ ...MARCH });
    expect(state()).toBe(before);
  });
});

describe("the filter", () => {
  it("changes facet by facet, each a step", () => {
    chooseFilter({ kinds: ["launch-site"] });
    chooseFilter({ disputed: true });
    expect(state().view.filter).toEqual({ ...NO_FILTER, kinds: ["launch-site"], disputed: true });
    expect(state().historyStep).toBe("push");
    clearFilter();
    expect(state().view.filter).toEqual(NO_FILTER);
    expect(state().view.period).toEqual(WHOLE_TIME);
  });

  it("makes one step of a word typed letter by letter", () => {
    const steps = ["s", "so", "soh", "so", ""].map((text) => {
      chooseFilter({ text });
      return state().historyStep;
    });
    expect(steps).toEqual(["push", "replace", "replace", "replace", "push"]);
  });
});

describe("the camera", () => {
  const SOHAE = { lat: 39.66, lon: 124.705, zoom: 12 };

  it("is kept as exactly as a link keeps it", () => {
    moveCamera({ lat: 39.660_04, lon: 124.704_96, zoom: 12 });
    expect(state()).toMatchObject({ view: { camera: SOHAE }, historyStep: "replace" });
  });

  it("that has not moved changes nothing", () => {
    moveCamera(SOHAE);
    const before = state();
    moveCamera({ ...SOHAE, lat: 39.6601 });
    expect(state()).toBe(before);
    moveCamera(null);
    expect(state().view.camera).toBeNull();
  });
});

describe("notices", () => {
  it("go when they are dismissed", () => {
    useDashboard.setState({ linkNotices: [{ parameter: "q", message: "too long" }] });
    dismissLinkNotices();
    expect(state().linkNotices).toEqual([]);
  });
});
