// What a generated catalog takes after: the real one, observation by observation, with everything
// that names somebody left out. A generated observation is the likeness of a real one from about
// the same time, moved by some days, so that forms of dates, activities, confidences, delays and
// what goes with what stay as they are.

import type { Activity } from "../../src/domain/activity";
import type { EventKind } from "../../src/domain/contextEvent";
import { type Day, toDay } from "../../src/domain/day";
import { type Confidence, doAssessmentsDiffer, type Stance } from "../../src/domain/observation";
import { type PublisherSlug, type Report, type ReportId, slugOf } from "../../src/domain/report";
import type { SiteKind } from "../../src/domain/site";
import type { AuthoredCatalog, AuthoredObservation } from "../catalog/authoredSchemas";
import { reportsOf } from "../catalog/compile";
import { reportIdsOf } from "./catalogRows";
import { anchorOf, lastDayOf, type MovableDate, toMovable } from "./movableDate";

export interface ReportLikeness {
  readonly publisher: string;
  readonly kind: Report["kind"];
  readonly published: MovableDate;
}

export interface ObservationLikeness {
  readonly anchor: Day;
  /** The latest day that any of its dates names. */
  readonly last: Day;
  readonly observed: MovableDate;
  readonly comparedWith: MovableDate | null;
  readonly imagery: readonly MovableDate[];
  readonly activity: Activity;
  readonly confidence: Confidence;
  readonly structureCount: number;
  /** The first `reportCount` are its own, the others only its assessments'. */
  readonly reports: readonly ReportLikeness[];
  readonly reportCount: number;
  /** Of its own reports, without repeats. */
  readonly publishers: readonly PublisherSlug[];
  readonly assessmentsDiffer: boolean;
  readonly assessments: readonly { readonly stance: Stance; readonly report: number }[];
}

export interface SiteLikeness {
  readonly kind: SiteKind;
  readonly precisionM: number;
  readonly structureCount: number;
}

export interface EventLikeness {
  readonly kind: EventKind;
  readonly date: MovableDate;
  readonly hasPosition: boolean;
  readonly hasSite: boolean;
  readonly participantCount: number;
}

export interface Likeness {
  /** In order of their anchors. */
  readonly observations: readonly ObservationLikeness[];
  /** The latest day that any observation names: nothing is seen or told in years to come. */
  readonly latest: Day;
  readonly sites: readonly SiteLikeness[];
  /** In order of time. */
  readonly events: readonly EventLikeness[];
  /** Made-up names, the most used one first. */
  readonly publishers: readonly string[];
  /** Share of sites without any observation. */
  readonly emptySiteShare: number;
  /** Waits between observations of a site; their mean is 1. See gapsOf. */
  readonly gaps: readonly number[];
}

export function likenessOf(catalog: AuthoredCatalog): Likeness {
  const { sites, events } = catalog;
  const reportById = new Map(catalog.reports.map((report) => [report.id, report]));
  const publishers = madeUpPublishersOf(catalog, reportById);
  const observations = catalog.observations
    .map((each) => ({ site: each.site, likeness: observationOf(each, reportById, publishers) }))
    .sort((a, b) => a.likeness.anchor - b.likeness.anchor);
  const watched = new Set(observations.map(({ site }) => site));
  return {
    observations: observations.map(({ likeness }) => likeness),
    latest: latestOf(observations.map(({ likeness }) => likeness.last)),
    sites: sites.map(({ kind, location, structures }) => ({
      ...{ kind, precisionM: location.precisionM, structureCount: structures.length },
    })),
    events: events
      .map(({ kind, date, place, site, participants }) => ({
        ...{ kind, date: toMovable(date, "first"), hasPosition: typeof place?.lat === "number" },
        ...{ hasSite: site !== null, participantCount: participants.length },
      }))
      .sort((a, b) => anchorOf(a.date) - anchorOf(b.date)),
    publishers: [...publishers.values()],
    emptySiteShare: 1 - watched.size / sites.length,
    gaps: gapsOf(observations.map(({ site }) => site)),
  };
}

type ReportById = ReadonlyMap<ReportId, Report>;

function observationOf(
  observation: AuthoredObservation,
  reportById: ReportById,
  publishers: ReadonlyMap<PublisherSlug, string>,
): ObservationLikeness {
  const { observed, comparedWith, imagery, activity, confidence, structures } = observation;
  const movable = toMovable(observed, "first");
  const reportIds = reportIdsOf(observation);
  const reports = reportsOf(reportIds, reportById).map((report): ReportLikeness => {
    const publisher = publishers.get(slugOf(report.publisher)) ?? "";
    return { publisher, kind: report.kind, published: toMovable(report.published, "last") };
  });
  const own = reports.slice(0, observation.reports.length);
  return {
    anchor: anchorOf(movable),
    last: latestOf([movable, ...reports.map(({ published }) => published)].map(lastDayOf)),
    observed: movable,
    comparedWith: comparedWith && toMovable(comparedWith, "first"),
    imagery: imagery.map(({ acquired }) => toMovable(acquired, "first")),
    ...{ activity, confidence, structureCount: structures.length },
    ...{ reports, reportCount: own.length },
    publishers: [...new Set(own.map(({ publisher }) => slugOf(publisher)))],
    assessmentsDiffer: doAssessmentsDiffer(observation.assessments),
    assessments: observation.assessments.map(({ stance, report }) => ({
      ...{ stance, report: reportIds.indexOf(report) },
    })),
  };
}

function latestOf(days: readonly Day[]): Day {
  return toDay(Math.max(...days));
}

// Numbered, the one that most observations use first.
function madeUpPublishersOf(
  { observations }: AuthoredCatalog,
  reportById: ReportById,
): ReadonlyMap<PublisherSlug, string> {
  const uses = new Map<PublisherSlug, number>();
  for (const { publisher } of reportsOf(observations.flatMap(reportIdsOf), reportById)) {
    const slug = slugOf(publisher);
    uses.set(slug, (uses.get(slug) ?? 0) + 1);
  }
  const ranked = [...uses].sort(
    ([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || (a < b ? -1 : 1),
  );
  return new Map(
    ranked.map(([slug], place) => [slug, `Test publisher ${String(place + 1).padStart(3, "0")}`]),
  );
}

const FEWEST_FOR_GAPS = 5;

/**
 * How many observations of all sites lie between two of one site, as a share of that site's mean.
 * Counted in observations and not in days, so that more watching in later years is no gap in
 * earlier ones. `siteInOrder` is the site of each observation in order of time.
 */
function gapsOf(siteInOrder: readonly string[]): number[] {
  const ranks = new Map<string, number[]>();
  for (const [rank, site] of siteInOrder.entries()) {
    ranks.set(site, [...(ranks.get(site) ?? []), rank]);
  }
  return [...ranks.values()]
    .filter(({ length }) => length >= FEWEST_FOR_GAPS)
    .flatMap((own) => {
      const gaps = own.slice(1).map((rank, place) => rank - (own[place] ?? 0));
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      return gaps.map((gap) => gap / mean);
    });
}

/** The day at a share of all observations, 0 to 1, between two of them in proportion. */
export function dayAtShare({ observations }: Likeness, share: number): Day {
  const place = Math.min(1, Math.max(0, share)) * (observations.length - 1);
  const before = observations[Math.floor(place)]?.anchor ?? toDay(0);
  const after = observations[Math.ceil(place)]?.anchor ?? before;
  return toDay(Math.round(before + (after - before) * (place - Math.floor(place))));
}
