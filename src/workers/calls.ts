// Calls from one thread to functions of another: each call has a number, its answers bear it, and
// while it runs it may tell its progress or be cancelled.

/** For each function what it takes and what it gives. */
export type Signatures = Record<string, { readonly input: unknown; readonly output: unknown }>;

/** What a function has beside its input. */
export interface Call {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Buffers of the output that move to the other thread and are gone from this one. */
  readonly moves: ArrayBufferLike[];
}

export type CallFunctions<Calls extends Signatures> = {
  readonly [Name in keyof Calls]: (
    input: Calls[Name]["input"],
    call: Call,
  ) => Promise<Calls[Name]["output"]>;
};

type Request<Calls extends Signatures> =
  | {
      readonly kind: "call";
      readonly number: number;
      readonly name: keyof Calls;
      readonly input: Calls[keyof Calls]["input"];
    }
  | { readonly kind: "cancel"; readonly number: number };

type Answer =
  | { readonly kind: "progress"; readonly number: number; readonly done: number }
  | { readonly kind: "done"; readonly number: number; readonly output: unknown }
  | { readonly kind: "failed"; readonly number: number; readonly reason: string };

/** What a worker, its own scope and a port have in common. */
export interface CallPort {
  postMessage(message: unknown, options?: StructuredSerializeOptions): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** Answers the calls that come over the port. */
export function serveCalls<Calls extends Signatures>(
  port: CallPort,
  functions: CallFunctions<Calls>,
): void {
  const aborts = new Map<number, AbortController>();
  const answer = (message: Answer, moves: ArrayBufferLike[] = []) =>
    port.postMessage(message, {
      transfer: moves.filter((buffer) => buffer instanceof ArrayBuffer),
    });

  port.addEventListener("message", async ({ data }) => {
    const request: Request<Calls> = data;
    const { number } = request;
    if (request.kind === "cancel") {
      aborts.get(number)?.abort();
      return;
    }
    const abort = new AbortController();
    aborts.set(number, abort);
    const moves: ArrayBufferLike[] = [];
    const onProgress = (done: number) => answer({ kind: "progress", number, done });
    try {
      const call = { signal: abort.signal, onProgress, moves };
      const output = await functions[request.name](request.input, call);
      answer({ kind: "done", number, output }, moves);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      answer({ kind: "failed", number, reason });
    } finally {
      aborts.delete(number);
    }
  });
}

export interface Caller<Calls extends Signatures> {
  /** Rejects with a sentence, or with the signal's reason when it is aborted. */
  call<Name extends keyof Calls>(
    name: Name,
    input: Calls[Name]["input"],
    signal?: AbortSignal,
    onProgress?: (done: number) => void,
  ): Promise<Calls[Name]["output"]>;
  /** Rejects what is under way and everything after. */
  close(error: Error): void;
}

interface Pending {
  resolve(output: unknown): void;
  reject(error: unknown): void;
  onProgress(done: number): void;
  /** Takes back what waits for an abort. */
  settle(): void;
}

/** Calls what serveCalls serves on the other side of the port. */
export function startCaller<Calls extends Signatures>(port: CallPort): Caller<Calls> {
  const pending = new Map<number, Pending>();
  let next = 1;
  let closed: Error | null = null;

  port.addEventListener("message", ({ data }) => {
    const answer: Answer = data;
    const call = pending.get(answer.number);
    if (call === undefined) return;
    if (answer.kind === "progress") {
      call.onProgress(answer.done);
      return;
    }
    pending.delete(answer.number);
    call.settle();
    if (answer.kind === "done") call.resolve(answer.output);
    else call.reject(new Error(answer.reason));
  });

  return {
    call: (name, input, signal, onProgress = () => {}) => {
      if (closed !== null) return Promise.reject(closed);
      if (signal?.aborted) return Promise.reject(signal.reason);
      const number = next;
      next += 1;
      return new Promise((resolve, reject) => {
        const cancel = () => {
          if (!pending.delete(number)) return;
          port.postMessage({ kind: "cancel", number });
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", cancel, { once: true });
        const settle = () => signal?.removeEventListener("abort", cancel);
        pending.set(number, { resolve, reject, onProgress, settle });
        port.postMessage({ kind: "call", number, name, input });
      });
    },
    close: (error) => {
      closed ??= error;
      for (const call of pending.values()) {
        call.settle();
        call.reject(error);
      }
      pending.clear();
    },
  };
}
