// Which browser has which feature, out of MDN's compatibility data. A feature's key is its path
// there: "css.properties.gap", "api.AbortSignal.timeout_static". Half-made and hidden ones count as
// lacking, prefixed ones unless the prefix is used.

import { createRequire } from "node:module";
import * as z from "zod/mini";
import { BROWSERS, type Browser } from "./supportedVersions";

export type Versions = Readonly<Record<Browser, string>>;

export interface CompatData {
  has(key: string): boolean;
  /** Browsers that lack the feature in these versions; none when the key is unknown. */
  lackingOf(key: string, versions: Versions, prefix?: string): readonly Browser[];
  /** All keys, in the data's order. */
  readonly keys: readonly string[];
}

const statementSchema = z.object({
  version_added: z.union([z.string(), z.literal(false), z.null()]),
  version_removed: z.optional(z.union([z.string(), z.literal(false), z.null()])),
  partial_implementation: z.optional(z.boolean()),
  prefix: z.optional(z.string()),
  alternative_name: z.optional(z.string()),
  flags: z.optional(z.array(z.unknown())),
});
const supportSchema = z.record(z.string(), z.union([statementSchema, z.array(statementSchema)]));
const compatSchema = z.object({ support: supportSchema });

type Statement = z.infer<typeof statementSchema>;
type Support = z.infer<typeof supportSchema>;

const PARTS = ["api", "css", "html", "javascript"];

/** Reads the installed data; it has no network side. */
export function readCompatData(): CompatData {
  const data: unknown = createRequire(import.meta.url)("@mdn/browser-compat-data");
  const features = new Map<string, Support>();
  if (isTree(data)) for (const part of PARTS) gather(data[part], part, features);
  if (features.size === 0) throw new Error("@mdn/browser-compat-data: got no features.");
  return {
    keys: [...features.keys()],
    has: (key) => features.has(key),
    lackingOf(key, versions, prefix) {
      const support = features.get(key);
      if (!support) return [];
      return BROWSERS.filter((browser) => {
        const statements = [support[browser] ?? []].flat();
        return !statements.some((each) => isThere(each, versions[browser], prefix));
      });
    },
  };
}

function gather(tree: unknown, key: string, features: Map<string, Support>): void {
  if (!isTree(tree)) return;
  for (const [name, below] of Object.entries(tree)) {
    if (name === "__compat") features.set(key, compatSchema.parse(below).support);
    else gather(below, `${key}.${name}`, features);
  }
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isThere(statement: Statement, version: string, prefix: string | undefined): boolean {
  const { version_added: added, version_removed: removed } = statement;
  if (typeof added !== "string" || added === "preview" || statement.flags) return false;
  if (statement.alternative_name !== undefined) return false;
  if (statement.prefix !== undefined && statement.prefix !== prefix) return false;
  if (statement.partial_implementation === true) return false;
  if (typeof removed === "string" && isAtLeast(version, removed)) return false;
  return isAtLeast(version, added);
}

/** "17.10" is later than "17.9"; of "≤79" only the number counts. */
export function isAtLeast(version: string, floor: string): boolean {
  const [ours, theirs] = [version, floor].map((each) =>
    each.replace("≤", "").split(".").map(Number),
  );
  const [major = 0, minor = 0] = ours ?? [];
  const [floorMajor = 0, floorMinor = 0] = theirs ?? [];
  return major === floorMajor ? minor >= floorMinor : major > floorMajor;
}
