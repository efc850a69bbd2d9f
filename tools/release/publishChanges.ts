// What changed in the catalog, as a page that needs no JavaScript and as data. A page of its own and
// not of the app: it is read by those who follow the catalog, and is as small as it can be.

import type { CatalogChange, CatalogRelease, RecordKind } from "../../src/domain/catalogChange";
import { counted } from "../../src/i18n/vocabulary";
import { CORRECTIONS_FEED, FEED_FORMS, WHOLE_FEED } from "../feeds/feedAddress";
import { escapeHtml as text } from "../pages/escapeHtml";
import type { Publication, PublishedFile } from "../publish/publication";
import { readReleases } from "./readReleases";

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: light-dark(#16181b, #e8e6e1); background: light-dark(#f6f4ee, #0f1317); }
a { color: light-dark(#0b57a4, #7cb7f2); }
h2 { margin-top: 2rem; }
.muted { color: light-dark(#626873, #98a1ad); }
li { margin: 0.3rem 0; overflow-wrap: anywhere; }
`;
const TITLES: Readonly<Record<CatalogChange["change"], string>> = {
  added: "Added",
  revised: "Revised",
  withdrawn: "Withdrawn",
};
const CHANGES = ["withdrawn", "revised", "added"] as const;

interface Named {
  readonly id: string;
  readonly formerIds: readonly string[];
}

export async function* publishChanges(publication: Publication): AsyncGenerator<PublishedFile> {
  const { release } = publication;
  const known = readReleases().releases;
  const earlier = known.filter(({ version }) => version !== release.version);
  const all = [
    release,
    ...earlier.map((each, place) => ({ ...each, previous: earlier[place + 1] ?? null })),
  ];
  yield { name: "changes/changes.css", body: STYLE };
  const isReleased = earlier.length < known.length;
  yield { name: "changes/index.html", body: changesPageOf(all, isReleased, publication) };
  const releases = all.map(({ version, date, changes }) => ({ version, date, changes }));
  yield { name: "data/changes.json", body: `${JSON.stringify({ releases })}\n` };
}

/** `releases` begins with the present catalog, which may not be released yet. */
export function changesPageOf(
  releases: readonly CatalogRelease[],
  isReleased: boolean,
  { base, set, words, authored }: Publication,
): string {
  // A former id has its page too.
  const pagesOf = (kind: RecordKind, records: readonly { readonly record: Named }[]) =>
    records.flatMap(({ record }) => [record.id, ...record.formerIds].map((id) => `${kind} ${id}`));
  const known = new Set([
    ...pagesOf("site", set.sites),
    ...pagesOf("observation", set.observations),
    ...pagesOf("event", set.events),
  ]);
  const counts = [
    counted(set.sites.length, "site"),
    counted(set.observations.length, "observation"),
    counted(set.events.length, "event"),
  ].join(", ");
  const itemOf = ({ kind, id, title, day, reason }: CatalogChange) => {
    const name = known.has(`${kind} ${id}`)
      ? `<a href="${text(`${base}${kind}s/${id}/`)}">${text(title)}</a>`
      : text(title);
    const why = reason === null ? "" : `: ${text(reason)}`;
    const what = `${kind} <code>${text(id)}</code>, ${dayOf(day)}`;
    return `<li>${name} <span class="muted">${what}</span>${why}</li>`;
  };
  const dayOf = (day: string) => text(words.dateOf(day as Parameters<typeof words.dateOf>[0]));
  const sections = releases.flatMap(({ version, date, changes, previous }, place) => [
    `<h2>Version <code>${text(version)}</code>, ${dayOf(date)}</h2>`,
    ...(place === 0
      ? [
          `<p>The catalog as it is published here: ${counts} and ${counted(authored.reports.length, "report")}.</p>`,
          ...(isReleased
            ? []
            : ["<p>Not released yet; these are the changes since the last release.</p>"]),
        ]
      : []),
    ...(previous === null && changes.length === 0
      ? ["<p>The first version whose changes are kept.</p>"]
      : []),
    ...CHANGES.flatMap((change) => {
      const own = changes.filter((each) => each.change === change);
      if (own.length === 0) return [];
      return [`<h3>${TITLES[change]} (${own.length})</h3>`, "<ul>", ...own.map(itemOf), "</ul>"];
    }),
  ]);
  const feeds = [WHOLE_FEED, CORRECTIONS_FEED].flatMap((path) =>
    FEED_FORMS.map(
      ({ extension, mediaType }) =>
        `<link rel="alternate" type="${mediaType}" href="${text(`${base}${path}.${extension}`)}">`,
    ),
  );
  return [
    "<!doctype html>",
    `<html lang="en">`,
    "<head>",
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    "<title>Changes of the catalog · Nadir</title>",
    `<meta name="description" content="What was added, revised and withdrawn in each version of the Nadir catalog.">`,
    `<link rel="icon" href="${text(base)}icon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${text(base)}changes/changes.css">`,
    ...feeds,
    "</head>",
    "<body>",
    "<main>",
    "<h1>Changes of the catalog</h1>",
    `<p><a href="${text(base)}">Nadir</a> · <a href="${text(`${base}${WHOLE_FEED}.atom`)}">Feed of all observations</a> · <a href="${text(`${base}${CORRECTIONS_FEED}.atom`)}">Feed of corrections</a> · <a href="${text(base)}data/changes.json">This list as JSON</a></p>`,
    "<p>Records are never deleted: one that was wrong is withdrawn, with the reason.</p>",
    ...sections,
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
