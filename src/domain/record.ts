// The parts that all records of the catalog are made of, as schemas: the one source of types,
// validation and the published JSON Schema. Each error sentence says what was expected.

import * as z from "zod/mini";
import { parseDay } from "./day";
import { type FuzzyDate, parseFuzzyDate } from "./fuzzyDate";
import { hiddenSignsIn } from "./hiddenSigns";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 120;
const LONGEST_LINE = 400;
const LONGEST_TEXT = 4000;

/** A checked identifier of one kind of record. Ids are never reused. */
export function idSchema<Id extends string>() {
  return z
    .string("expected an id")
    .check(
      z.regex(ID, "expected an id of small letters, digits and single hyphens"),
      z.maxLength(LONGEST_ID, `expected at most ${LONGEST_ID} characters`),
    ) as unknown as z.ZodMiniType<Id, string>;
}

/** How a schema says that a text has hidden signs; readers take them out and say so. */
export const NO_HIDDEN_SIGNS = "expected text without hidden signs";
const withoutHiddenSigns = z.refine<string>(
  (text) => hiddenSignsIn(text).length === 0,
  NO_HIDDEN_SIGNS,
);

/** One line of text without leading or trailing space. */
export const lineSchema = z
  .string("expected text")
  .check(
    z.regex(/^\S(.*\S)?$/u, "expected one line of text without spaces around it"),
    z.maxLength(LONGEST_LINE, `expected at most ${LONGEST_LINE} characters`),
    withoutHiddenSigns,
  );

/** A short paragraph. */
export const paragraphSchema = z
  .string("expected text")
  .check(
    z.regex(/^\S([\s\S]*\S)?$/u, "expected text without spaces around it"),
    z.maxLength(LONGEST_TEXT, `expected at most ${LONGEST_TEXT} characters`),
    withoutHiddenSigns,
  );

/** An EDTF date of the forms in fuzzyDate.ts. */
export const fuzzyDateSchema = z
  .string("expected a date")
  .check(
    z.refine(
      (text) => parseFuzzyDate(text) !== null,
      "expected an EDTF date such as 2019-03-02, 2018-08, 2018~ or 2018-07-20/2018-07-22",
    ),
  ) as unknown as z.ZodMiniType<FuzzyDate, string>;

/** A single calendar day, "2026-11-22". */
export const daySchema = z
  .string("expected a day")
  .check(z.refine((text) => parseDay(text) !== null, "expected a day such as 2026-11-22"));

/** An address that may become a link: http or https and nothing else. */
export const webAddressSchema = z
  .string("expected an address")
  .check(z.refine(isWebAddress, "expected an http or https address"));

// What a browser leaves out or takes for something else, other programs read differently: an address
// that leads to one host here and to another there is none.
const AMBIGUOUS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\\]/u;

export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(text) || AMBIGUOUS.test(text)) return false;
  try {
    const { protocol, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && username === "" && password === "";
  } catch {
    return false;
  }
}

/** A field that may be left out; null when it is. */
export function maybe<Schema extends z.ZodMiniType>(schema: Schema) {
  return z._default(z.nullable(schema), null);
}

/** A list that may be left out; empty when it is. */
export function listOf<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.readonly(z._default(z.array(schema), []));
}
