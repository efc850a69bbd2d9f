import { describe, expect, it } from "vitest";
import { createSharedWork } from "./cogSharing";

function endless() {
  let begun = 0;
  const signals: AbortSignal[] = [];
  const begin = (signal: AbortSignal) => {
    begun += 1;
    signals.push(signal);
    return new Promise<string>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  };
  return { begin, begun: () => begun, signals };
}

describe("work that several wait for", () => {
  it("is begun once and given to all", async () => {
    const work = createSharedWork<number>();
    let begun = 0;
    const begin = async () => {
      begun += 1;
      return 7;
    };
    const { signal } = new AbortController();
    const both = [work.join("a", signal, begin), work.join("a", signal, begin)];
    expect(await Promise.all(both)).toEqual([7, 7]);
    expect(begun).toBe(1);
    await work.join("a", signal, begin);
    expect(begun).toBe(2);
  });

  it("goes on for the rest when one gives up, and ends with the last", async () => {
    const work = createSharedWork<string>();
    const { begin, signals } = endless();
    const [first, second] = [new AbortController(), new AbortController()];
    const waits = [work.join("a", first.signal, begin), work.join("a", second.signal, begin)].map(
      (wait) => wait.catch((error: unknown) => error),
    );
    await Promise.resolve();
    first.abort("first left");
    expect(await waits[0]).toBe("first left");
    expect(signals[0]?.aborted).toBe(false);
    second.abort("second left");
    expect(await waits[1]).toBe("second left");
    expect(signals[0]?.aborted).toBe(true);
  });

  it("is begun anew by one who comes after all have left", async () => {
    const work = createSharedWork<string>();
    const { begin, begun } = endless();
    const abort = new AbortController();
    const wait = work.join("a", abort.signal, begin).catch(() => "gone");
    await Promise.resolve();
    abort.abort();
    expect(await wait).toBe("gone");
    const value = work.join("a", new AbortController().signal, async () => "here");
    expect(await value).toBe("here");
    expect(begun()).toBe(1);
  });

  it("fails for all who wait, and may be tried again", async () => {
    const work = createSharedWork<string>();
    const { signal } = new AbortController();
    const fail = async () => {
      throw new Error("The file is damaged.");
    };
    await expect(work.join("a", signal, fail)).rejects.toThrow("The file is damaged.");
    expect(await work.join("a", signal, async () => "whole")).toBe("whole");
  });

  it("is not begun for one who has left already", async () => {
    const { begin, begun } = endless();
    const join = createSharedWork<string>().join("a", AbortSignal.abort("left"), begin);
    await expect(join).rejects.toBe("left");
    expect(begun()).toBe(0);
  });
});
