// The text of each page as plain HTML. All of it is escaped; links are http(s) or our own.

import { precisionWordsOf, toDecimalDegrees } from "../../src/domain/geo";
import { STANCES } from "../../src/domain/observation";
import { isWebAddress } from "../../src/domain/record";
import type { Report } from "../../src/domain/report";
import { structureNameOf } from "../../src/domain/site";
import { archiveAddressOf } from "../../src/export/archiveAddress";
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
    paragraph([...record.aliases].join(" · ")),
    paragraph(
      `${capitalized(words.siteKindOf(record.kind))}, ${record.region}, ${countryNameOf(record.country)}`,
    ),
    paragraph(place),
    paragraph(detail?.summary ?? ""),
    `<h2>Observations</h2>`,
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
  const dates: [string, string][] = [
    ["Observed", words.dateOf(record.observed)],
    ["Imaged", record.imaged.map((date) => words.dateOf(date)).join(", ")],
    ["Reported", words.dateOf(record.reported)],
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
          return `${text(`${by}${when}: ${said}`)}${source ? ` (${linkOf(source)})` : ""}`;
        }),
      ),
    ];
  });
  return [
    `<h1>${text(record.headline)}</h1>`,
    `<p>${anchor(siteAddressOf(base, site.record.id), site.record.name)}</p>`,
    "<dl>",
    ...dates.flatMap(([name, value]) =>
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
  { set, base, words }: Publication,
): string[] {
  const sources = (detail?.reports ?? []).flatMap((id) => set.reports.get(id) ?? []);
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
    paragraph(detail?.summary ?? ""),
    ...(sources.length > 0 ? ["<h2>Sources</h2>", ...sourcesOf(sources, words)] : []),
    NEEDS_SCRIPT,
    `<p>${anchor(base, "All sites and events")}</p>`,
  ].filter((line) => line !== "");
}

function sourcesOf(reports: readonly Report[], words: Publication["words"]): string[] {
  const items = reports.map((report) => {
    const authors = report.authors.length > 0 ? `${report.authors.join(", ")}: ` : "";
    const about = `, ${report.publisher}, ${words.dateOf(report.published)}`;
    const archived = isWebAddress(report.url)
      ? ` (${anchor(archiveAddressOf(report), "archived")})`
      : "";
    return `${text(authors)}${linkOf(report)}${text(about)}${archived}`;
  });
  return ["<ol>", ...items.map((item) => `<li>${item}</li>`), "</ol>"];
}

function linkOf({ url, title }: Report): string {
  return isWebAddress(url) ? anchor(url, title) : text(title);
}

function anchor(href: string, name: string): string {
  return `<a href="${text(href)}">${text(name)}</a>`;
}

function paragraph(words: string): string {
  return words === "" ? "" : `<p>${text(words)}</p>`;
}

function listOf(items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["<ul>", ...items.map((item) => `<li>${item}</li>`), "</ul>"];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
