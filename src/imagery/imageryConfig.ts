// The services of a deployment: imagery.json beside the page, in the order in which they are shown.
// An entry that cannot be read is a Problem and the others still work; without the file, or with a
// damaged one, the built-in services are there.

import * as z from "zod/mini";
import type { Problem } from "../domain/problem";
import { askJson, Refusal } from "./askService";
import { ImageryFailure, type Provider } from "./provider";
import { CONFIG_FILE, type ServiceSettings, toSettings } from "./providerKind";
import { BUILT_IN_ENTRIES, PROVIDER_KINDS } from "./providers";
import { foundWords, shapeProblems } from "./shapeProblems";

export interface ImageryConfig {
  /** In the order of the file; ids are unique. */
  readonly providers: readonly Provider[];
  readonly problems: readonly Problem[];
}

/** `baseUrl` is the path of the page: "/" or "/nadir/". Rejects with an ImageryFailure. */
export async function loadImageryConfig(
  baseUrl: string,
  signal: AbortSignal,
): Promise<ImageryConfig> {
  const address = new URL(`${baseUrl}${CONFIG_FILE}`, globalThis.location?.href).href;
  try {
    const { value } = await askJson(address, { service: CONFIG_FILE, signal });
    return parseImageryConfig(value, address);
  } catch (error) {
    const isMissing = error instanceof Refusal && [404, 410].includes(error.status);
    if (isMissing) return builtIn(address, []);
    if (!(error instanceof ImageryFailure) || error.kind !== "damaged") throw error;
    const problem = { file: CONFIG_FILE, record: null, field: null, message: error.message };
    return builtIn(address, [problem]);
  }
}

const configSchema = z.strictObject({
  providers: z.array(z.unknown(), "expected a list"),
});

/** `baseUrl` is absolute: addresses that are paths are resolved against it. */
export function parseImageryConfig(
  value: unknown,
  baseUrl: string,
  settings: Partial<Omit<ServiceSettings, "baseUrl">> = {},
): ImageryConfig {
  const result = configSchema.safeParse(value);
  if (result.success) {
    return readEntries(result.data.providers, { ...toSettings(baseUrl), ...settings });
  }
  return builtIn(baseUrl, shapeProblems(CONFIG_FILE, null, value, result.error));
}

function builtIn(baseUrl: string, problems: readonly Problem[]): ImageryConfig {
  return { ...readEntries(BUILT_IN_ENTRIES, toSettings(baseUrl)), problems };
}

const MOST_ENTRIES = 200;

function readEntries(entries: readonly unknown[], settings: ServiceSettings): ImageryConfig {
  const providers = new Map<string, Provider>();
  const problems: Problem[] = [];
  for (const [at, entry] of entries.slice(0, MOST_ENTRIES).entries()) {
    const record = recordName(entry, at);
    const kindName = textOf(entry, "kind");
    const kind = PROVIDER_KINDS.find((each) => each.kind === kindName);
    if (kind === undefined) {
      const known = PROVIDER_KINDS.map((each) => each.kind).join(", ");
      const message = `found ${foundWords(kindName)}, expected one of ${known}`;
      problems.push({ file: CONFIG_FILE, record, field: "kind", message });
      continue;
    }
    const read = kind.read(entry, record, settings);
    problems.push(...read.problems);
    for (const provider of read.providers) {
      if (providers.has(provider.id)) {
        const message = `found “${provider.id}” again, expected each id once`;
        problems.push({ file: CONFIG_FILE, record, field: "id", message });
      } else providers.set(provider.id, provider);
    }
  }
  if (entries.length > MOST_ENTRIES) {
    const unread = entries.length - MOST_ENTRIES;
    const message = `found ${entries.length} entries, expected at most ${MOST_ENTRIES}; the other ${unread} entries were not read`;
    problems.push({ file: CONFIG_FILE, record: null, field: "providers", message });
  }
  return { providers: [...providers.values()], problems };
}

function recordName(entry: unknown, at: number): string {
  return textOf(entry, "id") ?? textOf(entry, "kind") ?? `number ${at + 1}`;
}

function textOf(entry: unknown, field: "id" | "kind"): string | null {
  const schema = z.object({ [field]: z.string() });
  const result = schema.safeParse(entry);
  return result.success ? (result.data[field] ?? null) : null;
}
