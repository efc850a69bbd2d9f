// What can be cited, as CSL items and as one paragraph: the source first, Nadir second, with all
// that leads back to exactly this record of this catalog.

import type { Report } from "../domain/report";
import { archiveAddressOf } from "./archiveAddress";
import {
  type CitedFrom,
  type CslItem,
  eventItemOf,
  isEnglish,
  observationItemOf,
  reportItemOf,
  siteItemOf,
  viewItemOf,
} from "./cslItem";
import type {
  ExportedEvent,
  ExportedObservation,
  ExportedSite,
  ExportSet,
  ExportWords,
} from "./exportSet";

export type CiteTarget =
  | {
      readonly kind: "report";
      readonly report: Report;
      /** The record under which it was found; its address where that is known. */
      readonly recordId: string;
      readonly recordAddress: string | null;
    }
  | {
      readonly kind: "observation";
      readonly observation: ExportedObservation;
      /** The primary one; null where it could not be read. */
      readonly report: Report | null;
    }
  | { readonly kind: "event"; readonly event: ExportedEvent; readonly report: Report | null }
  | { readonly kind: "site"; readonly site: ExportedSite }
  | { readonly kind: "view"; readonly set: ExportSet };

type LanguageWords = Pick<ExportWords, "languageOf">;

/** For bibliography files: the source, then the record of Nadir, as far as there are such. */
export function citedItemsOf(
  target: CiteTarget,
  from: CitedFrom,
  { languageOf }: LanguageWords,
): readonly CslItem[] {
  const report = sourceOf(target);
  const record = recordItemOf(target, from);
  if (report === null) return record === null ? [] : [record];
  const source = reportItemOf(report, languageOf, from.accessed);
  if (record !== null) return [source, record];
  const found = `In Nadir, ${placeOf(target, { ...from, accessed: null }, addressOf(target, from))}.`;
  return [{ ...source, note: [source.note, found].filter(Boolean).join(" ") }];
}

/** `styled` turns an item into its citation (citationsOf, which is loaded lazily). */
export function citedTextOf(
  target: CiteTarget,
  from: CitedFrom,
  { languageOf }: LanguageWords,
  styled: (item: CslItem) => string,
): string {
  const report = sourceOf(target);
  if (report === null) {
    const record = recordItemOf(target, from);
    return `${record === null ? "" : styled(record)} ${capitalized(placeOf(target, from, null))}.`;
  }
  const sentences = [
    styled(reportItemOf(report, languageOf)),
    ...(isEnglish(report.lang) ? [] : [`In ${languageOf(report.lang)}.`]),
    `Archived at ${archiveAddressOf(report)}.`,
    `In Nadir, ${placeOf(target, from, addressOf(target, from))}.`,
  ];
  return sentences.join(" ");
}

/** "catalog version 1a2b3c4d5e (2026-11-22)". */
function catalogWordsOf({ catalog }: Pick<CitedFrom, "catalog">): string {
  const { version, date } = catalog;
  return `catalog version ${version}${date === null ? "" : ` (${date})`}`;
}

function placeOf(target: CiteTarget, from: CitedFrom, address: string | null): string {
  const id = recordIdOf(target);
  const parts = [
    catalogWordsOf(from),
    ...(id === null ? [] : [`record ${id}`]),
    ...(address === null ? [] : [address]),
    ...(from.accessed === null ? [] : [`accessed ${from.accessed}`]),
  ];
  return parts.join(", ");
}

function sourceOf(target: CiteTarget): Report | null {
  return "report" in target ? target.report : null;
}

function recordItemOf(target: CiteTarget, from: CitedFrom): CslItem | null {
  switch (target.kind) {
    case "report":
      return null;
    case "observation":
      return observationItemOf(target.observation, from);
    case "event":
      return eventItemOf(target.event, from);
    case "site":
      return siteItemOf(target.site, from);
    case "view":
      return viewItemOf(target.set, from.accessed);
  }
}

function addressOf(target: CiteTarget, from: CitedFrom): string | null {
  if (target.kind === "report") return target.recordAddress;
  return recordItemOf(target, from)?.URL ?? null;
}

function recordIdOf(target: CiteTarget): string | null {
  switch (target.kind) {
    case "report":
      return target.recordId;
    case "observation":
      return target.observation.record.id;
    case "event":
      return target.event.record.id;
    case "site":
      return target.site.record.id;
    case "view":
      return null;
  }
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
