// A monitored place and its named parts.

import * as z from "zod/mini";
import { locationSchema } from "./geo";
import { idSchema, lineSchema, listOf, maybe } from "./record";

export type SiteId = string & { readonly __brand: "SiteId" };
/** Unique within its site. */
export type StructureId = string & { readonly __brand: "StructureId" };

export const SITE_KINDS = [
  "launch-site",
  "engine-test",
  "nuclear-test",
  "nuclear-complex",
  "enrichment",
  "uranium-mine",
  "missile-base",
  "missile-production",
  "missile-test",
  "shipyard",
  "naval-base",
  "air-base",
  "parade-ground",
  "rail-crossing",
  "port",
  "other",
] as const;

export type SiteKind = (typeof SITE_KINDS)[number];

export const structureSchema = z.object({
  id: idSchema<StructureId>(),
  formerIds: listOf(idSchema<StructureId>()),
  name: lineSchema,
  location: maybe(locationSchema),
});

export type Structure = Readonly<z.infer<typeof structureSchema>>;

/** What map, list and timeline need of a site; its summary and references are a SiteDetail. */
export const siteShape = {
  id: idSchema<SiteId>(),
  formerIds: listOf(idSchema<SiteId>()),
  name: lineSchema,
  /** The short name on the map: a part of the name or of an alias. */
  label: lineSchema,
  aliases: listOf(lineSchema),
  kind: z.enum(SITE_KINDS, `expected one of ${SITE_KINDS.join(", ")}`),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string("expected a country")
    .check(z.regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 code such as KP")),
  region: lineSchema,
  location: locationSchema,
  structures: listOf(structureSchema),
};

export const siteSchema = z.object(siteShape);

export type Site = Readonly<z.infer<typeof siteSchema>>;

const HANGUL = /\p{Script=Hangul}/u;

/** The first alias in hangul; null when the catalog has none. */
export function hangulNameOf({ aliases }: Site): string | null {
  return aliases.find((alias) => HANGUL.test(alias)) ?? null;
}

export function structureNameOf({ structures }: Site, id: StructureId): string {
  return structures.find((structure) => structure.id === id)?.name ?? id;
}
