// What must hold of every reading, whatever the input: the four promises of the product about bad
// input. Gives what is broken in words; nothing where all holds.

import type { HostileInput, Reader, Reading } from "./hostileInput";

/** The product's promise about hangs. */
export const LONGEST_MS = 2000;
/** A busy machine may be slow once; a reader that hangs is slow each time. */
const MOST_TRIES = 3;

export interface Judged {
  readonly broken: readonly string[];
  readonly ms: number;
}

export async function judged({ input }: HostileInput, read: Reader): Promise<Judged> {
  const content = input();
  let ms = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < MOST_TRIES && ms > LONGEST_MS; tried += 1) {
    const start = performance.now();
    try {
      const reading = await read(content);
      ms = Math.min(ms, performance.now() - start);
      const broken = [...brokenBy(reading), ...pollution()];
      if (broken.length > 0) return { broken, ms };
    } catch (error) {
      return { broken: [`threw ${String(error).slice(0, 200)}`], ms: performance.now() - start };
    }
  }
  return { broken: ms > LONGEST_MS ? [`took ${Math.round(ms)} ms`] : [], ms };
}

export function brokenBy({ isTaken, sentences, lost, addresses }: Reading): string[] {
  return [
    ...lost()
      .slice(0, 5)
      .map((each) => `lost without a word: ${each.slice(0, 100)}`),
    ...addresses.filter((each) => !isHarmless(each)).map((each) => `took ${each.slice(0, 100)}`),
    ...(isTaken || sentences.length > 0 ? [] : ["refused without a word"]),
    ...sentences.filter((each) => each.trim() === "").map(() => "said nothing"),
    ...sentences.filter((each) => each.length > 2000).map((each) => `said ${each.length} letters`),
  ];
}

/** Addresses of the browser's own lead to nobody else. */
function isHarmless(address: string): boolean {
  return URL.canParse(address) && /^(https?|blob):$/.test(new URL(address).protocol);
}

const OWN = new Map(
  [Object.prototype, Array.prototype, Function.prototype].map((each) => [each, ownOf(each)]),
);

function ownOf(value: object): string {
  return Reflect.ownKeys(value).map(String).sort().join();
}

/** What has been put into the prototypes that everything inherits from. */
export function pollution(): string[] {
  const changed = [...OWN].filter(([each, keys]) => ownOf(each) !== keys);
  return changed.map(() => "polluted a prototype");
}
