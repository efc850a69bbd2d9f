// Records as a catalog in one file: the form of the page's own index with the details inside, which
// `?catalog=` opens again.

import { slugOf } from "../domain/report";
import type { Site } from "../domain/site";
import { searchableWordsOf } from "../query/fold";
import type { ExportedObservation, ExportedSite, ExportFile, ExportSet } from "./exportSet";
import { observationsBySite, reportsOf, sitesById } from "./recordRow";

const FORMAT = 1;

export function toCatalogJson(set: ExportSet): ExportFile {
  const reports = [...set.reports.values()];
  const groups = observationsBySite(set);
  const sites = sitesById(set);
  const content = {
    format: FORMAT,
    ...set.catalog,
    title: set.title,
    address: set.address,
    publishers: Object.fromEntries(
      reports.map(({ publisher }) => [slugOf(publisher), publisher] as const).sort(byKey),
    ),
    sites: set.sites.map(({ record }) => record),
    observations: set.observations.map(({ record }) => record),
    events: set.events.map(({ record }) => record),
    inside: {
      sites: Object.fromEntries(
        set.sites.map((site) => [
          site.record.id,
          siteDetailOf(site, groups.get(site.record.id) ?? [], set),
        ]),
      ),
      events: {
        format: FORMAT,
        events: set.events.flatMap(({ detail }) => detail ?? []),
        reports,
      },
      text: {
        format: FORMAT,
        observations: Object.fromEntries(
          set.observations.map((each) => [
            each.record.id,
            wordsOf(each, sites.get(each.record.site), set),
          ]),
        ),
      },
    },
  };
  return { name: "catalog.json", mediaType: "application/json", body: JSON.stringify(content) };
}

function siteDetailOf(
  { record, detail }: ExportedSite,
  own: readonly ExportedObservation[],
  set: ExportSet,
) {
  const named = new Set([
    ...(detail?.references ?? []),
    ...[
      detail?.location ?? record.location,
      ...record.structures.map(({ location }) => location),
    ].flatMap((location) => location?.report ?? []),
    ...own.flatMap((each) => [
      ...(each.detail?.reports ?? []),
      ...(each.detail?.assessments.map(({ report }) => report) ?? []),
    ]),
  ]);
  return {
    format: FORMAT,
    id: record.id,
    ...(detail?.summary ? { summary: detail.summary } : {}),
    references: detail?.references ?? [],
    location: detail?.location ?? record.location,
    observations: own.flatMap(({ detail: each }) => each ?? []),
    reports: [...named].flatMap((id) => set.reports.get(id) ?? []),
  };
}

/** The words that an observation is found by; the same as those of the page's own search. */
function wordsOf(exported: ExportedObservation, site: Site | undefined, set: ExportSet): string {
  const { record, detail } = exported;
  const structures = site?.structures.filter(({ id }) => record.structures.includes(id)) ?? [];
  const texts = [
    record.headline,
    detail?.summary ?? "",
    ...structures.map(({ name }) => name),
    ...(site ? [site.name, site.label, ...site.aliases] : []),
    ...reportsOf(exported, set).flatMap(({ publisher, via, title, authors }) => [
      publisher,
      via ?? "",
      title,
      ...authors,
    ]),
    ...(detail?.assessments.map(({ by }) => by) ?? []),
  ];
  return ` ${searchableWordsOf(texts.join("\n")).join(" ")} `;
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
