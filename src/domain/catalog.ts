// All that is known at once: sites, observations, events and publishers, with the details that are
// fetched when somebody opens one of them.

import type { ContextEvent, EventDetail, EventId } from "./contextEvent";
import type { Location } from "./geo";
import type { Observation, ObservationDetail, ObservationId } from "./observation";
import type { PublisherSlug, Report, ReportId } from "./report";
import type { Site, SiteId } from "./site";

export interface Catalog {
  /** Content hash of the catalog. */
  readonly version: string;
  readonly sites: readonly Site[];
  /** In the order of the observed axis. */
  readonly observations: readonly Observation[];
  /** In the order of their windows. */
  readonly events: readonly ContextEvent[];
  /** The name of each publisher as people write it. */
  readonly publisherNames: ReadonlyMap<PublisherSlug, string>;
  readonly siteById: ReadonlyMap<SiteId, Site>;
  readonly observationById: ReadonlyMap<ObservationId, Observation>;
  readonly eventById: ReadonlyMap<EventId, ContextEvent>;
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

/** The details of all events, fetched together. */
export interface EventDetails {
  readonly events: ReadonlyMap<EventId, EventDetail>;
  readonly reports: ReadonlyMap<ReportId, Report>;
}
