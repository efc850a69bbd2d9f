// Work of which only so much may run at once; of what waits, the work that was asked for first goes
// first, whenever it came to wait. What is aborted while it waits never begins.

export interface Lane {
  /** A place in the order of asking; smaller goes first. */
  order(): number;
  run<Value>(order: number, signal: AbortSignal, work: () => Promise<Value>): Promise<Value>;
}

interface Waiting {
  readonly order: number;
  begin(): void;
}

export function createLane(atOnce: number): Lane {
  const waiting: Waiting[] = [];
  let running = 0;
  let asked = 0;

  const turn = (order: number) =>
    new Promise<void>((begin) => {
      waiting.push({ order, begin });
      if (running < atOnce) {
        running += 1;
        next();
      }
    });
  // Whoever ends hands its place on.
  const next = () => {
    const first = waiting.reduce<Waiting | null>(
      (least, each) => (least === null || each.order < least.order ? each : least),
      null,
    );
    if (first === null) {
      running -= 1;
      return;
    }
    waiting.splice(waiting.indexOf(first), 1);
    first.begin();
  };

  return {
    order: () => {
      asked += 1;
      return asked;
    },
    run: async (order, signal, work) => {
      await turn(order);
      try {
        signal.throwIfAborted();
        return await work();
      } finally {
        next();
      }
    },
  };
}
