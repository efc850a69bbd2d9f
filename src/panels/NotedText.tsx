// A text of the catalog inside a sentence of the interface, each marked with its own language.

import { proseLanguage } from "./textLanguage";

/** What stands before and after the text of the catalog; either may be empty. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

interface NotedTextProps {
  note: string | null;
  /** The sentence where there is no note. */
  alone?: string;
  around: Around;
}

export function NotedText({ note, alone = "", around }: NotedTextProps) {
  if (note === null) return alone;
  return (
    <>
      {around.before}
      <span lang={proseLanguage()}>{note}</span>
      {around.after}
    </>
  );
}
