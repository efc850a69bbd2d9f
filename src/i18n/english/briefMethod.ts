// Our own words for what the words of a brief mean.

interface Term {
  readonly term: string;
  readonly meaning: string;
}

export const briefMethod: readonly Term[] = [
  {
    term: "Observed",
    meaning:
      "when it was seen or happened, no more exactly than the source says: a month is a month, " +
      "and “about” is about.",
  },
  { term: "Imaged", meaning: "when the satellite image was taken." },
  { term: "Reported", meaning: "when the first source in the list was published." },
  {
    term: "Compared with",
    meaning: "when the earlier image was taken, where the source names one.",
  },
  {
    term: "May be in the period",
    meaning: "the date is uncertain, and only some of the days it may mean lie in the period.",
  },
  {
    term: "Confidence",
    meaning:
      "as the source puts it, not our own judgement: confirmed, probable, possible, unclear.",
  },
  {
    term: "Assessments",
    meaning:
      "what a named analyst or body concluded, set side by side: supports, cautions, disputes, " +
      "or neutral. The catalog does not decide between them.",
  },
  {
    term: "Nothing seen",
    meaning: "somebody looked and reported no significant activity. No entry means no report.",
  },
  {
    term: "Numbers in brackets",
    meaning: "lead to the list of sources. Summaries are in our own words.",
  },
];
