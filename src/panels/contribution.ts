// The forms of contributions without their pictures: what is typed, what is wrong with it, and the
// block it makes. The schemas are the catalog's own, so what passes here passes the check.

import * as z from "zod/mini";
import type { Activity } from "../domain/activity";
import { windowOf } from "../domain/dayWindow";
import { parseFuzzyDate } from "../domain/fuzzyDate";
import {
  type Confidence,
  imageSchema,
  observationDetailShape,
  observationShape,
} from "../domain/observation";
import { webAddressSchema } from "../domain/record";
import { type Report, type ReportKind, reportSchema, slugOf } from "../domain/report";
import { toObservationYaml, toReportYaml } from "../export/authoredYaml";
import { contributingWords } from "../i18n/english/contributing";
import { sentenceOf } from "../i18n/sentences";

/** Everything as it is typed; lists are one entry a line. */
export interface ProposalForm {
  readonly observed: string;
  readonly activity: Activity | "";
  readonly confidence: Confidence | "";
  readonly headline: string;
  readonly summary: string;
  readonly structures: readonly string[];
  readonly imagery: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: string;
  readonly published: string;
  readonly lang: string;
  readonly kind: ReportKind | "";
}

export const EMPTY_PROPOSAL: ProposalForm = {
  observed: "",
  activity: "",
  confidence: "",
  headline: "",
  summary: "",
  structures: [],
  imagery: "",
  url: "",
  title: "",
  publisher: "",
  authors: "",
  published: "",
  lang: "en",
  kind: "imagery-analysis",
};

export type ProposalProblems = Partial<Record<keyof ProposalForm, string>>;

const FIELD_SCHEMAS = {
  observed: observationShape.observed,
  activity: observationShape.activity,
  confidence: observationShape.confidence,
  headline: observationShape.headline,
  summary: observationDetailShape.summary,
  url: webAddressSchema,
  title: reportSchema.shape.title,
  publisher: reportSchema.shape.publisher,
  published: reportSchema.shape.published,
  lang: reportSchema.shape.lang,
  kind: reportSchema.shape.kind,
} as const;

/** A sentence for each field that is not yet as the catalog needs it. */
export function proposalProblemsOf(
  form: ProposalForm,
  knownReport: Report | null,
): ProposalProblems {
  const isReportField = (field: string) =>
    ["title", "publisher", "published", "lang", "kind"].includes(field);
  const problems: ProposalProblems = {};
  for (const field of keysOf(FIELD_SCHEMAS)) {
    if (knownReport !== null && isReportField(field)) continue;
    const sentence = problemOf(FIELD_SCHEMAS[field], form[field].trim());
    if (sentence !== null) problems[field] = sentence;
  }
  const imagery = firstProblemOf(imageSchema.shape.acquired, linesOf(form.imagery));
  if (imagery !== null) problems.imagery = imagery;
  const authors = firstProblemOf(reportSchema.shape.publisher, linesOf(form.authors));
  if (authors !== null && knownReport === null) problems.authors = authors;
  return { ...orderProblemsOf(form, knownReport), ...problems };
}

/** What the schema expects, as a sentence; null when the text is right. */
export function problemOf(schema: z.ZodMiniType, text: string): string | null {
  const message = z.safeParse(schema, text).error?.issues[0]?.message;
  if (message === undefined) return null;
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return sentenceOf(text === "" ? `Still empty. ${sentence}` : sentence);
}

// A report cannot tell of what came after it: the catalog's check would refuse it.
function orderProblemsOf(form: ProposalForm, knownReport: Report | null): ProposalProblems {
  const published = knownReport?.published ?? parseFuzzyDate(form.published.trim());
  if (published === null) return {};
  const words = contributingWords().proposal;
  const { last } = windowOf(published);
  const isLater = (text: string) => {
    const date = parseFuzzyDate(text);
    return date !== null && windowOf(date).first > last;
  };
  return {
    ...(isLater(form.observed.trim()) && {
      observed: words.observedAfterReport,
    }),
    ...(linesOf(form.imagery).some(isLater) && {
      imagery: words.imagedAfterReport,
    }),
  };
}

function firstProblemOf(schema: z.ZodMiniType, lines: readonly string[]): string | null {
  return lines.map((line) => problemOf(schema, line)).find((each) => each !== null) ?? null;
}

/** Lines that hold something, without spaces around them. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}

export interface ProposalPlace {
  readonly siteId: string;
  readonly knownReport: Report | null;
  /** "2026-11-22": the day it would enter the catalog. */
  readonly today: string;
  readonly isTaken: (id: string) => boolean;
}

export interface ContributionBlock {
  /** "catalog/sites/sohae.yaml". */
  readonly file: string;
  readonly yaml: string;
}

/** The blocks of a form without problems; null while there are some. */
export function proposalBlocksOf(
  form: ProposalForm,
  { siteId, knownReport, today, isTaken }: ProposalPlace,
): readonly ContributionBlock[] | null {
  const { activity, confidence, kind } = form;
  const hasProblems = Object.keys(proposalProblemsOf(form, knownReport)).length > 0;
  if (activity === "" || confidence === "" || kind === "" || hasProblems) return null;
  const [observed, published] = [form.observed.trim(), form.published.trim()];
  const reportId =
    knownReport?.id ?? freeId([form.publisher, published, siteId].map(idPartOf), isTaken);
  const observation = toObservationYaml({
    id: freeId([siteId, idPartOf(observed), activity], isTaken),
    observed,
    imagery: linesOf(form.imagery).map((acquired) => ({ acquired, provider: null })),
    structures: form.structures,
    activity,
    confidence,
    headline: form.headline.trim(),
    summary: form.summary.trim(),
    reports: [reportId],
    recorded: today,
  });
  const report = toReportYaml({
    id: reportId,
    title: form.title.trim(),
    publisher: form.publisher.trim(),
    authors: linesOf(form.authors),
    published,
    url: form.url.trim(),
    lang: form.lang.trim(),
    kind,
  });
  const year = /\d{4}/.exec(published)?.[0] ?? "";
  return [
    { file: `catalog/sites/${siteId}.yaml`, yaml: observation },
    ...(knownReport === null ? [{ file: `catalog/reports/${year}.yaml`, yaml: report }] : []),
  ];
}

const LONGEST_PART = 40;

/** Small letters, digits and hyphens of a text: "38 North" → "38-north". */
function idPartOf(text: string): string {
  return slugOf(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, "");
}

function freeId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const id = parts.filter((part) => part !== "").join("-");
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
