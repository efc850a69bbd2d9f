// Sources and records of Nadir as CSL-JSON items, from which every citation style and every
// bibliography file is made. A publisher stays a publisher: where nobody signed a report, it has
// no author.

import { isWebAddress } from "../domain/record";
import type { Report, ReportKind } from "../domain/report";
import { archiveAddressOf } from "./archiveAddress";
import { type CslDate, cslDateOf, cslDayOf } from "./cslDate";
import { type CslName, cslNameOf } from "./cslName";
import type {
  ExportedEvent,
  ExportedObservation,
  ExportedSite,
  ExportSet,
  ExportWords,
} from "./exportSet";
import { eventAddressOf, observationAddressOf, siteAddressOf } from "./recordAddress";

/** "report" would lose the day in APA, so what is published on the web is a web page. */
export type CslType = "webpage" | "article-newspaper" | "post";

export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  /** In brackets where it is a description that stands in for a title. */
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly language: string;
  /** http or https; not there where a source has no address that can be a link. */
  readonly URL?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  /** The agency behind it or the outlet that carried it; not a field of CSL. */
  readonly via?: string;
  readonly note?: string;
}

/** Where and when a record of Nadir is cited from. */
export interface CitedFrom extends Pick<ExportSet, "home" | "catalog"> {
  /** The day of access in UTC, "2026-11-23"; null to leave it out. */
  readonly accessed: string | null;
}

const TYPE_OF_KIND: Readonly<Record<ReportKind, CslType>> = {
  "imagery-analysis": "webpage",
  news: "article-newspaper",
  government: "webpage",
  "international-organization": "webpage",
  "state-media": "article-newspaper",
  dataset: "webpage",
  commentary: "webpage",
  social: "post",
};

/** `accessed` as in CitedFrom. */
export function reportItemOf(
  report: Report,
  languageOf: ExportWords["languageOf"],
  accessed: string | null = null,
): CslItem {
  const { id, kind, title, titleSupplied, authors, publisher, via, published, lang, url } = report;
  return {
    id,
    type: TYPE_OF_KIND[kind],
    title: titleSupplied ? `[${title}]` : title,
    ...(authors.length > 0 ? { author: authors.map(cslNameOf) } : {}),
    issued: cslDateOf(published),
    ...accessedOf(accessed),
    ...(isAuthority(kind) ? { publisher } : { "container-title": publisher }),
    language: lang,
    ...(isWebAddress(url)
      ? { URL: url, archive: "Wayback Machine", archive_location: archiveAddressOf(report) }
      : {}),
    ...(via === null ? {} : { via }),
    ...noteOf(report, languageOf),
  };
}

export function siteItemOf({ record }: ExportedSite, from: CitedFrom): CslItem {
  return recordItemOf(record.id, record.name, siteAddressOf(from.home, record.id), from);
}

export function observationItemOf({ record }: ExportedObservation, from: CitedFrom): CslItem {
  const address = observationAddressOf(from.home, record.id);
  return recordItemOf(record.id, record.headline, address, from);
}

export function eventItemOf({ record }: ExportedEvent, from: CitedFrom): CslItem {
  return recordItemOf(record.id, record.name, eventAddressOf(from.home, record.id), from);
}

export function viewItemOf(set: ExportSet, accessed: string | null): CslItem {
  return recordItemOf("view", set.title, set.address, { ...set, accessed });
}

function recordItemOf(id: string, title: string, address: string, from: CitedFrom): CslItem {
  const issued = from.catalog.date === null ? null : cslDayOf(from.catalog.date);
  return {
    id: `nadir-${id}`,
    type: "webpage",
    title,
    ...(issued === null ? {} : { issued }),
    ...accessedOf(from.accessed),
    "container-title": "Nadir",
    version: `catalog version ${from.catalog.version}`,
    language: "en",
    URL: address,
  };
}

function accessedOf(day: string | null): Pick<CslItem, "accessed"> {
  const accessed = day === null ? null : cslDayOf(day);
  return accessed === null ? {} : { accessed };
}

// An authority publishes; it is not a periodical that contains.
function isAuthority(kind: ReportKind): boolean {
  return kind === "government" || kind === "international-organization";
}

// What no field of CSL holds.
function noteOf(report: Report, languageOf: ExportWords["languageOf"]): Pick<CslItem, "note"> {
  const { via, lang, titleSupplied, dateNote } = report;
  const facts = [
    ...(via === null ? [] : [`Via ${via}`]),
    ...(isEnglish(lang) ? [] : [`In ${languageOf(lang)}`]),
    ...(titleSupplied ? ["Title supplied by Nadir"] : []),
    ...(dateNote === null ? [] : [`Date: ${dateNote}`]),
  ];
  return facts.length === 0 ? {} : { note: `${facts.join(". ")}.` };
}

export function isEnglish(language: string): boolean {
  return language.split("-")[0] === "en";
}
