// A report as a citation to paste: author, title, publisher, date, address, and the record of
// Nadir that led to it. The words for dates and languages are the caller's, so that this room
// needs no dictionary.

import type { FuzzyDate } from "../domain/fuzzyDate";
import type { Report } from "../domain/report";

export interface CitationWords {
  /** "2 March 2019", "August 2018". */
  readonly dateOf: (date: FuzzyDate) => string;
  /** "ko" → "Korean". */
  readonly languageOf: (code: string) => string;
}

/** `recordId` is the observation, event or site under which the report was found. */
export function citationOf(report: Report, recordId: string, words: CitationWords): string {
  const sentences = [
    ...(report.authors.length > 0 ? [listOfNames(report.authors)] : []),
    titleOf(report),
    ...languageNoteOf(report, words),
    `${publisherOf(report)}, ${words.dateOf(report.published)}`,
  ];
  return `${sentences.map(closed).join(" ")} ${report.url} (via Nadir, record ${recordId})`;
}

/** The title as a page prints it, or in brackets the description that stands in for it. */
function titleOf({ title, titleSupplied }: Report): string {
  return titleSupplied ? `[${title}]` : `“${title}”`;
}

function publisherOf({ publisher, via }: Report): string {
  return via === null ? publisher : `${publisher}, via ${via}`;
}

function languageNoteOf({ lang }: Report, { languageOf }: CitationWords): string[] {
  return lang === "en" ? [] : [`In ${languageOf(lang)}`];
}

function listOfNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// The full stop stands inside the quotation marks; one that is there already is enough.
function closed(sentence: string): string {
  if (/[.!?…]["”’]?\]?$/u.test(sentence)) return sentence;
  return sentence.endsWith("”") ? `${sentence.slice(0, -1)}.”` : `${sentence}.`;
}
