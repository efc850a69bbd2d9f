// The catalog's licence, as catalog/LICENSE.md gives it; a test holds the two together.

export const CATALOG_LICENCE = {
  /** SPDX. */
  id: "CC-BY-4.0",
  name: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
  holder: "The Nadir contributors",
  credit: "Nadir catalog, the Nadir contributors",
  sentence:
    "Nadir catalog, the Nadir contributors. CC BY 4.0, " +
    "https://creativecommons.org/licenses/by/4.0/. Titles, names and addresses of reports are " +
    "citations of other people's work, which stays theirs.",
} as const;
