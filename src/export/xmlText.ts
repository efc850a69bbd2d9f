// Any text as XML 1.0: markup escaped, and what XML cannot hold at all shown as "�".

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // As they stand, a parser would make spaces and line feeds of them.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// The "u" flag finds surrogates only where they stand alone.
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** For text between tags and for quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "\u{fffd}")
    .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
