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
