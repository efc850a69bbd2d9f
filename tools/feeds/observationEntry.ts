// An observation as an entry of a feed. Authors are the publishers of its sources, in their order.

import { directionOf } from "../../src/domain/activity";
import { isWebAddress } from "../../src/domain/record";
import type { Report } from "../../src/domain/report";
import type {
  ExportedObservation,
  ExportedSite,
  ExportSet,
  ExportWords,
} from "../../src/export/exportSet";
import { observationAddressOf } from "../../src/export/recordAddress";
import { escapeHtml } from "../pages/escapeHtml";
import type { FeedEntry } from "./feed";
import { recordUrnOf } from "./recordUrn";

/** The day it last changed, "2026-11-22"; null for one that does not say when it was recorded. */
export function changeDayOf({ detail }: ExportedObservation): string | null {
  return detail?.revised ?? detail?.recorded ?? null;
}

/** null for an observation that does not say when it was recorded: it is no news. */
export function observationEntryOf(
  { record, detail }: ExportedObservation,
  site: ExportedSite | null,
  { home, reports }: Pick<ExportSet, "home" | "reports">,
  words: ExportWords,
): FeedEntry | null {
  const recorded = detail?.recorded ?? detail?.revised ?? null;
  if (detail === null || recorded === null) return null;
  const direction = directionOf(record.activity);
  const sources = detail.reports.flatMap((id) => reports.get(id) ?? []);
  const siteName = site?.record.name ?? record.site;
  const facts: readonly (readonly [term: string, value: string])[] = [
    ["Site", siteName],
    ["Observed", words.dateOf(record.observed)],
    [
      "Imaged",
      record.imaged.map((date) => words.dateOf(date)).join("; ") || "the source names no image",
    ],
    ["Reported", words.dateOf(record.reported)],
    ["Activity", `${words.activityOf(record.activity)} (${words.directionOf(direction)})`],
    ["Confidence", words.confidenceOf(record.confidence)],
  ];
  return {
    urn: recordUrnOf(`observation:${record.id}`),
    title: `${record.headline} (${siteName})`,
    page: observationAddressOf(home, record.id),
    published: recorded,
    updated: detail.revised ?? recorded,
    authors: [...new Set(sources.map(({ publisher }) => publisher))],
    text: textOf(detail.summary, facts, sources, words),
    html: htmlOf(detail.summary, facts, sources, words),
    observation: {
      id: record.id,
      site: record.site,
      observed: record.observed,
      imaged: record.imaged,
      reported: record.reported,
      recorded,
      revised: detail.revised,
      activity: { id: record.activity, name: words.activityOf(record.activity) },
      direction: { id: direction, name: words.directionOf(direction) },
      confidence: record.confidence,
      position: site === null ? null : positionOf(site),
    },
  };
}

function positionOf({ record }: ExportedSite) {
  const { lat, lon, precisionM } = record.location;
  return { lat, lon, precisionM };
}

type Facts = readonly (readonly [term: string, value: string])[];

function textOf(summary: string, facts: Facts, sources: readonly Report[], words: ExportWords) {
  const lines = facts.map(([term, value]) => `${term}: ${value}`);
  const named = sources.map((source) => `${sourceWordsOf(source, words)} ${source.url}`);
  return [summary, lines.join("\n"), ["Sources:", ...named].join("\n")].join("\n\n");
}

function htmlOf(summary: string, facts: Facts, sources: readonly Report[], words: ExportWords) {
  const lines = facts.map(([term, value]) => `<b>${term}:</b> ${escapeHtml(value)}`);
  const named = sources.map((source) => {
    const name = escapeHtml(sourceWordsOf(source, words));
    const isLink = isWebAddress(source.url);
    return `<li>${isLink ? `<a href="${escapeHtml(source.url)}">${name}</a>` : name}</li>`;
  });
  return [
    `<p>${escapeHtml(summary)}</p>`,
    `<p>${lines.join("<br>")}</p>`,
    `<p>Sources:</p><ol>${named.join("")}</ol>`,
  ].join("");
}

function sourceWordsOf({ title, titleSupplied, publisher, published }: Report, words: ExportWords) {
  const shown = titleSupplied ? `[${title}]` : title;
  return `${shown}, ${publisher}, ${words.dateOf(published)}`;
}
