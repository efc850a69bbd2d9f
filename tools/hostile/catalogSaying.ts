// The small catalog of the tests with one text wherever it takes free text, as if no check had been
// made before: what is written from it must be safe by itself.

import type { AuthoredCatalog } from "../catalog/authoredSchemas";
import { SOURCES } from "../catalog/catalog.fixture";
import { catalogOf } from "../dataFiles/publication.fixture";

const PLAIN = catalogOf(SOURCES);

/** `address` stands for that of every report. */
export function catalogSaying(text: string, address: string | null = null): AuthoredCatalog {
  return {
    sites: PLAIN.sites.map((site) => ({
      ...site,
      ...{ name: text, label: text, aliases: [text], region: text, summary: text },
      structures: site.structures.map((structure) => ({ ...structure, name: text })),
    })),
    observations: PLAIN.observations.map((observation) => ({
      ...observation,
      ...{ headline: text, summary: text },
      imagery: observation.imagery.map((image) => ({ ...image, provider: text })),
      assessments: observation.assessments.map((said) => ({ ...said, by: text, text })),
    })),
    events: PLAIN.events.map((event) => ({
      ...event,
      ...{ name: text, summary: text, participants: [text] },
      place: { name: text, lat: null, lon: null },
    })),
    reports: PLAIN.reports.map((report) => ({
      ...report,
      ...{ title: text, publisher: text, authors: [text], via: text, dateNote: text },
      ...{ reprint: text, url: address ?? report.url },
    })),
  };
}
