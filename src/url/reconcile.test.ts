import { describe, expect, it } from "vitest";
import type { Catalog } from "../domain/catalog";
import { contextEventSchema, type EventId } from "../domain/contextEvent";
import { type ObservationId, observationSchema } from "../domain/observation";
import { toObservationTable } from "../domain/observationTable";
import type { PublisherSlug } from "../domain/report";
import { type SiteId, siteSchema } from "../domain/site";
import { DEFAULT_VIEW, type View } from "../domain/view";
import { reconcileView } from "./reconcile";

const SOHAE = siteSchema.parse({
  ...{ id: "sohae", name: "Sohae", label: "Sohae", kind: "launch-site", country: "KP" },
  ...{
    region: "North Pyongan",
    location: { lat: 39, lon: 124, precisionM: 9, basis: "published" },
  },
});
const REBUILDING = observationSchema.parse({
  ...{ id: "sohae-rebuilding", site: "sohae", observed: "2019-03-02", reported: "2019-03-05" },
  ...{ activity: "rebuilding", confidence: "confirmed", headline: "Rebuilt", reportCount: 1 },
  publishers: ["38-north"],
  formerIds: ["old-rebuilding"],
});
const HANOI = contextEventSchema.parse({
  ...{ id: "hanoi-summit", name: "Hanoi", kind: "summit", date: "2019-02-27/2019-02-28" },
});

const CATALOG: Catalog = {
  version: "test",
  date: null,
  withdrawals: new Map(),
  recent: new Map(),
  sites: [SOHAE],
  table: toObservationTable([REBUILDING], [SOHAE]),
  isComplete: true,
  events: [HANOI],
  publisherNames: new Map([["38-north" as PublisherSlug, "38 North"]]),
  // A renamed record is found under its former id too.
  siteById: new Map([SOHAE.id, "tongchang-ri" as SiteId].map((id) => [id, SOHAE])),
  eventById: new Map([HANOI.id, "trump-kim-2" as EventId].map((id) => [id, HANOI])),
};

function reconciled(change: Partial<View>) {
  return reconcileView({ ...DEFAULT_VIEW, ...change }, CATALOG);
}

describe("a view that the catalog has to show", () => {
  it("stays as it is when everything is known", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      site: SOHAE.id,
      observation: REBUILDING.id,
      event: HANOI.id,
      filter: { ...DEFAULT_VIEW.filter, sources: ["38-north" as PublisherSlug] },
    };
    expect(reconcileView(view, CATALOG)).toEqual({ view, notices: [] });
    expect(reconciled({})).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it("opens the site of its observation", () => {
    expect(reconciled({ observation: REBUILDING.id }).view.site).toBe("sohae");
  });

  it("follows renamed ids", () => {
    const { view, notices } = reconciled({
      site: "tongchang-ri" as SiteId,
      observation: "old-rebuilding" as ObservationId,
      event: "trump-kim-2" as EventId,
    });
    expect(view).toMatchObject({
      site: "sohae",
      observation: "sohae-rebuilding",
      event: "hanoi-summit",
    });
    expect(notices).toEqual([]);
  });

  it("leaves an observation alone while the observations are on their way", () => {
    const coming = { ...CATALOG, table: toObservationTable([], [SOHAE]), isComplete: false };
    const view = { ...DEFAULT_VIEW, site: SOHAE.id, observation: REBUILDING.id };
    expect(reconcileView(view, coming)).toEqual({ view, notices: [] });
  });

  it("says of a withdrawn record when and why, and keeps the rest of the link", () => {
    const withdrawal = {
      ...{ id: "sohae-crane", title: "A crane at the pad", date: "2026-12-03" },
      reason: "the image shows another site",
    };
    const catalog = { ...CATALOG, withdrawals: new Map([[withdrawal.id, withdrawal]]) };
    const view: View = {
      ...DEFAULT_VIEW,
      site: SOHAE.id,
      observation: withdrawal.id as ObservationId,
      event: HANOI.id,
    };
    expect(reconcileView(view, catalog)).toEqual({
      view: { ...view, observation: null },
      notices: [
        {
          parameter: "obs",
          message:
            "the observation “A crane at the pad” was withdrawn on 2026-12-03: the image shows another site",
        },
      ],
    });
    const coming = { ...catalog, table: toObservationTable([], [SOHAE]), isComplete: false };
    expect(reconcileView(view, coming).notices).toEqual([]);
  });

  it("gives up what is unknown one by one, with a notice each", () => {
    const { view, notices } = reconciled({
      site: SOHAE.id,
      observation: "nothing" as ObservationId,
      event: "nobody" as EventId,
      filter: {
        ...DEFAULT_VIEW.filter,
        kinds: ["port"],
        sources: ["38-north", "the-onion"] as PublisherSlug[],
      },
    });
    expect(view).toMatchObject({ site: "sohae", observation: null, event: null });
    expect(view.filter).toMatchObject({ kinds: ["port"], sources: ["38-north"] });
    expect(notices.map(({ parameter }) => parameter)).toEqual(["obs", "event", "source"]);
    for (const { message } of notices) expect(message).toMatch(/the catalog has no .+ “.+”/);
    expect(reconciled({ site: "atlantis" as SiteId })).toMatchObject({
      view: { site: null },
      notices: [{ parameter: "site" }],
    });
  });
});
