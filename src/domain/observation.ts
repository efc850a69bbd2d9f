// What imagery showed at a site, and what others concluded from it.
//
// An Observation is what every room needs and is loaded at once; its ObservationDetail (summary,
// images, reports, assessments) arrives when someone opens it. Both come from one authored record.

import * as z from "zod/mini";
import { ACTIVITIES, type Activity } from "./activity";
import { type DayWindow, hullOf, windowOf } from "./dayWindow";
import {
  daySchema,
  fuzzyDateSchema,
  idSchema,
  lineSchema,
  listOf,
  maybe,
  paragraphSchema,
} from "./record";
import { publisherSlugSchema, type ReportId } from "./report";
import type { SiteId, StructureId } from "./site";

export type ObservationId = string & { readonly __brand: "ObservationId" };

export const CONFIDENCES = ["confirmed", "probable", "possible", "unclear"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const STANCES = ["supports", "cautions", "disputes", "neutral"] as const;
export type Stance = (typeof STANCES)[number];

/** Which of its dates an observation is drawn, ordered and filtered by. */
export const AXES = ["observed", "imaged", "reported"] as const;
export type Axis = (typeof AXES)[number];

export const assessmentSchema = z.object({
  by: lineSchema,
  date: maybe(fuzzyDateSchema),
  stance: z.enum(STANCES, `expected one of ${STANCES.join(", ")}`),
  text: paragraphSchema,
  report: idSchema<ReportId>(),
});

export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;

export const imageSchema = z.object({
  /** Acquisition date: when the image was taken. */
  acquired: fuzzyDateSchema,
  provider: maybe(lineSchema),
});

const activitySchema = z.enum(
  ACTIVITIES as unknown as readonly [Activity, ...Activity[]],
  `expected one of ${ACTIVITIES.join(", ")}`,
);

/** The fields that the loaded Observation and the authored record share. */
export const observationShape = {
  id: idSchema<ObservationId>(),
  formerIds: listOf(idSchema<ObservationId>()),
  structures: listOf(idSchema<StructureId>()),
  observed: fuzzyDateSchema,
  activity: activitySchema,
  confidence: z.enum(CONFIDENCES, `expected one of ${CONFIDENCES.join(", ")}`),
  headline: lineSchema,
};

export const observationSchema = z.object({
  ...observationShape,
  site: idSchema<SiteId>(),
  /** Acquisition dates of its images; empty when the source names none. */
  imaged: listOf(fuzzyDateSchema),
  /** When its primary report was published. */
  reported: fuzzyDateSchema,
  /** Publishers of any of its reports, without repeats. */
  publishers: listOf(publisherSlugSchema),
  reportCount: z.int("expected a count").check(z.nonnegative("expected a count")),
  /** At least one assessment cautions or disputes. */
  assessmentsDiffer: z._default(z.boolean("expected true or false"), false),
});

export type Observation = Readonly<z.infer<typeof observationSchema>>;

export const observationDetailShape = {
  summary: paragraphSchema,
  /** The earlier image it was compared with. */
  comparedWith: maybe(fuzzyDateSchema),
  imagery: listOf(imageSchema),
  /** The first is the primary one. */
  reports: z.readonly(
    z.array(idSchema<ReportId>()).check(z.minLength(1, "expected at least one report")),
  ),
  assessments: listOf(assessmentSchema),
  /** When it entered the catalog. */
  recorded: daySchema,
  revised: maybe(daySchema),
};

export const observationDetailSchema = z.object({
  id: idSchema<ObservationId>(),
  ...observationDetailShape,
  // A large catalog of automated detections may not say.
  recorded: maybe(daySchema),
});

export type ObservationDetail = Readonly<z.infer<typeof observationDetailSchema>>;

/** The days it may mean on an axis; null where the source gives no such date. */
export function observationWindowOf(observation: Observation, axis: Axis): DayWindow | null {
  switch (axis) {
    case "observed":
      return windowOf(observation.observed);
    case "imaged":
      return hullOf(observation.imaged.map(windowOf));
    case "reported":
      return windowOf(observation.reported);
  }
}

/** The assessments of one observation differ when somebody cautions or disputes. */
export function doAssessmentsDiffer(assessments: readonly Pick<Assessment, "stance">[]): boolean {
  return assessments.some(({ stance }) => stance === "cautions" || stance === "disputes");
}
