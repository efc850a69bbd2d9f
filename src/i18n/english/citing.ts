// The citation dialog. The citations themselves are in English in every language.

import { section } from "../section";

const TITLES: Readonly<Record<"report" | "observation" | "event" | "site" | "view", string>> = {
  report: "Cite this report",
  observation: "Cite this observation",
  event: "Cite this event",
  site: "Cite this site",
  view: "Cite this view",
};

/** Of the styles that are not told by the end of a file's name. */
const EDITIONS: Readonly<Record<string, string>> = {
  chicago: "17th edition, bibliography",
  apa: "7th edition",
  mla: "9th edition",
};

export const citingWords = section("citing", {
  titles: TITLES,
  style: "Style",
  editions: EDITIONS,
  citationIn: (style: string) => `The citation in ${style}`,
  copy: "Copy",
  copyName: "Copy the citation",
  save: "Save as a file",
  /** The name of the processor stands between. */
  about: {
    before: (version: string, date: string | null) =>
      `Nadir, catalog version ${version}${date === null ? "" : ` (${date})`}. Titles keep the ` +
      "words of their pages; a title in brackets is a description. Citations by ",
    after: ", © Frank Bennett; styles by the Citation Style Language project, CC BY-SA 3.0.",
  },
});
