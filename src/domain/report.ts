// A report: one published page or document, the source of what the catalog says.

import * as z from "zod/mini";
import { fuzzyDateSchema, idSchema, lineSchema, listOf, maybe, webAddressSchema } from "./record";

export type ReportId = string & { readonly __brand: "ReportId" };
/** A publisher as links name it: "38 North" is "38-north". */
export type PublisherSlug = string & { readonly __brand: "PublisherSlug" };

export const REPORT_KINDS = [
  "imagery-analysis",
  "news",
  "government",
  "international-organization",
  "state-media",
  "dataset",
  "commentary",
  "social",
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

export const reportSchema = z.object({
  id: idSchema<ReportId>(),
  formerIds: listOf(idSchema<ReportId>()),
  title: lineSchema,
  /** The page shows no title and a description stands in: shown in brackets. */
  titleSupplied: z._default(z.boolean("expected true or false"), false),
  publisher: lineSchema,
  /** The agency behind it or the outlet that carried it. */
  via: maybe(lineSchema),
  authors: listOf(lineSchema),
  published: fuzzyDateSchema,
  dateNote: maybe(lineSchema),
  url: webAddressSchema,
  /** BCP 47 language of the page. */
  lang: z
    .string("expected a language")
    .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "expected a language such as en or ko")),
  kind: z.enum(REPORT_KINDS, `expected one of ${REPORT_KINDS.join(", ")}`),
  /** The same text elsewhere. */
  reprint: maybe(lineSchema),
});

export type Report = Readonly<z.infer<typeof reportSchema>>;

/** "CSIS Beyond Parallel" → "csis-beyond-parallel"; letters of any script stay. */
export function slugOf(publisher: string): PublisherSlug {
  return publisher
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’‘ʼ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") as PublisherSlug;
}

/** As long as a name may be. */
const LONGEST_SLUG = 400;

export const publisherSlugSchema = z
  .string("expected a publisher")
  .check(
    z.refine(
      (text) => text.length <= LONGEST_SLUG && slugOf(text) === text,
      "expected a publisher",
    ),
  ) as unknown as z.ZodMiniType<PublisherSlug, string>;
