// The Content-Security-Policy of a deployment: the page itself, and the hosts that its own
// configuration names. Nothing inline, nothing evaluated.

import { baseLayerSchema } from "../../src/domain/baseLayer";
import { toSentence } from "../../src/domain/problem";
import { parseImageryConfig } from "../../src/imagery/imageryConfig";

export interface PolicySources {
  /** Origins of imagery and base layers: "https://gibs.earthdata.nasa.gov". */
  readonly origins: readonly string[];
}

/** Of paths below the page, wherever that will be. */
const PAGE = "https://page.invalid/";

/** The header's value. */
export function contentPolicyOf({ origins }: PolicySources): string {
  const hosts = [...new Set(origins)].sort();
  const strange = hosts.find((host) => !/^https?:\/\/[a-z0-9.:[\]-]+$/i.test(host));
  if (strange !== undefined) throw new Error(`Got ${strange}; expected an http(s) origin.`);
  const directives: readonly (readonly [string, ...string[]])[] = [
    ["default-src", "'none'"],
    // The decoders of Zstandard and LERC in COGs are WebAssembly; this lets no script be evaluated.
    ["script-src", "'self'", "'wasm-unsafe-eval'"],
    ["style-src", "'self'"],
    ["img-src", "'self'", "data:", "blob:", ...hosts],
    // The smallest pieces of the Korean font stand in the style sheet.
    ["font-src", "'self'", "data:"],
    ["connect-src", "'self'", ...hosts],
    ["worker-src", "'self'"],
    ["frame-src", "'self'"],
    ["manifest-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    // Embedding is a feature, and nothing on the page acts on anybody's behalf.
    ["frame-ancestors", "*"],
    // Text becomes HTML or a program only by the one policy of ui/trustedTypes.ts.
    ["require-trusted-types-for", "'script'"],
    ["trusted-types", "default"],
  ];
  return directives.map((words) => words.join(" ")).join("; ");
}

/** Origins that imagery.json and base-layers.json name; throws a sentence when either is damaged. */
export function configuredOriginsOf(imagery: unknown, baseLayers: unknown): readonly string[] {
  const { providers, problems } = parseImageryConfig(imagery, PAGE);
  const [problem] = problems;
  if (problem) throw new Error(toSentence(problem));
  if (!Array.isArray(baseLayers)) throw new Error("base-layers.json: expected a list.");
  const layers = baseLayers.map((each: unknown, at) => {
    const read = baseLayerSchema.safeParse(each);
    if (read.success) return new URL(read.data.url.replaceAll(/\{[zxyr]\}/g, "0"), PAGE).origin;
    const [issue] = read.error.issues;
    const field = issue?.path.join(".") ?? "";
    throw new Error(`base-layers.json: number ${at + 1}: ${field}: ${issue?.message ?? ""}.`);
  });
  const own = new URL(PAGE).origin;
  const all = [...providers.flatMap(({ origins }) => origins), ...layers];
  return [...new Set(all)].filter((origin) => origin !== own);
}
