// The text of each page as plain HTML. All of it is escaped; links are http(s) or our own.

import { parseFuzzyDate } from "../../src/domain/fuzzyDate";
import { precisionWordsOf, toDecimalDegrees } from "../../src/domain/geo";
import { STANCES } from "../../src/domain/observation";
import { structureNameOf } from "../../src/domain/site";
import type { ExportedEvent, ExportedObservation, ExportedSite } from "../../src/export/exportSet";
import {
  eventAddressOf,
  observationAddressOf,
  siteAddressOf,
} from "../../src/export/recordAddress";
import { reportsOf } from "../../src/export/recordRow";
import { countryNameOf } from "../../src/i18n/languageNames";
import { capitalized } from "../../src/i18n/vocabulary";
import type { Publication } from "../publish/publication";
import { escapeHtml as text } from "./escapeHtml";
import { anchor, listOf, nameOf, paragraph, paragraphOf } from "./markup";
import { sourceLinkOf, sourcesOf } from "./sourceText";

const NEEDS_SCRIPT = "<p>Nadir needs JavaScript to show its map and its timeline.</p>";

export function homeTextOf({ set, base, words }: Publication): string[] {
  const sites = set.sites.toSorted((a, b) => compare(a.record.name, b.record.name));
  return [
    "<h1>Nadir</h1>",
    "<p>Nadir shows what satellite imagery revealed at monitored sites, and needs JavaScript for its map and timeline.</p>",
    "<h2>Sites</h2>",
    ...listOf(sites.map(({ record }) => anchor(siteAddressOf(base, record.id), record.name))),
    "<h2>Events</h2>",
    ...listOf(
      set.events.map(
        ({ record }) =>
          `${text(words.dateOf(record.date))}: ${anchor(eventAddressOf(base, record.id), record.name)}`,
      ),
    ),
    `<p>${anchor(`${base}changes/`, "Changes of the catalog")}</p>`,
  ];
}

export function siteTextOf(
  { record, detail }: ExportedSite,
  observations: readonly ExportedObservation[],
  { set, base, words }: Publication,
): string[] {
  const location = detail?.location ?? record.location;
  const place = `${toDecimalDegrees(location, location.precisionM)} (${precisionWordsOf(location.precisionM)})`;
  const references = (detail?.references ?? []).flatMap((id) => set.reports.get(id) ?? []);
  return [
    `<h1>${text(record.name)}</h1>`,
    paragraphOf(record.aliases.map(nameOf).join(" · ")),
    paragraph(
      `${capitalized(words.siteKindOf(record.kind))}, ${record.region}, ${countryNameOf(record.country)}`,
    ),
    paragraph(place),
    paragraph(detail?.summary ?? ""),
    "<h2>Observations</h2>",
    observations.length === 0 ? "<p>None in the catalog.</p>" : "",
    ...listOf(
      observations.map(
        ({ record: each }) =>
          `${text(words.dateOf(each.observed))}: ${anchor(observationAddressOf(base, each.id), each.headline)}`,
      ),
    ),
    ...(references.length > 0 ? ["<h2>References</h2>", ...sourcesOf(references, words)] : []),
    NEEDS_SCRIPT,
    `<p>${anchor(base, "All sites")}</p>`,
  ];
}

export function observationTextOf(
  exported: ExportedObservation,
  site: ExportedSite,
  { set, base, words }: Publication,
): string[] {
  const { record, detail } = exported;
  const dayOf = (day: string | null | undefined) => {
    const date = parseFuzzyDate(day ?? "");
    return date === null ? "" : words.dateOf(date);
  };
  const facts: [string, string][] = [
    ["Observed", words.dateOf(record.observed)],
    ["Imaged", record.imaged.map((date) => words.dateOf(date)).join(", ")],
    ["Compared with", detail?.comparedWith ? words.dateOf(detail.comparedWith) : ""],
    ["Reported", words.dateOf(record.reported)],
    ["Recorded", dayOf(detail?.recorded)],
    ["Revised", dayOf(detail?.revised)],
    ["Activity", words.activityOf(record.activity)],
    ["Confidence", words.confidenceOf(record.confidence)],
    ["Structures", record.structures.map((id) => structureNameOf(site.record, id)).join(", ")],
  ];
  const stances = STANCES.flatMap((stance) => {
    const own = (detail?.assessments ?? []).filter((each) => each.stance === stance);
    if (own.length === 0) return [];
    return [
      `<h3>${text(capitalized(words.stanceOf(stance)))}</h3>`,
      ...listOf(
        own.map(({ by, date, text: said, report }) => {
          const source = set.reports.get(report);
          const when = date === null ? "" : `, ${words.dateOf(date)}`;
          return `${text(`${by}${when}: ${said}`)}${source ? ` (${sourceLinkOf(source)})` : ""}`;
        }),
      ),
    ];
  });
  return [
    `<h1>${text(record.headline)}</h1>`,
    `<p>${anchor(siteAddressOf(base, site.record.id), site.record.name)}</p>`,
    "<dl>",
    ...facts.flatMap(([name, value]) =>
      value === "" ? [] : [`<dt>${name}</dt><dd>${text(value)}</dd>`],
    ),
    "</dl>",
    paragraph(detail?.summary ?? ""),
    ...(stances.length > 0 ? ["<h2>Assessments</h2>", ...stances] : []),
    "<h2>Sources</h2>",
    ...sourcesOf(reportsOf(exported, set), words),
    NEEDS_SCRIPT,
    `<p>${anchor(base, "All sites")}</p>`,
  ];
}

export function eventTextOf(
  { record, detail }: ExportedEvent,
  siteById: ReadonlyMap<string, ExportedSite>,
  { set, base, words }: Publication,
): string[] {
  const sources = (detail?.reports ?? []).flatMap((id) => set.reports.get(id) ?? []);
  const site = record.site === null ? undefined : siteById.get(record.site);
  return [
    `<h1>${text(record.name)}</h1>`,
    paragraph(
      [
        capitalized(words.eventKindOf(record.kind)),
        words.dateOf(record.date),
        ...(record.place === null ? [] : [record.place.name]),
      ].join(" · "),
    ),
    paragraph(
      record.participants.length > 0 ? `Participants: ${record.participants.join(", ")}` : "",
    ),
    site ? `<p>${anchor(siteAddressOf(base, site.record.id), site.record.name)}</p>` : "",
    paragraph(detail?.summary ?? ""),
    ...(sources.length > 0 ? ["<h2>Sources</h2>", ...sourcesOf(sources, words)] : []),
    NEEDS_SCRIPT,
    `<p>${anchor(base, "All sites and events")}</p>`,
  ];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
