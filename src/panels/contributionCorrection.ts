// The form of a correction without its picture: which fields of a record can be corrected, with
// their present values, and the block that names the change.

import type * as z from "zod/mini";
import type { ContextEvent, EventDetail } from "../domain/contextEvent";
import { eventDetailShape, eventShape } from "../domain/contextEvent";
import type { Observation, ObservationDetail } from "../domain/observation";
import { observationDetailShape, observationShape } from "../domain/observation";
import { paragraphSchema, webAddressSchema } from "../domain/record";
import type { Site } from "../domain/site";
import { siteShape } from "../domain/site";
import { toCorrectionYaml } from "../export/authoredYaml";
import { contributingWords } from "../i18n/english/contributing";
import { problemOf } from "./contribution";

export interface CorrectableField {
  readonly name: string;
  /** As the catalog writes it; lists joined by "; ". */
  readonly value: string;
}

/** A record as far as it can be corrected. */
export interface CorrectableRecord {
  readonly id: string;
  /** "observation", "site", "event". */
  readonly what: string;
  readonly fields: readonly CorrectableField[];
}

export interface CorrectionForm {
  readonly field: string;
  readonly proposed: string;
  readonly why: string;
  readonly source: string;
}

export type CorrectionProblems = Partial<Record<keyof CorrectionForm, string>>;

/** What has no form of its own is corrected in words. */
const OTHER_FIELD: CorrectableField = { name: "something else", value: "" };

const FIELD_SCHEMAS: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>([
  ["observation observed", observationShape.observed],
  ["observation activity", observationShape.activity],
  ["observation confidence", observationShape.confidence],
  ["observation headline", observationShape.headline],
  ["observation summary", observationDetailShape.summary],
  ["site name", siteShape.name],
  ["site kind", siteShape.kind],
  ["site region", siteShape.region],
  ["event name", eventShape.name],
  ["event kind", eventShape.kind],
  ["event date", eventShape.date],
  ["event summary", eventDetailShape.summary],
]);

export function correctableObservationOf(
  record: Observation,
  detail: ObservationDetail | null,
): CorrectableRecord {
  const { id, observed, activity, confidence, headline, structures, imaged } = record;
  return correctable(id, "observation", {
    observed,
    activity,
    confidence,
    headline,
    summary: detail?.summary,
    structures: structures.join("; "),
    imagery: imaged.join("; "),
    reports: detail?.reports.join("; "),
  });
}

export function correctableSiteOf(record: Site, summary: string | null): CorrectableRecord {
  const { id, name, aliases, kind, region, location, structures } = record;
  return correctable(id, "site", {
    name,
    aliases: aliases.join("; "),
    kind,
    region,
    location: `${location.lat}, ${location.lon}; precisionM ${location.precisionM}`,
    summary: summary ?? undefined,
    structures: structures.map((structure) => structure.name).join("; "),
  });
}

export function correctableEventOf(
  record: ContextEvent,
  detail: EventDetail | null,
): CorrectableRecord {
  const { id, name, kind, date, place, participants } = record;
  return correctable(id, "event", {
    name,
    kind,
    date,
    place: place?.name ?? "",
    participants: participants.join("; "),
    summary: detail?.summary,
    reports: detail?.reports.join("; "),
  });
}

export function correctionProblemsOf(
  form: CorrectionForm,
  { what, fields }: CorrectableRecord,
): CorrectionProblems {
  const words = contributingWords().correction;
  const present = fields.find(({ name }) => name === form.field);
  if (present === undefined) return { field: words.noField };
  const schema = FIELD_SCHEMAS.get(`${what} ${form.field}`) ?? paragraphSchema;
  const proposed = form.proposed.trim();
  const isSame = present.value !== "" && proposed === present.value;
  const problems = {
    proposed: isSame ? words.same : problemOf(schema, proposed),
    why: problemOf(paragraphSchema, form.why.trim()),
    source: form.source.trim() === "" ? null : problemOf(webAddressSchema, form.source.trim()),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, sentence]) => sentence !== null));
}

/** null while something is wrong. */
export function correctionYamlOf(form: CorrectionForm, record: CorrectableRecord): string | null {
  if (Object.keys(correctionProblemsOf(form, record)).length > 0) return null;
  const source = form.source.trim();
  return toCorrectionYaml({
    record: record.id,
    field: form.field,
    present: record.fields.find(({ name }) => name === form.field)?.value ?? "",
    proposed: form.proposed.trim(),
    why: form.why.trim(),
    source: source === "" ? null : source,
  });
}

// A field that is not here yet (its details did not come) is left out rather than shown as empty.
function correctable(
  id: string,
  what: string,
  values: Readonly<Record<string, string | undefined>>,
): CorrectableRecord {
  const fields = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  return { id, what, fields: [...fields, OTHER_FIELD] };
}
