import { describe, expect, it } from "vitest";
import { createTurns, type Room } from "./turns";

/** Frames that come when they are told to, and rooms that note their turns. */
function setUp() {
  const frames: (() => void)[] = [];
  const given: Room[] = [];
  const turns = createTurns((callback) => frames.push(callback));
  const callbacks: Record<Room, () => void> = {
    timeline: () => given.push("timeline"),
    map: () => given.push("map"),
    sites: () => given.push("sites"),
    texts: () => given.push("texts"),
  };
  const ask = (...rooms: readonly Room[]) => {
    for (const room of rooms) turns.ask(room, callbacks[room]);
  };
  /** What had its turn in each of so many frames. */
  const nextFrames = (count: number) =>
    Array.from({ length: count }, () => {
      given.length = 0;
      for (const callback of frames.splice(0)) callback();
      return given.join(" ");
    });
  return { turns, callbacks, ask, nextFrames, frames };
}

describe("turns", () => {
  it("leaves the first frame to the answer, and gives each room one of the next", () => {
    const { ask, nextFrames, frames } = setUp();
    ask("texts", "map", "timeline", "sites");
    expect(nextFrames(6)).toEqual(["", "timeline", "map", "sites", "texts", ""]);
    expect(frames).toEqual([]);
  });

  it("asks for no frame while nobody waits", () => {
    const { turns, callbacks, ask, nextFrames, frames } = setUp();
    expect(frames).toEqual([]);
    ask("map");
    turns.forget(callbacks.map);
    expect(nextFrames(2)).toEqual(["", ""]);
    expect(frames).toEqual([]);
    ask("map");
    expect(nextFrames(2)).toEqual(["", "map"]);
  });

  it("gives everybody a turn while all ask at every frame", () => {
    const { ask, nextFrames } = setUp();
    const turns = Array.from({ length: 9 }, () => {
      ask("timeline", "map", "sites", "texts");
      return nextFrames(1)[0];
    });
    const round = ["timeline", "map", "sites", "texts"];
    expect(turns).toEqual(["", ...round, ...round]);
  });

  it("calls a room once, however often it asked, and all parts of a room together", () => {
    const { turns, ask, nextFrames } = setUp();
    const parts: string[] = [];
    turns.ask("map", () => parts.push("another part of the map"));
    ask("map", "map", "map");
    expect(nextFrames(3)).toEqual(["", "map", ""]);
    expect(parts).toEqual(["another part of the map"]);
  });

  it("gives a room its turn at once, and no second one", () => {
    const { turns, ask, nextFrames } = setUp();
    ask("timeline", "map");
    turns.give("timeline");
    expect(nextFrames(3)).toEqual(["", "map", ""]);
  });

  it("hears a room that asks during its turn in a later one", () => {
    const { turns, ask, nextFrames } = setUp();
    let asksAgain = true;
    const map = () => {
      if (asksAgain) turns.ask("map", map);
      asksAgain = false;
    };
    turns.ask("map", map);
    ask("timeline");
    expect(nextFrames(5)).toEqual(["", "timeline", "", "", ""]);
    expect(asksAgain).toBe(false);
  });
});
