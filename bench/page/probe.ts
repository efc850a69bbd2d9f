// Runs inside every measured page, ours and the peers', before their own scripts, and measures them
// by the same marks: the status line that counts observations, and the frames that are painted.

interface LongTask {
  readonly startMs: number;
  readonly durationMs: number;
}

interface FrameRates {
  readonly framesPerSecond: number;
  /** Frames in which the status line said something new. */
  readonly answersPerSecond: number;
}

export interface Probe {
  /** When the status line has counted and everything asked for is on the page, two frames later. */
  ready(selectors: readonly string[]): Promise<number>;
  firstPaintMs(): number;
  /** From now on waits for a key and for the frame that shows the answer to it. */
  awaitKey(): void;
  /** Milliseconds between the two. */
  answerMs(): Promise<number>;
  /** From now on counts the frames between the first move of a drag and its end. */
  awaitDrag(): void;
  frameRates(): Promise<FrameRates>;
  longTasks(): readonly LongTask[];
  /** A place of the element where a drag takes hold of nothing but the element. */
  barePlaceOf(selector: string): { readonly x: number; readonly y: number };
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

const COUNTED = /^[\d,]+ observations? at/;
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

let answer: Promise<number> | null = null;
let rates: Promise<FrameRates> | null = null;
const tasks: LongTask[] = [];

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    tasks.push({ startMs: startTime, durationMs: duration });
  }
}).observe({ type: "longtask", buffered: true });

/** Once the next frame is painted: what it shows, and when. */
function nextFrame(): Promise<{ readonly status: string; readonly paintedMs: number }> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const status = document.querySelector('[role="status"]')?.textContent ?? "";
      // A message from within a frame arrives when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ status, paintedMs: performance.now() });
      port2.postMessage(null);
    });
  });
}

function nextEvent<Name extends "keydown" | "pointermove" | "pointerup">(name: Name) {
  return new Promise<WindowEventMap[Name]>((resolve) => {
    window.addEventListener(name, resolve, { once: true, capture: true });
  });
}

async function timeAnswer(): Promise<number> {
  const before = (await nextFrame()).status;
  const { timeStamp } = await nextEvent("keydown");
  for (;;) {
    const { status, paintedMs } = await nextFrame();
    if (status !== before) return paintedMs - timeStamp;
  }
}

async function countFrames(): Promise<FrameRates> {
  let { timeStamp: startMs } = await nextEvent("pointermove");
  let isOver = false;
  void nextEvent("pointerup").then(() => {
    isOver = true;
  });
  let frames = 0;
  let answers = 0;
  let shown = "";
  for (;;) {
    const isLast = isOver;
    const { status, paintedMs } = await nextFrame();
    frames += 1;
    if (status !== shown) answers += 1;
    shown = status;
    // The first frame is where the count begins.
    if (frames === 1) [startMs, answers] = [Math.max(startMs, paintedMs), 0];
    const seconds = (paintedMs - startMs) / 1000;
    if (isLast && seconds > 0) {
      return { framesPerSecond: (frames - 1) / seconds, answersPerSecond: answers / seconds };
    }
  }
}

window.benchProbe = {
  async ready(selectors) {
    for (;;) {
      const { status } = await nextFrame();
      const isThere = selectors.every((selector) => document.querySelector(selector) !== null);
      if (isThere && COUNTED.test(status)) break;
    }
    await nextFrame();
    return (await nextFrame()).paintedMs;
  },
  firstPaintMs: () =>
    performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  awaitKey() {
    answer = timeAnswer();
  },
  answerMs: () => answer ?? Promise.reject(new Error("No key was awaited.")),
  awaitDrag() {
    rates = countFrames();
  },
  frameRates: () => rates ?? Promise.reject(new Error("No drag was awaited.")),
  longTasks: () => tasks,
  barePlaceOf(selector) {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    if (!element || !box) throw new Error(`Not on the page: ${selector}`);
    for (const down of PLACES) {
      for (const right of PLACES) {
        const place = { x: box.left + box.width * right, y: box.top + box.height * down };
        const found = document.elementFromPoint(place.x, place.y);
        const isMark = found?.closest("button, a, [role=button], .leaflet-marker-icon, .vis-item");
        if (found && element.contains(found) && !isMark) return place;
      }
    }
    throw new Error(`Marks cover everything of ${selector}.`);
  },
};
