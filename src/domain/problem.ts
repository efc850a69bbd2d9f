// Trouble with what was read, as a value that is shown to a person: nothing is silently lost.

export interface Problem {
  /** The file, or the address of the page for a link. */
  readonly file: string;
  /** The record's id or its place in the file; null when the whole file is meant. */
  readonly record: string | null;
  /** The field or parameter; null when the whole record is meant. */
  readonly field: string | null;
  /** One sentence: what was found and what was expected. */
  readonly message: string;
  /** How many records it stands for, when it names none. */
  readonly count?: number;
}

/** A parameter of a link that could not be followed, with a sentence for the analyst. */
export interface LinkNotice {
  readonly parameter: string;
  readonly message: string;
}

/** "observations.json, sohae-2019-03-02, observed: found "soon", expected an EDTF date". */
export function toSentence({ file, record, field, message }: Problem): string {
  const where = [file, record, field].filter((part) => part !== null).join(", ");
  return `${where}: ${message}`;
}

/** How many records have a problem: each once, and those that are only counted. */
export function damagedCountOf(problems: readonly Problem[]): number {
  const named = new Set<string>();
  let counted = 0;
  for (const { file, record, count } of problems) {
    if (count === undefined) named.add(`${file} ${record}`);
    else counted += count;
  }
  return named.size + counted;
}

/** Those that stand for many records, or a whole file, before those of one. */
export function shownFirst(problems: readonly Problem[]): Problem[] {
  const [ofMany, ofOne]: [Problem[], Problem[]] = [[], []];
  for (const problem of problems) (problem.record === null ? ofMany : ofOne).push(problem);
  return [...ofMany, ...ofOne];
}
