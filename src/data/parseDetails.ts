// The detail files → details of a site, of all events, and the words of the search.

import * as z from "zod/mini";
import type { EventDetails, SiteDetail } from "../domain/catalog";
import { eventDetailSchema } from "../domain/contextEvent";
import { locationSchema } from "../domain/geo";
import { type ObservationId, observationDetailSchema } from "../domain/observation";
import type { Problem } from "../domain/problem";
import { idSchema, paragraphSchema } from "../domain/record";
import { type ReportId, reportSchema } from "../domain/report";
import type { SiteId } from "../domain/site";
import { fileNameOf, readFile } from "./readFile";
import { nameOf, readArray, readEntries, readRecord } from "./readRecords";
import { withoutRepeats } from "./recordIds";

/** What was loaded, with a Problem for every record set aside. */
export interface Loaded<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

const LONGEST_ENTRY = 100_000;
const wordsSchema = z
  .string("expected words")
  .check(z.maxLength(LONGEST_ENTRY, `expected at most ${LONGEST_ENTRY} characters`));

/** Throws a sentence when the file is not about the site or does not say where it lies. */
export function parseSiteDetail(value: unknown, url: string, id: SiteId): Loaded<SiteDetail> {
  const what = "The details of this site";
  const content = readFile(value, what);
  const file = fileNameOf(url);
  const problems: Problem[] = [];
  if (content.id !== id) {
    throw new Error(`${what} could not be read: found ${nameOf(content.id)}, expected “${id}”.`);
  }
  const location = readRecord(file, content.location, "location", locationSchema, problems);
  if (location === null) throw new Error(`${what} could not be read: the location is damaged.`);
  return {
    value: {
      id,
      location,
      summary: readRecord(file, content.summary, "summary", paragraphSchema, problems) ?? "",
      references: readArray(file, content.references ?? [], idSchema<ReportId>(), problems),
      observations: readMap(file, content.observations, observationDetailSchema, problems),
      reports: readMap(file, content.reports, reportSchema, problems),
    },
    problems,
  };
}

export function parseEventDetails(value: unknown, url: string): Loaded<EventDetails> {
  const content = readFile(value, "The details of the events");
  const file = fileNameOf(url);
  const problems: Problem[] = [];
  return {
    value: {
      events: readMap(file, content.events, eventDetailSchema, problems),
      reports: readMap(file, content.reports, reportSchema, problems),
    },
    problems,
  };
}

export function parseText(value: unknown, url: string): Loaded<ReadonlyMap<ObservationId, string>> {
  const content = readFile(value, "The search index");
  const problems: Problem[] = [];
  const entries = readEntries(
    fileNameOf(url),
    "observations",
    content.observations ?? {},
    wordsSchema,
    problems,
  );
  return {
    value: new Map(entries.map(([id, words]) => [id as ObservationId, words])),
    problems,
  };
}

function readMap<Id extends string, Value extends { readonly id: Id }>(
  file: string,
  value: unknown,
  schema: z.ZodMiniType<Value>,
  problems: Problem[],
): ReadonlyMap<Id, Value> {
  const records = readArray(file, value ?? [], schema, problems);
  return new Map(withoutRepeats(file, records, problems).map((each) => [each.id, each]));
}
