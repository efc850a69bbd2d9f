// A cache of bounded weight: what has not been asked for longest goes first.

export interface Lru<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  /** Of everything that is kept. */
  weight(): number;
}

/** Keeps at most `most`, as `weightOf` weighs; one value that is heavier is not kept at all. */
export function createLru<Value>(most: number, weightOf: (value: Value) => number): Lru<Value> {
  // A Map keeps the order of insertion: the first key is the one that waited longest.
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let sum = 0;

  const drop = (key: string) => {
    sum -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };

  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set: (key, value) => {
      drop(key);
      const weight = weightOf(value);
      if (weight > most) return;
      kept.set(key, { value, weight });
      sum += weight;
      for (const oldest of kept.keys()) {
        if (sum <= most) break;
        drop(oldest);
      }
    },
    delete: drop,
    weight: () => sum,
  };
}
