// The one list of sources of a brief. A report gets its number when it is first asked for, so the
// order of asking is the order of the list.

import { isWebAddress } from "../domain/record";
import type { Report, ReportId } from "../domain/report";
import { archiveAddressOf } from "./archiveAddress";
import type { BriefSource } from "./briefContents";
import type { BriefWords } from "./briefWords";

export interface SourceNumbers {
  /** The numbers of the reports, in order and without repeats; unreadable ones are left out. */
  readonly notesOf: (ids: readonly ReportId[]) => readonly number[];
  readonly sources: () => readonly BriefSource[];
  /** Reports that were named and could not be read. */
  readonly missingCount: () => number;
}

export function sourceNumbersOf(
  reports: ReadonlyMap<ReportId, Report>,
  words: BriefWords,
): SourceNumbers {
  const numbers = new Map<ReportId, number>();
  const missing = new Set<ReportId>();
  const numberOf = (id: ReportId): number[] => {
    if (!reports.has(id)) {
      missing.add(id);
      return [];
    }
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return [number];
  };
  return {
    notesOf: (ids) => [...new Set(ids.flatMap(numberOf))].sort((a, b) => a - b),
    sources: () =>
      [...numbers].flatMap(([id, number]) => {
        const report = reports.get(id);
        return report === undefined ? [] : [toSource(report, number, words)];
      }),
    missingCount: () => missing.size,
  };
}

function toSource(
  report: Report,
  number: number,
  { dateOf, languageOf, briefTextOf }: BriefWords,
): BriefSource {
  const { title, titleSupplied, publisher, via, dateNote, reprint, lang } = report;
  const text = briefTextOf();
  const published = [
    publisher,
    ...(via === null ? [] : [text.via(via)]),
    dateOf(report.published),
  ].join(", ");
  const sentences = [
    published,
    ...(lang === "en" ? [] : [text.inLanguage(languageOf(lang))]),
    ...(dateNote === null ? [] : [text.dateNote(dateNote)]),
    ...(reprint === null ? [] : [text.reprint(reprint)]),
  ];
  const isLink = isWebAddress(report.url);
  return {
    number,
    id: report.id,
    authors: text.names(report.authors),
    title: titleSupplied ? `[${title}]` : title,
    lang,
    facts: sentences.map((sentence) => sentence.replace(/\.?$/, ".")).join(" "),
    url: isLink ? report.url : null,
    archived: isLink ? archiveAddressOf(report) : null,
  };
}
