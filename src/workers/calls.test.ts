import { afterEach, describe, expect, it } from "vitest";
import { type Call, type CallFunctions, serveCalls, startCaller } from "./calls";

type TestCalls = {
  double: { input: { readonly value: number }; output: number };
  fail: { input: undefined; output: undefined };
  wait: { input: undefined; output: undefined };
  numbers: { input: undefined; output: Uint8Array };
};

const ports: MessagePort[] = [];
let waiting: Call | null = null;
let kept = new Uint8Array(0);

const functions: CallFunctions<TestCalls> = {
  double: async ({ value }, { onProgress }) => {
    onProgress(0.5);
    return value * 2;
  },
  fail: async () => {
    throw new Error("The file is damaged.");
  },
  wait: (_, call) => {
    waiting = call;
    return new Promise(() => {});
  },
  numbers: async (_, { moves }) => {
    kept = Uint8Array.of(1, 2, 3);
    moves.push(kept.buffer);
    return kept;
  },
};

/** Both sides of a thread, with what threads do to messages. */
function start() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const portOf = (port: MessagePort) => ({
    postMessage: (message: unknown, options?: StructuredSerializeOptions) =>
      port.postMessage(message, options),
    addEventListener: (type: "message", listener: (event: MessageEvent) => void) => {
      port.addEventListener(type, listener);
      port.start();
    },
  });
  serveCalls(portOf(port2), functions);
  return startCaller<TestCalls>(portOf(port1));
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  waiting = null;
});

describe("calls between threads", () => {
  it("give what the function gives, and its progress on the way", async () => {
    const heard: number[] = [];
    const caller = start();
    const both = [
      caller.call("double", { value: 21 }, undefined, (done) => heard.push(done)),
      caller.call("double", { value: 1 }),
    ];
    expect(await Promise.all(both)).toEqual([42, 2]);
    expect(heard).toEqual([0.5]);
  });

  it("move buffers instead of copying them", async () => {
    expect(await start().call("numbers", undefined)).toEqual(Uint8Array.of(1, 2, 3));
    expect(kept).toHaveLength(0);
  });

  it("reject with the sentence of the function", async () => {
    await expect(start().call("fail", undefined)).rejects.toThrow("The file is damaged.");
  });

  it("end on both sides when they are aborted", async () => {
    const caller = start();
    const abort = new AbortController();
    const call = caller.call("wait", undefined, abort.signal);
    await expect.poll(() => waiting).not.toBeNull();
    abort.abort();
    await expect(call).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    await expect.poll(() => waiting?.signal.aborted).toBe(true);
    await expect(caller.call("wait", undefined, abort.signal)).rejects.toThrow();
    expect(await caller.call("double", { value: 2 })).toBe(4);
  });

  it("reject when the other side is gone, now and later", async () => {
    const caller = start();
    const call = caller.call("wait", undefined);
    caller.close(new Error("It has stopped."));
    await expect(call).rejects.toThrow("It has stopped.");
    await expect(caller.call("double", { value: 2 })).rejects.toThrow("It has stopped.");
  });
});
