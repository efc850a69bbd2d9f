// A file on a static host, read by byte ranges. A host that knows no ranges sends the whole file
// once; it is kept, ranges are served from it, and `notice` says so.

import { fileNameOf } from "./readFile";

export interface ByteSource {
  /** The file as sentences name it: "observations.parquet". */
  readonly name: string;
  readonly byteLength: number;
  /** What the analyst should know about the host; null where there is nothing to say. */
  readonly notice: string | null;
  /** The bytes from start (inclusive) to end (exclusive). Rejects with a sentence. */
  read(start: number, end: number, signal: AbortSignal): Promise<Uint8Array>;
}

/** Share of the file that has arrived, 0 to 1; only told while a whole file is loaded. */
type OnShare = (share: number) => void;

const LARGEST_WHOLE_BYTES = 2 ** 29;
const CONTENT_RANGE = /^bytes (\d+)-(\d+)\/(\d+)$/;
const PROBE_BYTES = 4;

/** Asks for the first bytes to learn the length. `url` is absolute. */
export async function openByteSource(
  url: string,
  signal: AbortSignal,
  onShare: OnShare = () => {},
): Promise<ByteSource> {
  const name = fileNameOf(url);
  const probe = await answerOf(url, name, { start: 0, end: PROBE_BYTES }, signal);
  if (probe.status === 416) throw new Error(`${name} could not be read: the file is empty.`);
  const byteLength = probe.status === 206 ? lengthToldBy(probe) : null;
  if (byteLength !== null) {
    await bytesOf(probe, name, signal);
    return {
      name,
      byteLength,
      notice: null,
      read: (start, end, readSignal) =>
        readRange(url, name, { start, end, byteLength }, readSignal),
    };
  }
  // A partial answer that does not say which part is of no use.
  if (probe.status !== 200) await probe.body?.cancel();
  const whole = probe.status === 200 ? probe : await answerOf(url, name, null, signal);
  return wholeSource(name, await wholeBytesOf(whole, name, signal, onShare));
}

/** A file that is all here. */
function wholeSource(name: string, bytes: Uint8Array): ByteSource {
  const size = (bytes.length / 1e6).toFixed(1);
  return {
    name,
    byteLength: bytes.length,
    notice: `the host does not answer range requests, so the whole file (${size} MB) was loaded`,
    read: async (start, end, signal) => {
      signal.throwIfAborted();
      return bytes.subarray(start, end);
    },
  };
}

interface ByteRange {
  readonly start: number;
  readonly end: number;
}

async function readRange(
  url: string,
  name: string,
  { start, end, byteLength }: ByteRange & { readonly byteLength: number },
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (end <= start) return new Uint8Array(0);
  const answer = await answerOf(url, name, { start, end }, signal);
  const [, first, last, total] =
    CONTENT_RANGE.exec(answer.headers.get("content-range") ?? "") ?? [];
  const isAsked = Number(first) === start && Number(last) === end - 1;
  if (answer.status !== 206 || !isAsked || Number(total) !== byteLength) {
    await answer.body?.cancel();
    throw new Error(`${name} could not be loaded: the host sent another part than was asked for.`);
  }
  const bytes = await bytesOf(answer, name, signal);
  if (bytes.length !== end - start) {
    throw new Error(`${name} could not be loaded: the answer is cut off.`);
  }
  return bytes;
}

// Ranges of a compressed answer count compressed bytes, so its length is not the file's.
function lengthToldBy(answer: Response): number | null {
  const encoding = answer.headers.get("content-encoding") ?? "identity";
  if (encoding !== "identity") return null;
  const [, first, , total] = CONTENT_RANGE.exec(answer.headers.get("content-range") ?? "") ?? [];
  return first === "0" && total !== undefined ? Number(total) : null;
}

async function answerOf(
  url: string,
  name: string,
  range: ByteRange | null,
  signal: AbortSignal,
): Promise<Response> {
  const headers = range ? { Range: `bytes=${range.start}-${range.end - 1}` } : {};
  let answer: Response;
  try {
    answer = await fetch(url, { headers, signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`${name} could not be loaded: the server cannot be reached.`, { cause: error });
  }
  if (answer.ok || answer.status === 416) return answer;
  throw new Error(`${name} could not be loaded: the server answered ${answer.status}.`);
}

async function bytesOf(answer: Response, name: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    throw brokenOff(name, signal, error);
  }
}

async function wholeBytesOf(
  answer: Response,
  name: string,
  signal: AbortSignal,
  onShare: OnShare,
): Promise<Uint8Array> {
  const isPlain = (answer.headers.get("content-encoding") ?? "identity") === "identity";
  const told = isPlain ? Number(answer.headers.get("content-length") ?? 0) : 0;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const part = await nextPart(reader, name, signal);
    if (part === null) break;
    parts.push(part);
    length += part.length;
    if (Math.max(length, told) > LARGEST_WHOLE_BYTES) {
      await reader?.cancel();
      throw new Error(
        `${name} could not be loaded: the host does not answer range requests and the file is larger than ${LARGEST_WHOLE_BYTES / 2 ** 20} MB.`,
      );
    }
    if (told > 0) onShare(Math.min(1, length / told));
  }
  if (told > length) throw new Error(`${name} could not be loaded: the answer is cut off.`);
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

async function nextPart(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  name: string,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  try {
    return (await reader?.read())?.value ?? null;
  } catch (error) {
    throw brokenOff(name, signal, error);
  }
}

function brokenOff(name: string, signal: AbortSignal, cause: unknown): Error {
  signal.throwIfAborted();
  return new Error(`${name} could not be loaded: the connection broke off.`, { cause });
}
