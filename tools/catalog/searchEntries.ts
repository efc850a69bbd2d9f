// The words that each observation is found by: its own, its site's, and those of its sources.

import type { ObservationId } from "../../src/domain/observation";
import { searchableWordsOf } from "../../src/query/fold";
import type { AuthoredCatalog } from "./authoredSchemas";

/** For each observation its distinct words, separated and surrounded by single spaces. */
export function searchEntriesOf({
  sites,
  observations,
  reports,
}: AuthoredCatalog): ReadonlyMap<ObservationId, string> {
  const siteById = new Map(sites.map((site) => [site.id, site]));
  const reportById = new Map(reports.map((report) => [report.id, report]));
  return new Map(
    observations.map((observation) => {
      const site = siteById.get(observation.site);
      const structures = site?.structures.filter(({ id }) => observation.structures.includes(id));
      const sources = observation.reports.flatMap((id) => reportById.get(id) ?? []);
      const texts = [
        observation.headline,
        observation.summary,
        ...(structures ?? []).map(({ name }) => name),
        ...(site ? [site.name, site.label, ...site.aliases] : []),
        ...sources.flatMap(({ publisher, via, title, authors }) => [
          publisher,
          via ?? "",
          title,
          ...authors,
        ]),
        ...observation.assessments.map(({ by }) => by),
      ];
      return [observation.id, ` ${searchableWordsOf(texts.join("\n")).join(" ")} `];
    }),
  );
}
