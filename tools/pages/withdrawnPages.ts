// A record that was withdrawn keeps its address, since others may have cited it: the page says when
// and why. It is no longer part of the catalog, so crawlers leave it out and nothing leads to it.

import { parseFuzzyDate } from "../../src/domain/fuzzyDate";
import type { Publication, PublishedFile } from "../publish/publication";
import { escapeHtml } from "./escapeHtml";
import { anchor, paragraph } from "./markup";
import type { PageParts } from "./pageTemplate";

export function* withdrawnPagesOf(
  { authored, base, words }: Publication,
  pageOf: (parts: PageParts) => string,
): Generator<PublishedFile> {
  const observations = authored.observations.filter(({ withdrawn }) => withdrawn !== null);
  const events = authored.events.filter(({ withdrawn }) => withdrawn !== null);
  const records = [
    ...observations.map(({ headline, ...rest }) => ({
      ...rest,
      kind: "observation",
      name: headline,
    })),
    ...events.map((event) => ({ ...event, kind: "event" })),
  ];
  for (const { id, formerIds, kind, name, withdrawn } of records) {
    if (withdrawn === null) continue;
    const date = parseFuzzyDate(withdrawn.date);
    const when = date === null ? withdrawn.date : words.dateOf(date);
    const why = `This ${kind} was withdrawn on ${when}: ${withdrawn.reason}`;
    const body = pageOf({
      title: `Withdrawn: ${name} · Nadir`,
      description: why,
      head: [`<meta name="robots" content="noindex">`],
      text: [
        `<h1>${escapeHtml(`Withdrawn: ${name}`)}</h1>`,
        paragraph(why),
        `<p>${anchor(`${base}changes/`, "Changes of the catalog")}</p>`,
        `<p>${anchor(base, "All sites and events")}</p>`,
      ],
    });
    for (const each of [id, ...formerIds]) yield { name: `${kind}s/${each}/index.html`, body };
  }
}
