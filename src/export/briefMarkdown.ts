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
  BriefWords,
} from "./briefContents";
import { counted } from "./briefText";
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
    body: toMarkdown(briefOf(set, words, options)),
  };
}

function toMarkdown(brief: Brief): string {
  const counts = [
    counted(brief.observationCount, "observation"),
    counted(brief.siteCount, "site"),
  ].join(" at ");
  const parts = [
    `# ${toText(brief.title)}`,
    `${toText(brief.period)}. ${counts}.`,
    ...brief.missing.map((sentence) => `**Note:** ${toText(sentence)}`),
    "## Sites",
    ...brief.sites.map(toSitePart),
    "## Observations and events",
    ...brief.entries.map((entry) =>
      entry.kind === "event" ? toEventPart(entry) : toObservationPart(entry),
    ),
    "## Sources",
    brief.sources.map(toSourceLine).join("\n"),
    "## How to read this",
    brief.method.map(({ term, meaning }) => `- **${toText(term)}:** ${toText(meaning)}`).join("\n"),
    "---",
    ...brief.attribution.map(toText),
    `Made ${toText(brief.made)}. ${toLink("This view in Nadir", brief.address)}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function toSitePart(site: BriefSite): string {
  const names = site.hangul === null ? site.name : `${site.name} (${site.hangul})`;
  const facts = `${site.facts}; ${site.place}; ${counted(site.observationCount, "observation")}`;
  const head = `**${toLink(names, site.address)}:** ${toText(facts)}.`;
  return site.summary === null ? head : `${head}\n\n${toText(site.summary)}${toNotes(site.notes)}`;
}

function toEventPart({ date, what, name, place, notes }: BriefEvent): string {
  const where = place === null ? "" : `, ${place}`;
  return `*${toText(date)}* · ${toText(what)}: ${toText(name + where)}${toNotes(notes)}`;
}

function toObservationPart(observation: BriefObservation): string {
  const { observed, site, headline, summary, dates, structures, summit } = observation;
  const mark = observation.mayBeIn ? " (may be in the period)" : "";
  const facts = [
    `${observation.activity}, ${observation.confidence}`,
    ...dates.map(({ name, words }) => `${name} ${words}`),
    ...(structures.length === 0 ? [] : [`structures: ${structures.join(", ")}`]),
    ...(summit === null ? [] : [summit]),
  ];
  const assessments = observation.stances.flatMap(({ name, assessments: all }) =>
    all.map(({ by, date, text, notes }) => {
      const when = date === null ? "" : `, ${date}`;
      return `- **${toText(name)}:** ${toText(by + when)}: ${toText(text)}${toNotes(notes)}`;
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

function toSourceLine({ number, authors, title, facts, url, archived }: BriefSource): string {
  const by = authors === "" ? "" : `${toText(authors)}: `;
  const named = url === null ? toText(title) : toLink(title, url);
  const kept = archived === null ? "" : ` (${toLink("archived", archived)})`;
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
