import { describe, expect, it } from "vitest";
import { createLane } from "./cogLane";

const { signal } = new AbortController();

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const work = (name: number) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { begun, work, endFirst: () => ends.shift()?.() };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe("a lane", () => {
  it("runs only so much at once, what was asked for first before the rest", async () => {
    const lane = createLane(2);
    const { begun, work, endFirst } = held();
    const [one, two, three, four] = [lane.order(), lane.order(), lane.order(), lane.order()];
    const all = [four, three, two, one].map((order) => lane.run(order, signal, work(order)));
    await soon();
    expect(begun).toEqual([4, 3]);
    endFirst();
    await soon();
    expect(begun).toEqual([4, 3, 1]);
    for (const _ of all) {
      endFirst();
      await soon();
    }
    await Promise.all(all);
    expect(begun).toEqual([4, 3, 1, 2]);
  });

  it("goes on after work that fails, and never begins what was aborted while it waited", async () => {
    const lane = createLane(1);
    const { begun, work, endFirst } = held();
    const abort = new AbortController();
    const first = lane.run(lane.order(), signal, work(1));
    const second = lane.run(lane.order(), abort.signal, work(2));
    const third = lane.run(lane.order(), signal, async () => {
      throw new Error("It failed.");
    });
    const fourth = lane.run(lane.order(), signal, async () => "done");
    const heard = Promise.allSettled([second, third]);
    abort.abort("left");
    await soon();
    endFirst();
    await first;
    expect((await heard).map((each) => each.status === "rejected" && String(each.reason))).toEqual([
      "left",
      "Error: It failed.",
    ]);
    expect(await fourth).toBe("done");
    expect(begun).toEqual([1]);
  });
});
