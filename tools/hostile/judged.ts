// What must hold of every reading, whatever the input: the four promises of the product about bad
// input. Gives what is broken in words; nothing where all holds.

import type { Content, HostileInput, Reader, Reading } from "./hostileInput";

/** The product's promise about hangs: of the processor's time, whatever else the machine is doing. */
export const LONGEST_MS = 2000;
/** Rubbish of earlier inputs may be collected once; a reader that hangs is slow each time. */
const MOST_TRIES = 3;

export interface Judged {
  readonly broken: readonly string[];
}

export async function judged({ input }: HostileInput, read: Reader): Promise<Judged> {
  const content = input();
  let ms = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < MOST_TRIES && ms > LONGEST_MS; tried += 1) {
    try {
      const timed = await timedReading(read, content);
      ms = timed.ms;
      const broken = [...brokenBy(timed.reading), ...pollution()];
      if (broken.length > 0) return { broken };
    } catch (error) {
      return { broken: [`threw ${String(error).slice(0, 200)}`] };
    }
  }
  return { broken: ms > LONGEST_MS ? [`took ${Math.round(ms)} ms`] : [] };
}

/** What a reader makes of an input, and what it took of the processor's time. */
export async function timedReading(
  read: Reader,
  content: Content,
): Promise<{ readonly reading: Reading; readonly ms: number }> {
  const start = process.cpuUsage();
  const reading = await read(content);
  const { user, system } = process.cpuUsage(start);
  return { reading, ms: (user + system) / 1000 };
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
