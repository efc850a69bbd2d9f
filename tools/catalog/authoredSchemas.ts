// The authored form of the catalog: the same fields as in the domain, as people write them in
// YAML, and strict: a field that nobody reads is a typing mistake.

import * as z from "zod/mini";
import { eventDetailShape, eventShape } from "../../src/domain/contextEvent";
import { locationSchema, positionShape } from "../../src/domain/geo";
import {
  assessmentSchema,
  imageSchema,
  observationDetailShape,
  observationShape,
} from "../../src/domain/observation";
import {
  daySchema,
  idSchema,
  lineSchema,
  listOf,
  maybe,
  paragraphSchema,
} from "../../src/domain/record";
import { type ReportId, reportSchema } from "../../src/domain/report";
import { siteShape, structureSchema } from "../../src/domain/site";

function strict<Shape extends Record<string, z.ZodMiniType>>(shape: Shape) {
  const fields = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === "unrecognized_keys" ? `expected only ${fields}` : "expected a record",
  });
}

const locationOrNot = maybe(strict(locationSchema.shape));

const siteHeadShape = {
  ...siteShape,
  location: strict(locationSchema.shape),
  summary: paragraphSchema,
  /** Reports about the site as a whole. */
  references: listOf(idSchema<ReportId>()),
  structures: listOf(strict({ ...structureSchema.shape, location: locationOrNot })),
};

/** A record that was wrong stays in its file, with the day and the reason of its withdrawal. */
const withdrawnOrNot = maybe(strict({ date: daySchema, reason: lineSchema }));

export const authoredObservationSchema = strict({
  ...observationShape,
  ...observationDetailShape,
  imagery: listOf(strict(imageSchema.shape)),
  assessments: listOf(strict(assessmentSchema.shape)),
  withdrawn: withdrawnOrNot,
});

/** A whole file of sites/. */
export const siteFileSchema = strict({
  ...siteHeadShape,
  observations: listOf(authoredObservationSchema),
});

/** The same file while its observations are read one by one. */
export const siteHeadSchema = strict({
  ...siteHeadShape,
  observations: z.optional(z.nullable(z.array(z.unknown(), "expected a list"))),
});

export const authoredReportSchema = strict(reportSchema.shape);

export const authoredEventSchema = strict({
  ...eventShape,
  ...eventDetailShape,
  place: maybe(
    strict({ name: lineSchema, lat: maybe(positionShape.lat), lon: maybe(positionShape.lon) }),
  ),
  withdrawn: withdrawnOrNot,
});

/** A whole file of reports/ or events/. */
export const reportsFileSchema = z.array(authoredReportSchema, "expected a list");
export const eventsFileSchema = z.array(authoredEventSchema, "expected a list");

export type AuthoredSite = Omit<Readonly<z.infer<typeof siteHeadSchema>>, "observations">;
export type AuthoredReport = Readonly<z.infer<typeof authoredReportSchema>>;
export type AuthoredEvent = Readonly<z.infer<typeof authoredEventSchema>>;
/** The site is not written down: it is the file's. */
export type AuthoredObservation = Readonly<z.infer<typeof authoredObservationSchema>> & {
  readonly site: AuthoredSite["id"];
};

export interface AuthoredCatalog {
  readonly sites: readonly AuthoredSite[];
  readonly observations: readonly AuthoredObservation[];
  readonly reports: readonly AuthoredReport[];
  readonly events: readonly AuthoredEvent[];
}
