// What the check has to say about one place in the catalog.

/** An error fails the build; a doubt is for a person to look at. */
export type Severity = "error" | "doubt";

export interface Finding {
  readonly severity: Severity;
  /** Path below catalog/. */
  readonly file: string;
  /** The first line is 1. */
  readonly line: number;
  /** The record's id or its place in the file; null when the file itself is meant. */
  readonly record: string | null;
  /** "assessments.0.date"; null when the whole record is meant. */
  readonly field: string | null;
  /** What was found and what was expected. */
  readonly message: string;
}

/** "catalog/sites/sohae.yaml:41: error: sohae-2019-03-02, observed: found …, expected …". */
export function lineOfFinding({ severity, file, line, record, field, message }: Finding): string {
  const where = [record, field].filter((part) => part !== null).join(", ");
  return `catalog/${file}:${line}: ${severity}: ${where === "" ? "" : `${where}: `}${message}`;
}

/** In the order of files and lines. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

export function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

/** "2 errors, 1 doubt". */
export function sumOfFindings(findings: readonly Finding[]): string {
  const errors = errorsOf(findings).length;
  const doubts = findings.length - errors;
  return `${errors} ${errors === 1 ? "error" : "errors"}, ${doubts} ${doubts === 1 ? "doubt" : "doubts"}`;
}
