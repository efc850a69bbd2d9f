// Rooms that draw a new answer one after the other, a frame each: while the period is dragged the
// hand, the summary and one room at a time are drawn, and no frame has to wait for all of them.

import { type StoreApi, useStore } from "zustand";
import { type DashboardState, useDashboard } from "./dashboardStore";

type ReadonlyStoreApi<State> = Pick<StoreApi<State>, "getState" | "getInitialState" | "subscribe">;

/** In the order of their turns. */
const ROOMS = ["timeline", "map", "sites", "texts"] as const;
export type Room = (typeof ROOMS)[number];

export interface Turns {
  /** Calls back in the room's next turn; once, however often it is asked before that. */
  readonly ask: (room: Room, callback: () => void) => void;
  readonly forget: (callback: () => void) => void;
  /** Calls back at once what waits for the room's turn. */
  readonly give: (room: Room) => void;
}

/** Turns are given round: a room that asks all the time gets one after all others that wait. */
export function createTurns(requestFrame: (callback: () => void) => void): Turns {
  const waiting = new Map<() => void, Room>();
  const order = new Set(ROOMS);
  let isRound = false;

  const give = (room: Room) => {
    const callbacks = [...waiting.keys()].filter((each) => waiting.get(each) === room);
    for (const callback of callbacks) waiting.delete(callback);
    for (const callback of callbacks) callback();
  };

  const giveNext = () => {
    const asking = new Set(waiting.values());
    const next = [...order].find((room) => asking.has(room));
    isRound = next !== undefined;
    if (next === undefined) return;
    // Whose turn it was comes last from now on.
    order.delete(next);
    order.add(next);
    requestFrame(giveNext);
    give(next);
  };

  return {
    ask: (room, callback) => {
      waiting.set(callback, room);
      if (isRound) return;
      isRound = true;
      // The frame that shows the hand and the summary is nobody's turn.
      requestFrame(() => requestFrame(giveNext));
    },
    forget: (callback) => {
      waiting.delete(callback);
    },
    give,
  };
}

const turns = createTurns((callback) => requestAnimationFrame(callback));

/** Draws at once in what a hand holds. */
export function giveTurnTo(room: Room): void {
  turns.give(room);
}

/** The same store, which tells of a change when it is the room's turn. */
function storeInTurn(room: Room): ReadonlyStoreApi<DashboardState> {
  const { getState, getInitialState, subscribe } = useDashboard;
  return {
    getState,
    getInitialState,
    subscribe: (listener) => {
      const tell = () => listener(getState(), getState());
      const unsubscribe = subscribe(() => turns.ask(room, tell));
      return () => {
        unsubscribe();
        turns.forget(tell);
      };
    },
  };
}

const stores: Readonly<Record<Room, ReadonlyStoreApi<DashboardState>>> = {
  timeline: storeInTurn("timeline"),
  map: storeInTurn("map"),
  sites: storeInTurn("sites"),
  texts: storeInTurn("texts"),
};

/**
 * As useDashboard, but hears of a change in the room's turn, which is a few frames later at most.
 * What it reads is always the latest.
 */
export function useInTurn<Value>(room: Room, select: (state: DashboardState) => Value): Value {
  return useStore(stores[room], select);
}
