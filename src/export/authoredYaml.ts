// Records in the form in which people write the catalog: YAML, ready to be put into a file of
// catalog/. A small writer for this fixed shape; every text is quoted, so that whatever it holds
// stays text, and fields without a value are left out.

import type { Activity } from "../domain/activity";
import type { Confidence } from "../domain/observation";
import type { ReportKind } from "../domain/report";

export interface AuthoredImage {
  readonly acquired: string;
  readonly provider: string | null;
}

/** The fields of a proposed observation in the order of docs/data-format.md. */
export interface ProposedObservation {
  readonly id: string;
  readonly observed: string;
  readonly imagery: readonly AuthoredImage[];
  readonly structures: readonly string[];
  readonly activity: Activity;
  readonly confidence: Confidence;
  readonly headline: string;
  readonly summary: string;
  readonly reports: readonly string[];
  readonly recorded: string;
}

export interface ProposedReport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly url: string;
  readonly lang: string;
  readonly kind: ReportKind;
}

export interface ProposedCorrection {
  readonly record: string;
  readonly field: string;
  readonly present: string;
  readonly proposed: string;
  readonly why: string;
  readonly source: string | null;
}

type Texts = { readonly [field: string]: string | null };
type Fields = { readonly [field: string]: string | null | readonly string[] | readonly Texts[] };

/** An entry of `observations` in catalog/sites/<site>.yaml, indented as it stands there. */
export function toObservationYaml({ imagery, ...rest }: ProposedObservation): string {
  const { id, observed, ...others } = rest;
  const images = imagery.map((image) => ({ ...image }));
  return toItem({ id, observed, imagery: images, ...others }, 2);
}

/** An entry of catalog/reports/<year>.yaml. */
export function toReportYaml(report: ProposedReport): string {
  return toItem({ ...report }, 0);
}

export function toCorrectionYaml(correction: ProposedCorrection): string {
  return `${linesOf({ ...correction }).join("\n")}\n`;
}

function toItem(fields: Fields, indent: number): string {
  const lines = markedItem(linesOf(fields));
  return lines.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
}

function linesOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === "string") return [`${field}: ${toScalar(value)}`];
    const items = value.flatMap((item) =>
      typeof item === "string" ? [`- ${toScalar(item)}`] : markedItem(linesOf(item)),
    );
    return [`${field}:`, ...items.map((line) => `  ${line}`)];
  });
}

function markedItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, place) => (place === 0 ? `- ${line}` : `  ${line}`));
}

const PLAIN = /^[a-z]+(-[a-z0-9]+)*$/;
/** Of YAML 1.1 too, which some programs still read. */
const KEYWORDS = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

// Words and ids stand as they are. All else is quoted as in JSON, which YAML 1.2 reads, with what
// YAML calls unprintable escaped as well.
function toScalar(text: string): string {
  if (PLAIN.test(text) && !KEYWORDS.has(text)) return text;
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
