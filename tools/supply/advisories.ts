// What `npm audit --json` says of the packages in the page. Only an answer that holds a count is
// one; whether none came is said apart, since "nothing known" and "not asked" are not the same.

import * as z from "zod/mini";

/** Of the five that npm knows; the rest are listed, but do not fail. */
const SEVERE: ReadonlySet<string> = new Set(["high", "critical"]);

export type Advisories =
  | { readonly kind: "answered"; readonly severe: string[]; readonly lesser: string[] }
  | { readonly kind: "not-answered"; readonly reason: string }
  | { readonly kind: "damaged"; readonly reason: string };

const answerSchema = z.object({
  metadata: z.object({ vulnerabilities: z.object({ total: z.number() }) }),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string() })])),
    }),
  ),
});
const refusalSchema = z.object({
  statusCode: z.optional(z.number()),
  error: z.optional(z.object({ code: z.optional(z.string()) })),
});
/** Faults of the project itself, which no other network would mend. */
const OWN_FAULTS: ReadonlySet<string> = new Set(["ENOLOCK", "EUSAGE", "EAUDITGLOBAL"]);

/** Reads what npm printed; "" when it was stopped before it printed anything. */
export function advisoriesOf(printed: string): Advisories {
  const value = jsonOf(printed);
  const answer = answerSchema.safeParse(value);
  if (answer.success) {
    const found = Object.entries(answer.data.vulnerabilities).map(([name, each]) => ({
      isSevere: SEVERE.has(each.severity),
      sentence: `${name} ${each.range}: ${each.severity}: ${each.via.map(reasonOf).join("; ")}.`,
    }));
    const those = (isSevere: boolean) =>
      found.filter((each) => each.isSevere === isSevere).map(({ sentence }) => sentence);
    return { kind: "answered", severe: those(true), lesser: those(false) };
  }
  // An address stands in most fields of a refusal: only codes are repeated.
  const { data } = refusalSchema.safeParse(value);
  const code = data?.error?.code;
  if (code !== undefined && OWN_FAULTS.has(code)) return { kind: "damaged", reason: code };
  return { kind: "not-answered", reason: code ?? statusWords(data?.statusCode) };
}

function statusWords(status: number | undefined): string {
  return status === undefined ? "no answer" : `status ${status}`;
}

function reasonOf(via: string | { readonly title: string }): string {
  return typeof via === "string" ? `through ${via}` : via.title;
}

function jsonOf(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}
