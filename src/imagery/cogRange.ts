// One range of bytes of a file on somebody's host. A host that knows no ranges sends the whole
// file, which is told apart: a small one is taken, a large one refused before it has arrived.

import { ImageryFailure } from "./provider";

export interface ByteRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export type RangeAnswer =
  /** Shorter than was asked for where the file ends; `fileBytes` is null where it was not told. */
  | { readonly kind: "part"; readonly length: number; readonly fileBytes: number | null }
  | { readonly kind: "whole"; readonly bytes: Uint8Array<ArrayBuffer> };

/** Hears the bytes of a part as they arrive, in order. */
export type OnBytes = (bytes: Uint8Array) => void;

const LARGEST_WHOLE_BYTES = 30 * 2 ** 20;
const TOO_LARGE = `and the whole file is larger than ${LARGEST_WHOLE_BYTES / 2 ** 20} MB`;
const ANSWER_WITHIN_MS = 30_000;
const LONGEST_NAME = 80;
const CONTENT_RANGE = /^bytes (\d+)-\d+\/(\d+|\*)$/;

/** "TCI.tif", as sentences name it. */
export function fileNameOf(url: string): string {
  const { pathname, host } = new URL(url);
  const last = pathname.split("/").findLast((part) => part !== "") ?? host;
  try {
    return decodeURIComponent(last).slice(0, LONGEST_NAME);
  } catch {
    return last.slice(0, LONGEST_NAME);
  }
}

export async function loadRange(
  url: string,
  { start, end }: ByteRange,
  onBytes: OnBytes,
  signal: AbortSignal,
  patienceMs = ANSWER_WITHIN_MS,
): Promise<RangeAnswer> {
  const name = fileNameOf(url);
  const range = `bytes=${start}-${end - 1}`;
  const answer = await answerOf(url, name, { range, patienceMs }, signal);
  if (answer.status === 200) {
    const parts: Uint8Array[] = [];
    await receive(answer, name, LARGEST_WHOLE_BYTES, (part) => parts.push(part), signal);
    return { kind: "whole", bytes: joined(parts) };
  }
  if (answer.status === 206) {
    // Hosts of other origins may hide this header.
    const told = CONTENT_RANGE.exec(answer.headers.get("content-range") ?? "");
    if (told !== null && Number(told[1]) !== start) {
      await answer.body?.cancel();
      throw failure("damaged", name, "the server sent another part than was asked for");
    }
    const length = await receive(answer, name, end - start, onBytes, signal);
    return { kind: "part", length, fileBytes: toldSize(told?.[2]) };
  }
  await answer.body?.cancel();
  if (answer.status === 416) throw endsEarly(name);
  const kind = answer.status === 429 ? "busy" : "refused";
  throw failure(kind, name, `the server answered ${answer.status}`);
}

/** For a file that is shorter than it says of itself. */
export function endsEarly(name: string): ImageryFailure {
  return new ImageryFailure("damaged", `${name} could not be read: the file is cut off.`);
}

function toldSize(text: string | undefined): number | null {
  return text === undefined || text === "*" ? null : Number(text);
}

async function answerOf(
  url: string,
  name: string,
  { range, patienceMs }: { readonly range: string; readonly patienceMs: number },
  signal: AbortSignal,
): Promise<Response> {
  const patience = new AbortController();
  const stop = () => patience.abort(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(
    () => patience.abort(failure("slow", name, "the server does not answer")),
    patienceMs,
  );
  try {
    signal.throwIfAborted();
    return await fetch(url, {
      headers: { Range: range },
      cache: "no-store",
      signal: patience.signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ImageryFailure) throw error;
    if (globalThis.navigator?.onLine === false) {
      throw failure("offline", name, "the browser is offline");
    }
    throw failure("unreachable", name, "the server cannot be reached, or does not let pages read");
  } finally {
    clearTimeout(timer);
  }
}

/** Hands on what arrives; gives how many bytes it was. */
async function receive(
  answer: Response,
  name: string,
  most: number,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<number> {
  const tooLong = () =>
    answer.status === 200
      ? failure("refused", name, `the server does not send parts of files, ${TOO_LARGE}`)
      : failure("damaged", name, "the server sent more than was asked for");
  if (Number(answer.headers.get("content-length") ?? 0) > most) {
    await answer.body?.cancel();
    throw tooLong();
  }
  const reader = answer.body?.getReader();
  let length = 0;
  for (;;) {
    const part = await nextPart(reader, name, signal);
    if (part === null) return length;
    length += part.length;
    if (length > most) {
      await reader?.cancel();
      throw tooLong();
    }
    onBytes(part);
  }
}

async function nextPart(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  name: string,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  try {
    return (await reader?.read())?.value ?? null;
  } catch {
    signal.throwIfAborted();
    throw failure("unreachable", name, "the connection broke off");
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

function failure(kind: ImageryFailure["kind"], name: string, reason: string): ImageryFailure {
  return new ImageryFailure(kind, `${name} could not be loaded: ${reason}.`);
}
