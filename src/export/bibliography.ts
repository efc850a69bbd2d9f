// The sources of a set as files for reference managers. The catalog that led to them is the last
// entry: the source first, Nadir second.

import type { Report } from "../domain/report";
import { toBibTeX } from "./bibTeX";
import { type CslItem, reportItemOf, viewItemOf } from "./cslItem";
import type { ExportFile, ExportSet, ExportWords } from "./exportSet";
import { toRis } from "./ris";

export type BibliographyFormatId = "bibtex" | "ris" | "csl-json";

export interface BibliographyFormat {
  readonly id: BibliographyFormatId;
  readonly name: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly textOf: (items: readonly CslItem[]) => string;
  /** `accessed` is the day of access in UTC, "2026-11-23"; null to leave it out. */
  readonly make: (set: ExportSet, words: ExportWords, accessed: string | null) => ExportFile;
}

export const BIBLIOGRAPHY_FORMATS: readonly BibliographyFormat[] = [
  format("bibtex", "BibTeX", "application/x-bibtex;charset=utf-8", "bib", toBibTeX),
  format("ris", "RIS", "application/x-research-info-systems;charset=utf-8", "ris", toRis),
  format("csl-json", "CSL-JSON", "application/vnd.citationstyles.csl+json", "csl.json", toCslJson),
];

/** CSL-JSON has no field for the way a report came; its note says it. */
export function toCslJson(items: readonly CslItem[]): string {
  const plain = items.map(({ via, ...item }) => item);
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** The reports in the order of their dates, then the view itself. */
export function bibliographyItemsOf(
  set: ExportSet,
  words: Pick<ExportWords, "languageOf">,
  accessed: string | null,
): readonly CslItem[] {
  const reports = [...set.reports.values()].toSorted(byDate);
  return [
    ...reports.map((report) => reportItemOf(report, words.languageOf, accessed)),
    viewItemOf(set, accessed),
  ];
}

function format(
  id: BibliographyFormatId,
  name: string,
  mediaType: string,
  extension: string,
  textOf: (items: readonly CslItem[]) => string,
): BibliographyFormat {
  const make: BibliographyFormat["make"] = (set, words, accessed) => ({
    name: `nadir-sources.${extension}`,
    mediaType,
    body: textOf(bibliographyItemsOf(set, words, accessed)),
  });
  return { id, name, mediaType, extension, textOf, make };
}

function byDate(a: Report, b: Report): number {
  const key = ({ published, id }: Report) => `${published} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
