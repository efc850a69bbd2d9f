// Whatever happens to a file on its way, the loader gives records and problems or throws one
// sentence; every record is either kept or named by a problem.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SiteId } from "../domain/site";
import { parseJson } from "./fetchJson";
import { eventDetailsFile, INDEX_URL, indexFile, siteDetailFile } from "./index.fixture";
import { parseCatalog } from "./parseCatalog";
import { parseEventDetails, parseSiteDetail, parseText } from "./parseDetails";

const SENTENCE =
  /^The (catalog|search index|details of (this site|the events)) could not be read: .+\.$/s;

/** Some hundred readings of a file, on a busy machine. */
const SLOW_MS = 60_000;

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  const own = [...keys].flatMap((key) =>
    pathsOf((value as Record<string | number, unknown>)[key], [...path, key]),
  );
  return path.length === 0 ? own : [path, ...own];
}

/** The value with another one in that place; `undefined` drops it. */
function withChange(value: unknown, path: Path, replacement: unknown): unknown {
  const copy = structuredClone(value);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    const inner = holder[step];
    if (typeof inner !== "object" || inner === null) return copy;
    holder = inner as Record<string | number, unknown>;
  }
  const last = path.at(-1) ?? "";
  if (replacement === undefined) delete holder[last];
  else holder[last] = replacement;
  return copy;
}

const junk = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<unknown>(null, true, "", "x", "__proto__", "2019-02-30", -1, 1e308, [], {}, [[]]),
  fc.string(),
  fc.jsonValue(),
);

function mutationsOf(file: object) {
  const change = fc.tuple(fc.constantFrom(...pathsOf(file)), junk);
  return fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) =>
      changes.reduce<unknown>((value, [path, each]) => withChange(value, path, each), file),
    )
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
}

/** What the function gives; null when it threw a sentence. */
function valueOrSentence<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(SENTENCE);
    return null;
  }
}

function listIn(value: unknown, field: string): readonly unknown[] {
  const list = (value as Record<string, unknown>)[field];
  return Array.isArray(list) ? list : [];
}

const siteId = "sohae" as SiteId;
const URL = "https://nadir.test/catalog/x.json";

describe("a mutated file", () => {
  it(
    "of the index keeps or names every record",
    () => {
      fc.assert(
        fc.property(mutationsOf(indexFile()), (value) => {
          const loaded = valueOrSentence(() => parseCatalog(value, INDEX_URL));
          if (!loaded) return;
          const { catalog, records, problems } = loaded;
          const read = { ...catalog, observations: [...records.values()] };
          // A record can have several problems, so problems are counted by the record they name.
          for (const field of ["sites", "observations", "events"] as const) {
            const listed = listIn(value, field);
            const lost = listed.length - read[field].length;
            expect(lost).toBeGreaterThanOrEqual(0);
            expect(problems.length).toBeGreaterThanOrEqual(lost);
            if (lost === 0) continue;
            const kept = new Set<unknown>(read[field].map(({ id }) => id));
            listed.forEach((record, place) => {
              const id = (record as { id?: unknown } | null)?.id;
              if (kept.has(id)) return;
              const name = typeof id === "string" ? id.slice(0, 120) : `number ${place + 1}`;
              expect(problems.map(({ record: named }) => named)).toContain(name);
            });
          }
        }),
        { numRuns: 600 },
      );
    },
    SLOW_MS,
  );

  it(
    "of details keeps or names every record",
    () => {
      fc.assert(
        fc.property(mutationsOf(siteDetailFile()), (value) => {
          const loaded = valueOrSentence(() => parseSiteDetail(value, URL, siteId));
          if (!loaded) return;
          const { observations, reports } = loaded.value;
          const lost =
            listIn(value, "observations").length -
            observations.size +
            (listIn(value, "reports").length - reports.size);
          const named = new Set(
            loaded.problems.map(({ record, message }) => `${record} ${message}`),
          );
          expect(named.size).toBeGreaterThanOrEqual(Math.min(lost, 1));
          expect(loaded.problems.length).toBeGreaterThanOrEqual(lost);
        }),
        { numRuns: 300 },
      );
      fc.assert(
        fc.property(mutationsOf(eventDetailsFile()), (value) => {
          const loaded = valueOrSentence(() => parseEventDetails(value, URL));
          if (!loaded) return;
          const lost = listIn(value, "events").length - loaded.value.events.size;
          expect(loaded.problems.length).toBeGreaterThanOrEqual(lost);
        }),
        { numRuns: 300 },
      );
    },
    SLOW_MS,
  );

  it("of anything at all throws nothing but a sentence", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        valueOrSentence(() => parseCatalog(value, INDEX_URL));
        valueOrSentence(() => parseSiteDetail(value, URL, siteId));
        valueOrSentence(() => parseEventDetails(value, URL));
        valueOrSentence(() => parseText(value, URL));
        valueOrSentence(() => parseText({ format: 1, observations: value }, URL));
      }),
    );
  });

  it("that is cut off anywhere throws a sentence", () => {
    const text = JSON.stringify(indexFile());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(() => parseJson(text.slice(0, length), "The catalog")).toThrow(SENTENCE);
      }),
    );
  });
});
