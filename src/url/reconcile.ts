// A view that could be read may still name what the catalog does not have: such names fall back
// one by one, with a notice; renamed ids are followed.

import type { Catalog } from "../domain/catalog";
import type { ObservationId } from "../domain/observation";
import { idAt, rowOf } from "../domain/observationTable";
import type { LinkNotice } from "../domain/problem";
import type { View } from "../domain/view";
import type { DecodedLink } from "./codec";

/**
 * The nearest view that the catalog can show, and a notice for everything given up. While the
 * catalog is not complete the observation is left as it is: it may still come.
 */
export function reconcileView(view: View, catalog: Catalog): DecodedLink {
  const notices: LinkNotice[] = [];
  const missing = (parameter: string, id: string, what: string) => {
    const gone = catalog.withdrawals.get(id);
    const message = gone
      ? `the ${what} “${gone.title}” was withdrawn on ${gone.date}: ${gone.reason}`
      : `the catalog has no ${what} “${id}”`;
    notices.push({ parameter, message });
    return null;
  };

  const known = view.observation && knownObservationOf(catalog, view.observation);
  if (view.observation && !known && catalog.isComplete) {
    missing("obs", view.observation, "observation");
  }
  const site = view.site && (catalog.siteById.get(view.site) ?? missing("site", view.site, "site"));
  const event =
    view.event && (catalog.eventById.get(view.event) ?? missing("event", view.event, "event"));
  const sources = view.filter.sources.filter(
    (slug) => catalog.publisherNames.has(slug) || missing("source", slug, "publisher") !== null,
  );

  return {
    view: {
      ...view,
      filter: { ...view.filter, sources },
      site: known?.site ?? site?.id ?? null,
      observation: known?.id ?? (catalog.isComplete ? null : view.observation),
      event: event?.id ?? null,
    },
    notices,
  };
}

function knownObservationOf({ table, sites }: Catalog, id: ObservationId) {
  const row = rowOf(table, id);
  if (row === null) return null;
  return { id: idAt(table, row), site: sites[table.sites[row] ?? -1]?.id };
}
