// The forms for a correction and an observation. What they make goes to the project and is in
// English in every language.

import { pluralOf } from "../plural";
import { section } from "../section";

/** What a correction is about. */
const RECORDS: Readonly<Record<string, string>> = {
  observation: "observation",
  site: "site",
  event: "event",
};

/** Fields of records as the catalog's files call them. */
const FIELDS: Readonly<Record<string, string>> = {
  observed: "observed",
  activity: "activity",
  confidence: "confidence",
  headline: "headline",
  summary: "summary",
  structures: "structures",
  imagery: "imagery",
  reports: "reports",
  name: "name",
  aliases: "aliases",
  kind: "kind",
  region: "region",
  location: "location",
  date: "date",
  place: "place",
  participants: "participants",
  "something else": "something else",
};

export const contributingWords = section("contributing", {
  proposal: {
    title: "Propose an observation",
    /** Site and id stand between. */
    at: { before: "At ", after: "." },
    seen: "What was seen",
    observed: "Observed",
    dateHint: "2019-03-02, 2018-08, 2018-10-31~ (about) or 2018-07-20/2018-07-22.",
    reads: (dates: readonly string[]) => `Reads: ${dates.join("; ")}.`,
    activity: "Activity",
    confidence: "Confidence",
    confidenceHint: "As the source puts it.",
    headline: "Headline",
    headlineHint: "One line in your own words.",
    summary: "Summary",
    summaryHint: "In your own words, no more exactly and no more surely than the source.",
    imagery: "Dates of the images",
    imageryHint: "One a line.",
    structures: "Structures",
    choose: "Choose",
    report: "The report that says so",
    address: "Address",
    addressHint: "http or https.",
    reportTitle: "Title",
    reportTitleHint: "As its page prints it.",
    publisher: "Publisher",
    published: "Published",
    authors: "Authors",
    authorsHint: "One a line; empty when the page names nobody.",
    language: "Language",
    languageHint: "en, ko, ja …",
    kind: "Kind",
    /** Publisher, title and id of the report stand between. */
    known: { before: "The catalog has it: ", after: "." },
    observedAfterReport:
      "It was observed after the report was published. One of the two dates is wrong.",
    imagedAfterReport:
      "An image was taken after the report was published. One of the two dates is wrong.",
  },
  correction: {
    title: "Suggest a correction",
    records: RECORDS,
    /** The record's id stands between. */
    of: { before: (record: string) => `The ${record} `, after: "." },
    field: "Field",
    fields: FIELDS,
    choose: "Choose what is wrong",
    /** The present text follows. */
    present: "It says now: ",
    proposed: "Proposed",
    why: "Why",
    source: "Source (address)",
    sourceHint: "Where it can be read. May stay empty for a slip of the pen.",
    noField: "Still empty. Choose what is wrong.",
    same: "This is what the record says already.",
  },
  nothingSent:
    "Nothing is sent from here. The form makes a block of text for the catalog, which you copy, " +
    "save or put into an issue yourself.",
  block: {
    title: "The block",
    incomplete: (fields: number) =>
      `It stands here as soon as the form is complete; ${fields} ` +
      `${pluralOf(fields, "field needs", "fields need")} a change.`,
    ready: "Ready. Please read it once more before you pass it on.",
    copy: "Copy",
    copyName: "Copy the block",
    save: "Save as a file",
    issue: (host: string) => `Open a prefilled issue at ${host}`,
    /** Follows the link to the issue. */
    cut: " (the block is too long for an address: copy it and paste it there)",
    noRepository:
      "This copy of Nadir names no repository that takes contributions, so the block can only be " +
      "copied or saved. Send it to those who keep this catalog.",
  },
});
