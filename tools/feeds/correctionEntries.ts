// What was put right in the catalog, as entries of a feed: records revised and withdrawn. A revision
// stands in the release's changes, in the record's own `revised`, or in both; it is told once.

import type { CatalogChange, RecordKind } from "../../src/domain/catalogChange";
import type { EventId } from "../../src/domain/contextEvent";
import type { ObservationId } from "../../src/domain/observation";
import type { SiteId } from "../../src/domain/site";
import type { ExportSet } from "../../src/export/exportSet";
import {
  eventAddressOf,
  observationAddressOf,
  siteAddressOf,
} from "../../src/export/recordAddress";
import { escapeHtml } from "../pages/escapeHtml";
import type { FeedEntry } from "./feed";
import { recordUrnOf } from "./recordUrn";

const RECORD_NAMES: Readonly<Record<RecordKind, string>> = {
  site: "site",
  observation: "observation",
  event: "event",
  report: "source",
};

/** In no order. */
export function correctionEntriesOf(
  { home, observations }: Pick<ExportSet, "home" | "observations">,
  changes: readonly CatalogChange[],
): readonly FeedEntry[] {
  const told = changes.filter(({ change }) => change !== "added");
  const keys = new Set(told.map(keyOf));
  const revised = observations.flatMap(({ record, detail }): CatalogChange[] => {
    const day = detail?.revised ?? null;
    if (day === null) return [];
    const { id, headline, site } = record;
    return [{ ...REVISED_OBSERVATION, id, title: headline, site, day }];
  });
  return [...told, ...revised.filter((change) => !keys.has(keyOf(change)))].map((change) =>
    entryOf(change, home),
  );
}

const REVISED_OBSERVATION = { change: "revised", kind: "observation", reason: null } as const;

function keyOf({ change, kind, id, day }: CatalogChange): string {
  return `${change}:${kind}:${id}:${day}`;
}

function entryOf(change: CatalogChange, home: string): FeedEntry {
  const verb = change.change === "withdrawn" ? "withdrawn" : "revised";
  const text = [
    `The ${RECORD_NAMES[change.kind]} “${change.title}” (${change.id}) was ${verb} on ${change.day}.`,
    change.reason === null ? "No reason was given." : `Reason: ${change.reason}`,
  ];
  return {
    urn: recordUrnOf(`change:${keyOf(change)}`),
    title: `${verb === "withdrawn" ? "Withdrawn" : "Revised"}: ${change.title}`,
    page: pageOf(change, home),
    published: change.day,
    updated: change.day,
    authors: [],
    text: text.join("\n\n"),
    html: text.map((line) => `<p>${escapeHtml(line)}</p>`).join(""),
    observation: null,
  };
}

// A change names its record by kind and id alone, so this is where the id gets its brand back.
function pageOf({ change, kind, id }: CatalogChange, home: string): string {
  if (change === "withdrawn") return `${home}changes/`;
  switch (kind) {
    case "site":
      return siteAddressOf(home, id as SiteId);
    case "observation":
      return observationAddressOf(home, id as ObservationId);
    case "event":
      return eventAddressOf(home, id as EventId);
    case "report":
      return `${home}changes/`;
  }
}
