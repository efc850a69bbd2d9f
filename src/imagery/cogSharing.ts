// Work that several may wait for at once: begun by the first, joined by the others, and ended when
// nobody waits for it any more. One who gives up does not take it from the rest.

export interface SharedWork<Value> {
  /** Rejects with the signal's reason when it aborts; `begin` runs where nothing is under way. */
  join(
    key: string,
    signal: AbortSignal,
    begin: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>;
}

interface Job<Value> {
  readonly abort: AbortController;
  readonly result: Promise<Value>;
  waiting: number;
}

export function createSharedWork<Value>(): SharedWork<Value> {
  const jobs = new Map<string, Job<Value>>();

  const start = (key: string, begin: (signal: AbortSignal) => Promise<Value>): Job<Value> => {
    const abort = new AbortController();
    const job = { abort, result: begin(abort.signal), waiting: 0 };
    jobs.set(key, job);
    const end = () => {
      if (jobs.get(key) === job) jobs.delete(key);
    };
    job.result.then(end, end);
    return job;
  };

  return {
    join: async (key, signal, begin) => {
      signal.throwIfAborted();
      const job = jobs.get(key) ?? start(key, begin);
      job.waiting += 1;
      return new Promise((resolve, reject) => {
        const leave = () => {
          job.waiting -= 1;
          if (job.waiting === 0) {
            if (jobs.get(key) === job) jobs.delete(key);
            job.abort.abort(signal.reason);
          }
          reject(signal.reason);
        };
        signal.addEventListener("abort", leave, { once: true });
        const settle = () => signal.removeEventListener("abort", leave);
        job.result.then(
          (value) => {
            settle();
            resolve(value);
          },
          (error: unknown) => {
            settle();
            reject(error);
          },
        );
      });
    },
  };
}
