// One question to somebody's server: within a time limit, with a bounded answer, and every trouble as
// an ImageryFailure whose sentence begins with the service's name. A server that stumbles (502 to 504,
// a broken line) is asked once more; one that says no, or asks us to wait, is not.

import { type FailureKind, ImageryFailure } from "./provider";

export interface Asking {
  /** Begins every sentence: "Earth Search". */
  readonly service: string;
  readonly signal: AbortSignal;
  /** POST asks with `body` as JSON; GET is usual. */
  readonly method?: "GET" | "HEAD" | "POST";
  readonly body?: unknown;
  /** For the whole answer, with a second try. */
  readonly timeLimitMs?: number;
  /** Before the second try. */
  readonly pauseMs?: number;
  /** False where no answer at all is an answer too, and not worth a second try. */
  readonly retriesSilence?: boolean;
}

export interface Answer<Value> {
  readonly value: Value;
  /** Where it came from in the end, for what it names relative to itself. */
  readonly address: string;
}

/** An answer that is no success, with its status. */
export class Refusal extends ImageryFailure {
  readonly status: number;

  constructor(status: number, message: string) {
    super("refused", message);
    this.status = status;
  }
}

export const TIME_LIMIT_MS = 15_000;
export const LARGEST_ANSWER_BYTES = 20 * 2 ** 20;
const PAUSE_MS = 400;

/** The value of a JSON answer. */
export async function askJson(address: string, asking: Asking): Promise<Answer<unknown>> {
  const { value: text, address: at } = await askText(address, asking);
  if (text.trim() === "") throw damaged(asking.service, "sent an empty answer");
  if (/^\s*</.test(text)) {
    throw damaged(asking.service, "sent a web page where data was expected");
  }
  try {
    return { value: JSON.parse(text), address: at };
  } catch {
    throw damaged(asking.service, "sent an answer that is damaged or cut off");
  }
}

/** The text of an answer, read as UTF-8. */
export async function askText(address: string, asking: Asking): Promise<Answer<string>> {
  return ask(address, asking, async (response) => {
    if (!response.ok) throw await refusalOf(response, asking.service);
    const value = await boundedTextOf(response, asking.service);
    return { value, address: response.url === "" ? address : response.url };
  });
}

/** Whether something is at the address: 404 and 410 say no, any other refusal is a failure. */
export async function isThere(address: string, asking: Asking): Promise<boolean> {
  const found = await ask(address, { ...asking, method: "HEAD" }, thereOf(asking.service));
  if (found !== null) return found;
  return (await ask(address, asking, thereOf(asking.service))) ?? true;
}

/** null where the server does not answer questions of this method. */
function thereOf(service: string): (response: Response) => Promise<boolean | null> {
  return async (response) => {
    await response.body?.cancel();
    if (response.ok) return true;
    if (response.status === 404 || response.status === 410) return false;
    if (response.status === 405 || response.status === 501) return null;
    throw await refusalOf(response, service);
  };
}

/** A failure for an answer that came but cannot be read: "Earth Search sent …". */
export function damaged(service: string, what: string): ImageryFailure {
  return new ImageryFailure("damaged", `${service} ${what}.`);
}

async function ask<Value>(
  address: string,
  asking: Asking,
  read: (response: Response) => Promise<Value>,
): Promise<Value> {
  const { service, signal, timeLimitMs = TIME_LIMIT_MS, pauseMs = PAUSE_MS } = asking;
  signal.throwIfAborted();
  const patience = new AbortController();
  const stop = () => patience.abort(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(() => patience.abort(slow(service, timeLimitMs)), timeLimitMs);
  const once = async () => read(await fetch(address, requestOf(asking, patience.signal)));
  try {
    return await once().catch(async (error) => {
      if (patience.signal.aborted || !deservesAnotherTry(error, asking)) throw error;
      await pause(pauseMs, patience.signal);
      return once();
    });
  } catch (error) {
    if (patience.signal.aborted) throw patience.signal.reason;
    throw error instanceof ImageryFailure ? error : unreached(service);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function requestOf({ method = "GET", body }: Asking, signal: AbortSignal): RequestInit {
  if (body === undefined) return { method, signal };
  const headers = { "Content-Type": "application/json" };
  return { method, signal, headers, body: JSON.stringify(body) };
}

function deservesAnotherTry(error: unknown, { retriesSilence = true }: Asking): boolean {
  if (isOffline()) return false;
  if (error instanceof Refusal) return error.status >= 502 && error.status <= 504;
  return retriesSilence && !(error instanceof ImageryFailure);
}

async function refusalOf(response: Response, service: string): Promise<ImageryFailure> {
  await response.body?.cancel();
  const { status } = response;
  if (status === 429) {
    const wait = waitWordsOf(response.headers.get("retry-after"));
    return new ImageryFailure(
      "busy",
      `${service} has had too many questions (429) and asks to wait ${wait}.`,
    );
  }
  return new Refusal(status, `${service} refused: its server answered ${status}.`);
}

/** "30 seconds", "2 minutes"; servers may hide the header from pages of other origins. */
function waitWordsOf(header: string | null): string {
  const seconds = /^\d{1,6}$/.test(header ?? "")
    ? Number(header)
    : (Date.parse(header ?? "") - Date.now()) / 1000;
  if (!(seconds > 0)) return "a while";
  const [count, unit] = seconds < 100 ? [seconds, "second"] : [seconds / 60, "minute"];
  const whole = Math.ceil(count);
  return `${whole} ${unit}${whole === 1 ? "" : "s"}`;
}

async function boundedTextOf(response: Response, service: string): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const part = (await reader?.read())?.value;
    if (part === undefined) break;
    length += part.length;
    if (length > LARGEST_ANSWER_BYTES) {
      await reader?.cancel();
      throw damaged(service, `sent more than ${LARGEST_ANSWER_BYTES / 2 ** 20} MB`);
    }
    parts.push(decoder.decode(part, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join("");
}

function unreached(service: string): ImageryFailure {
  if (isOffline()) return failure("offline", service, "cannot be asked: the browser is offline");
  return failure(
    "unreachable",
    service,
    "did not answer: either its server cannot be reached, or it does not let pages of other " +
      "sites read it; browsers do not say which",
  );
}

function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

function slow(service: string, timeLimitMs: number): ImageryFailure {
  const seconds = Number((timeLimitMs / 1000).toPrecision(2));
  return failure("slow", service, `did not answer within ${seconds} seconds`);
}

function failure(kind: FailureKind, service: string, what: string): ImageryFailure {
  return new ImageryFailure(kind, `${service} ${what}.`);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });
}
