// Reports as the sources of a page: who published what and when, the page itself and its archive.

import { isWebAddress } from "../../src/domain/record";
import type { Report } from "../../src/domain/report";
import { archiveAddressOf } from "../../src/export/archiveAddress";
import type { ExportWords } from "../../src/export/exportSet";
import { titleLanguageOf } from "../../src/panels/titleLanguage";
import { escapeHtml as text } from "./escapeHtml";
import { anchor, inLanguage, listOf } from "./markup";

export function sourcesOf(reports: readonly Report[], words: ExportWords): string[] {
  const items = reports.map((report) => {
    const { authors, publisher, via, published, lang, dateNote, reprint } = report;
    const facts = [
      publisher,
      ...(via === null ? [] : [`via ${via}`]),
      words.dateOf(published),
      ...(lang === "en" ? [] : [`in ${words.languageOf(lang)}`]),
      ...(dateNote === null ? [] : [`date: ${dateNote}`]),
      ...(reprint === null ? [] : [`also: ${reprint}`]),
    ];
    const by = authors.length > 0 ? `${authors.join(", ")}: ` : "";
    const archived = isWebAddress(report.url)
      ? ` (${anchor(archiveAddressOf(report), "archived")})`
      : "";
    return `${text(by)}${sourceLinkOf(report)}${text(`, ${facts.join(", ")}`)}${archived}`;
  });
  return listOf(items, "ol");
}

/** A title of ours stands in brackets; an address that is not of the web is no link. */
export function sourceLinkOf(report: Report): string {
  const { url, title, titleSupplied } = report;
  const shown = titleSupplied ? `[${title}]` : title;
  const link = isWebAddress(url) ? anchor(url, shown) : text(shown);
  return inLanguage(link, titleLanguageOf(report));
}
