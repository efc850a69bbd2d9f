// Observations as CSV (RFC 4180): one row each, dates as EDTF and as the days they may mean.
//
// A text that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets
// take for "this is text" (OWASP's advice). Numbers are left alone: a longitude may be negative.

import { csvFormatRows } from "d3-dsv";
import type { ExportFile, ExportSet, ExportWords } from "./exportSet";
import { recordRowOf, sitesById } from "./recordRow";

/** Without it Excel takes UTF-8 for an old code page. */
const BYTE_ORDER_MARK = "\uFEFF";
// Signs, also in their full width, and what spreadsheets skip before them.
const FORMULA = /^[\s"'\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/u;

export function toObservationsCsv(
  set: ExportSet,
  words: ExportWords,
  { bom }: { readonly bom: boolean },
): ExportFile {
  const sites = sitesById(set);
  const rows = set.observations.flatMap((exported) => {
    const site = sites.get(exported.record.site);
    return site ? [recordRowOf(exported, site, set, words)] : [];
  });
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => Object.values(row).map(cellOf))];
  const text = `${csvFormatRows(lines.map((line) => line.map(withoutBareReturns))).replaceAll("\n", "\r\n")}\r\n`;
  return {
    name: "observations.csv",
    mediaType: "text/csv;charset=utf-8",
    body: `${bom ? BYTE_ORDER_MARK : ""}${text}`,
  };
}

/** A cell as text, safe to open in a spreadsheet. */
export function cellOf(value: string | number | boolean | null | readonly string[]): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value.join("; ");
  return FORMULA.test(text) ? `'${text}` : text;
}

// Line ends inside a cell are one "\n" here, so that all become CRLF together.
function withoutBareReturns(cell: string): string {
  return cell.replace(/\r\n?/g, "\n");
}
