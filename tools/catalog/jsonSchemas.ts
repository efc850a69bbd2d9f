// The authored form as JSON Schema, for completion in editors. Made of the schemas that validate,
// so that the two cannot drift apart.

import * as z from "zod/mini";
import { daySchema, fuzzyDateSchema, webAddressSchema } from "../../src/domain/record";
import { eventsFileSchema, reportsFileSchema, siteFileSchema } from "./authoredSchemas";
import { FIELD_WORDS } from "./fieldWords";

/** Below catalog/. */
export const SCHEMA_FOLDER = "schema";

const DAY = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const DATE = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?`;

/** Rules that are functions in the page, as near as a pattern comes. */
const PATTERNS: readonly (readonly [schema: unknown, pattern: string])[] = [
  [fuzzyDateSchema, String.raw`^(${DATE}|${DATE}/${DATE}|${DATE}/\.\.|\.\./${DATE})$`],
  [daySchema, `^${DAY}$`],
  [webAddressSchema, "^https?://"],
];

interface JsonSchema {
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  [keyword: string]: unknown;
}

/** The text of each file of catalog/schema/ by its name. */
export function jsonSchemaFilesOf(): ReadonlyMap<string, string> {
  return new Map([
    fileOf("site", "A site with its structures and observations", siteFileSchema),
    fileOf("reports", "Reports of one year", reportsFileSchema),
    fileOf("events", "Events of one year", eventsFileSchema),
  ]);
}

function fileOf(name: string, title: string, schema: z.ZodMiniType): readonly [string, string] {
  const made = z.toJSONSchema(schema, { io: "input", override: improve }) as JsonSchema;
  describe(made, name);
  return [`${name}.schema.json`, `${JSON.stringify({ title, ...made }, null, 2)}\n`];
}

function improve({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: object }): void {
  const made = jsonSchema as JsonSchema;
  for (const [schema, pattern] of PATTERNS) if (zodSchema === schema) made.pattern = pattern;
  // Defaults are what the page fills in, not what an editor should write.
  delete made.default;
  delete made.readOnly;
}

/** Adds FIELD_WORDS to every property; `holder` is the field, or the file, that it lies in. */
function describe(schema: JsonSchema, holder: string): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const words = FIELD_WORDS[`${holder}.${name}`] ?? FIELD_WORDS[name];
    if (words === undefined)
      throw new Error(`Got the field "${name}"; expected words for it in fieldWords.ts.`);
    property.description = words;
    describe(property, name);
  }
  for (const part of [schema.items, ...(schema.anyOf ?? [])]) if (part) describe(part, holder);
}
