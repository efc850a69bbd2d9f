// All that is known at once: sites, the table of observations, events and publishers, with the
// details that are fetched when somebody opens one of them.

import type { Withdrawal } from "./catalogChange";
import type { ContextEvent, EventDetail, EventId } from "./contextEvent";
import type { Location } from "./geo";
import type { ObservationDetail, ObservationId } from "./observation";
import type { ObservationTable } from "./observationTable";
import type { PublisherSlug, Report, ReportId } from "./report";
import type { Site, SiteId } from "./site";

export interface Catalog {
  /** Content hash of the catalog. */
  readonly version: string;
  /** The day of its last change, "2026-11-22"; null where it does not say. */
  readonly date: string | null;
  readonly sites: readonly Site[];
  readonly table: ObservationTable;
  /** false while the observations of a large catalog are still on their way. */
  readonly isComplete: boolean;
  /** In the order of their windows. */
  readonly events: readonly ContextEvent[];
  /** The name of each publisher as people write it. */
  readonly publisherNames: ReadonlyMap<PublisherSlug, string>;
  readonly siteById: ReadonlyMap<SiteId, Site>;
  readonly eventById: ReadonlyMap<EventId, ContextEvent>;
  /** By the id of what was withdrawn. */
  readonly withdrawals: ReadonlyMap<string, Withdrawal>;
  /** The day of each observation that was added or revised lately. */
  readonly recent: ReadonlyMap<string, string>;
}

/** Everything about one site that waits until it is opened. */
export interface SiteDetail {
  readonly id: SiteId;
  readonly summary: string;
  /** Report ids of the site's own references. */
  readonly references: readonly ReportId[];
  readonly location: Location;
  readonly observations: ReadonlyMap<ObservationId, ObservationDetail>;
  readonly reports: ReadonlyMap<ReportId, Report>;
}

/** What one observation keeps until it is opened; null where its details are damaged. */
export interface ObservationDetails {
  readonly detail: ObservationDetail | null;
  readonly reports: ReadonlyMap<ReportId, Report>;
}

/** The details of all events, fetched together. */
export interface EventDetails {
  readonly events: ReadonlyMap<EventId, EventDetail>;
  readonly reports: ReadonlyMap<ReportId, Report>;
}
