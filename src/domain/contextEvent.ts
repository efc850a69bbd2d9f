// Dated context: summits and other events that share the timeline with observations.
// (Not "Event", which is the browser's.)

import * as z from "zod/mini";
import { positionShape } from "./geo";
import { fuzzyDateSchema, idSchema, lineSchema, listOf, maybe, paragraphSchema } from "./record";
import type { ReportId } from "./report";
import type { SiteId } from "./site";

export type EventId = string & { readonly __brand: "EventId" };

export const EVENT_KINDS = [
  "summit",
  "talks",
  "agreement",
  "statement",
  "launch",
  "nuclear-test",
  "engine-test",
  "sanctions",
  "exercise",
  "parade",
  "inspection",
  "other",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

export const eventShape = {
  id: idSchema<EventId>(),
  formerIds: listOf(idSchema<EventId>()),
  name: lineSchema,
  kind: z.enum(EVENT_KINDS, `expected one of ${EVENT_KINDS.join(", ")}`),
  date: fuzzyDateSchema,
  /** A place in the sky or at sea may have a name and no position. */
  place: maybe(
    z.object({ name: lineSchema, lat: maybe(positionShape.lat), lon: maybe(positionShape.lon) }),
  ),
  participants: listOf(lineSchema),
  site: maybe(idSchema<SiteId>()),
};

export const contextEventSchema = z.object(eventShape);
export type ContextEvent = Readonly<z.infer<typeof contextEventSchema>>;

export const eventDetailShape = {
  summary: paragraphSchema,
  reports: z.readonly(
    z.array(idSchema<ReportId>()).check(z.minLength(1, "expected at least one report")),
  ),
};

/** What arrives when an event is opened. */
export const eventDetailSchema = z.object({ id: idSchema<EventId>(), ...eventDetailShape });
export type EventDetail = Readonly<z.infer<typeof eventDetailSchema>>;

export function isSummit({ kind }: ContextEvent): boolean {
  return kind === "summit";
}
