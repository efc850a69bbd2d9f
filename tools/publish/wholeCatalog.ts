// The authored catalog as one set of records, for everything that is published of it at build.

import type { ExportSet } from "../../src/export/exportSet";
import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { contentsOf } from "../catalog/compile";

/** `home` ends with a slash; `made` is a moment in UTC, "2026-11-22T08:30:00Z". */
export function wholeCatalogOf(
  authored: AuthoredCatalog,
  { home, made }: Pick<ExportSet, "home" | "made">,
): ExportSet {
  const contents = contentsOf(authored);
  const observationDetails = new Map(
    contents.siteDetails.flatMap(({ observations }) => observations.map((each) => [each.id, each])),
  );
  const siteDetails = new Map(contents.siteDetails.map((detail) => [detail.id, detail]));
  const eventDetails = new Map(contents.eventDetails.events.map((detail) => [detail.id, detail]));
  return {
    title: "The whole catalog",
    address: home,
    home,
    catalog: { version: contents.version, date: contents.date ?? null },
    made,
    sites: contents.sites.map((record) => ({
      record,
      detail: siteDetails.get(record.id) ?? null,
    })),
    observations: contents.observations.map((record) => ({
      record,
      detail: observationDetails.get(record.id) ?? null,
    })),
    events: contents.events.map((record) => ({
      record,
      detail: eventDetails.get(record.id) ?? null,
    })),
    reports: new Map(authored.reports.map((report) => [report.id, report])),
  };
}
