// A kind of entry in imagery.json: which fields it has, and the providers that it makes. Each kind is
// one file that exports one of these; providers.ts is the list.

import * as z from "zod/mini";
import { calendarDayOf } from "../domain/day";
import type { Problem } from "../domain/problem";
import { idSchema, isWebAddress, lineSchema } from "../domain/record";
import type { ProviderId, SceneTime } from "../domain/scene";
import { acquisitionDayOf, BASE_LAYERS } from "../domain/scene";
import { TIME_LIMIT_MS } from "./askService";
import { boundedList } from "./boundedList";
import type { Provider } from "./provider";
import { shapeProblems } from "./shapeProblems";

/** What the surroundings decide, and not the entry. */
export interface ServiceSettings {
  /** Where imagery.json is, absolute: paths in it are resolved against this. */
  readonly baseUrl: string;
  /** How long one answer may take. */
  readonly timeLimitMs: number;
  /** Milliseconds since 1970, for the last day of a series that goes on. */
  readonly now: () => number;
}

export function toSettings(baseUrl: string): ServiceSettings {
  return { baseUrl, timeLimitMs: TIME_LIMIT_MS, now: () => Date.now() };
}

export interface ProviderKind {
  readonly kind: string;
  /** Providers, or a Problem for each field that is wrong; none of either when switched off. */
  readonly read: (
    entry: unknown,
    record: string,
    settings: ServiceSettings,
  ) => { readonly providers: readonly Provider[]; readonly problems: readonly Problem[] };
}

export const CONFIG_FILE = "imagery.json";

export function providerKind<Entry extends { readonly isOn: boolean }>(
  kind: string,
  schema: z.ZodMiniType<Entry>,
  make: (entry: Entry, settings: ServiceSettings) => readonly Provider[],
): ProviderKind {
  return {
    kind,
    read: (entry, record, settings) => {
      const result = schema.safeParse(entry);
      if (!result.success) {
        const problems = shapeProblems(CONFIG_FILE, record, entry, result.error);
        return { providers: [], problems };
      }
      return { providers: result.data.isOn ? make(result.data, settings) : [], problems: [] };
    },
  };
}

/** Of every entry. */
export function entryFields<Kind extends string>(kind: Kind) {
  return {
    kind: z.literal(kind),
    isOn: z._default(z.boolean("expected true or false"), true),
    /** Why it is off, or anything else that the next person should know. */
    why: z.optional(lineSchema),
  };
}

const PLACEHOLDER = /\{-?[A-Za-z]+\}/g;
const PATH = /^[a-z0-9][\w.~%-]*(\/[\w.~%-]+)*\/?$/i;

/** An http(s) address, or a path below the page; placeholders in braces stand for text. */
export const addressSchema = z
  .string("expected an address")
  .check(
    z.maxLength(2000, "expected at most 2000 characters"),
    z.refine(isAddress, "expected an http(s) address or a path below the page"),
  );

function isAddress(text: string): boolean {
  const plain = text.replace(PLACEHOLDER, "0");
  if (/[{}\s]/.test(plain)) return false;
  return isWebAddress(plain) || (PATH.test(plain) && !/(^|\/)\.\.?(\/|$)/.test(plain));
}

/** Of entries for services that are known by name: a mirror may stand in for them. */
export const mirrorFields = { address: z.optional(addressSchema) };

export const providerIdSchema = idSchema<ProviderId>().check(
  z.refine((id) => id !== BASE_LAYERS, "expected another id; base layers have this one"),
);

export const pixelSizeSchema = z
  .number("expected metres")
  .check(z.positive("expected more than 0 metres"), z.lte(100_000, "expected at most 100 km"));

export const zoomSchema = z
  .int("expected a zoom level")
  .check(z.gte(0, "expected 0 to 24"), z.lte(24, "expected 0 to 24"));

/** Of entries that a deployment writes for a service of its own. */
export const ownFields = {
  id: providerIdSchema,
  name: lineSchema,
  about: z.optional(lineSchema),
  sensor: z.optional(lineSchema),
  /** Shown wherever the picture is; {year} is the year of acquisition. */
  attribution: lineSchema,
  licence: z.optional(lineSchema),
  pixelSizeM: z.optional(pixelSizeSchema),
  isAskedFirst: z._default(z.boolean("expected true or false"), true),
  /** Further origins that its pictures come from, for a content policy. */
  origins: z._default(
    boundedList(
      z
        .string("expected an origin")
        .check(z.refine(isOrigin, "expected an origin such as https://tiles.example.org")),
      50,
    ),
    [],
  ),
};

function isOrigin(text: string): boolean {
  return isWebAddress(text) && new URL(text).origin === text;
}

/** The address without a slash at its end; placeholders in braces are kept. */
export function resolved(address: string, { baseUrl }: ServiceSettings): string {
  if (/^https?:/i.test(address)) return address.replace(/\/+$/, "");
  const base = new URL("./", baseUrl).href;
  return `${base}${address}`.replace(/\/+$/, "");
}

export function originsOf(...addresses: readonly string[]): readonly string[] {
  const origins = addresses.map((address) => new URL(address.replace(PLACEHOLDER, "0")).origin);
  return [...new Set(origins)];
}

/** "Contains modified Copernicus Sentinel data 2019"; without a year, nothing stands for it. */
export function attributionOf(template: string, time: SceneTime): string {
  const year = yearOf(time);
  if (year === null) return template.replace(/[,;]? ?\{year\}/g, "");
  return template.replaceAll("{year}", String(year));
}

function yearOf(time: SceneTime): number | null {
  if (time.kind === "mosaic") return time.year;
  const day = acquisitionDayOf(time);
  return day === null ? null : calendarDayOf(day).year;
}

/** A field of zod that may be left out becomes null. */
export function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null;
}
