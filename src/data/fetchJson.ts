// Brings one JSON file. Whatever goes wrong outside is one sentence that a person can read; an
// abort is not a failure and passes through.

const LARGEST_BYTES = 50_000_000;

/** `what` begins the sentence: "The catalog". */
export async function fetchJson(url: string, what: string, signal: AbortSignal): Promise<unknown> {
  const response = await answerOf(url, what, signal);
  if (!response.ok) {
    throw new Error(`${what} could not be loaded: the server answered ${response.status}.`);
  }
  return parseJson(await bodyOf(response, what, signal), what);
}

async function answerOf(url: string, what: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal });
  } catch (error) {
    if (isAbort(error, signal)) throw error;
    throw new Error(`${what} could not be loaded: the server cannot be reached.`);
  }
}

/** Stops an answer that is too long, or has no end, before it fills the memory. */
async function bodyOf(response: Response, what: string, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    while (bytes <= LARGEST_BYTES) {
      const part = (await reader?.read())?.value;
      if (part === undefined) return text + decoder.decode();
      bytes += part.length;
      text += decoder.decode(part, { stream: true });
    }
    await reader?.cancel();
  } catch (error) {
    if (isAbort(error, signal)) throw error;
    throw new Error(`${what} could not be loaded: the connection broke off.`);
  }
  throw new Error(`${what} could not be read: the file is far larger than expected.`);
}

/** The value of a JSON text, or a sentence about why there is none. */
export function parseJson(text: string, what: string): unknown {
  if (text.trim() === "") throw new Error(`${what} could not be read: the file is empty.`);
  if (/^\s*</.test(text)) {
    throw new Error(`${what} could not be read: found a web page, expected data.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${what} could not be read: the file is damaged or cut off.`);
  }
}

function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error instanceof Error && error.name === "AbortError");
}
