// What the readers of the corpus have in common: a refusal is a sentence, records are counted by
// their names, and addresses are found wherever they stand in a value.

import { withVisibleSigns } from "../../src/domain/hiddenSigns";
import { type Problem, toSentence } from "../../src/domain/problem";
import type { Reading } from "./hostileInput";

export function taken(
  problems: readonly Problem[],
  more: Partial<Pick<Reading, "lost" | "addresses">> = {},
): Reading {
  return {
    isTaken: true,
    sentences: problems.map(toSentence),
    lost: () => [],
    addresses: [],
    ...more,
  };
}

export function refused(sentence: string): Reading {
  return { isTaken: false, sentences: [sentence], lost: () => [], addresses: [] };
}

/** For readers that throw a sentence that looks like this; anything else that is thrown goes on. */
export async function refusalOr(
  sentence: RegExp,
  read: () => Reading | Promise<Reading>,
): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error) || !sentence.test(error.message)) throw error;
    return refused(error.message);
  }
}

const IN_NUMBERS = /^found (\d+) more damaged|the other (\d+) records were not read$/;

/** Names of given records that are neither kept nor told of in a problem, by name or by number. */
export function lostOf(
  given: unknown,
  kept: Iterable<string>,
  problems: readonly Pick<Problem, "record" | "message">[],
): readonly string[] {
  if (!Array.isArray(given)) return [];
  const left = new Map<string, number>();
  const put = (name: string) => left.set(name, (left.get(name) ?? 0) + 1);
  let unnamed = 0;
  for (const id of kept) put(id.slice(0, 120));
  for (const { record, message } of problems) {
    if (record !== null) put(record);
    const [, more, unread] = IN_NUMBERS.exec(message) ?? [];
    unnamed += Number(more ?? unread ?? 0);
  }
  const lost = given.flatMap((each: unknown, at) => {
    // Kept under its id, or told of by what can be shown of it.
    const id = nameOf(each) ?? `number ${at + 1}`;
    const name = left.has(id) ? id : withVisibleSigns(id);
    const told = left.get(name) ?? 0;
    left.set(name, told - 1);
    return told > 0 ? [] : [name];
  });
  return lost.slice(unnamed);
}

function nameOf(record: unknown): string | null {
  if (typeof record !== "object" || record === null || !("id" in record)) return null;
  return typeof record.id === "string" ? record.id.slice(0, 120) : null;
}

/** The list under a field of a value from outside. */
export function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
}
