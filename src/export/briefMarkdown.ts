// A brief as Markdown. Everything that comes from a record is text and stays text: what Markdown
// would read as marks is escaped, lines are joined, and only http(s) addresses become links.

import { isWebAddress } from "../domain/record";
import { briefOf } from "./brief";
import type {
  Brief,
  BriefEvent,
  BriefObservation,
  BriefOptions,
  BriefSite,
  BriefSource,
} from "./briefContents";
import type { BriefText, BriefWords } from "./briefWords";
import type { ExportFile, ExportSet } from "./exportSet";

/** "nadir-brief-2026-11-22.md". */
export function toBriefMarkdown(
  set: ExportSet,
  words: BriefWords,
  options?: BriefOptions,
): ExportFile {
  return {
    name: `nadir-brief-${set.made.slice(0, 10)}.md`,
    mediaType: "text/markdown;charset=utf-8",
    body: toMarkdown(briefOf(set, words, options), words.briefTextOf()),
  };
}

function toMarkdown(brief: Brief, text: BriefText): string {
  const counts = text.counts(brief.observationCount, brief.siteCount);
  const parts = [
    `# ${toText(brief.title)}`,
    `${toText(brief.period)}. ${counts}.`,
    ...brief.missing.map((sentence) => `**${text.note}:** ${toText(sentence)}`),
    `## ${text.sites}`,
    ...brief.sites.map((site) => toSitePart(site, text)),
    `## ${text.entries}`,
    ...brief.entries.map((entry) =>
      entry.kind === "event" ? toEventPart(entry) : toObservationPart(entry, text),
    ),
    `## ${text.sources}`,
    brief.sources.map((source) => toSourceLine(source, text)).join("\n"),
    `## ${text.howToRead}`,
    brief.method.map(({ term, meaning }) => `- **${toText(term)}:** ${toText(meaning)}`).join("\n"),
    "---",
    ...brief.attribution.map(toText),
    `${toText(text.made(brief.made))} ${toLink(text.thisView, brief.address)}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function toSitePart(site: BriefSite, text: BriefText): string {
  const names = site.otherName === null ? site.name : `${site.name} (${site.otherName})`;
  const facts = `${site.facts}; ${site.place}; ${text.observations(site.observationCount)}`;
  const head = `**${toLink(names, site.address)}:** ${toText(facts)}.`;
  return site.summary === null ? head : `${head}\n\n${toText(site.summary)}${toNotes(site.notes)}`;
}

function toEventPart({ date, what, name, place, notes }: BriefEvent): string {
  const where = place === null ? "" : `, ${place}`;
  return `*${toText(date)}* · ${toText(what)}: ${toText(name + where)}${toNotes(notes)}`;
}

function toObservationPart(observation: BriefObservation, text: BriefText): string {
  const { observed, site, headline, summary, dates, structures, summit } = observation;
  const mark = observation.mayBeIn ? ` (${text.mayBeIn})` : "";
  const facts = [
    `${observation.activity}, ${observation.confidence}`,
    ...dates.map(({ name, words }) => `${name} ${words}`),
    ...(structures.length === 0 ? [] : [text.structures(structures.join(", "))]),
    ...(summit === null ? [] : [summit]),
  ];
  const assessments = observation.stances.flatMap(({ name, assessments: all }) =>
    all.map(({ by, date, text: said, notes }) => {
      const when = date === null ? "" : `, ${date}`;
      return `- **${toText(name)}:** ${toText(by + when)}: ${toText(said)}${toNotes(notes)}`;
    }),
  );
  return [
    `### ${toText(observed)}${mark} · ${toText(site)}: ${toLink(headline, observation.address)}`,
    `${summary === null ? "" : toText(summary)}${toNotes(observation.notes)}`.trim(),
    toText(facts.join(" · ")),
    assessments.join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function toSourceLine(
  { number, authors, title, facts, url, archived }: BriefSource,
  text: BriefText,
): string {
  const by = authors === "" ? "" : `${toText(authors)}: `;
  const named = url === null ? toText(title) : toLink(title, url);
  const kept = archived === null ? "" : ` (${toLink(text.archived, archived)})`;
  return `${number}. ${by}${named}. ${toText(facts)}${kept}`;
}

function toNotes(notes: readonly number[]): string {
  return notes.map((number) => ` \\[${number}\\]`).join("");
}

/** One line of plain text, whatever it holds. */
export function toText(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~&#!$]/g, "\\$&")
    .replace(/^([-+=:])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.");
}

/** The bare words when the address is neither http nor https. */
export function toLink(words: string, address: string): string {
  if (!isWebAddress(address)) return toText(words);
  const target = new URL(address).href
    .replace(/[<>\\\s]/g, (character) => encodeURIComponent(character))
    .replace(/&(?=[#\w]+;)/g, "\\&");
  return `[${toText(words)}](<${target}>)`;
}
