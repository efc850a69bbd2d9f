// The page's side of the pixel worker: starts it, calls it, ends it.

import type { CogFacts, CogPicture, CogPixels, CogQuestion } from "../imagery/cogPicture";
import { type CallPort, startCaller } from "./calls";
import type { PixelCalls } from "./pixelCalls";

/** Everything rejects with a sentence; an abort with the signal's reason. */
export interface PixelWorker extends CogPixels {
  drawTile(
    question: CogQuestion,
    signal: AbortSignal,
  ): Promise<Uint8ClampedArray<ArrayBuffer> | null>;
  describe(picture: CogPicture, signal: AbortSignal): Promise<CogFacts>;
  /** Ends the worker and gives its memory back; what is under way is aborted. */
  stop(): void;
}

/** What is used of a Worker. */
export interface PixelThread extends CallPort {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
  terminate(): void;
}

export function startPixelWorker(): PixelWorker {
  // In one expression, by which the build knows a worker.
  return pixelWorkerOn(
    new Worker(new URL("./pixel.worker.ts", import.meta.url), { type: "module", name: "pixels" }),
  );
}

/** The calls over a thread that serves them. */
export function pixelWorkerOn(thread: PixelThread): PixelWorker {
  const caller = startCaller<PixelCalls>(thread);
  const fail = () => {
    caller.close(new Error("The part of the page that draws images has stopped. Reload the page."));
    thread.terminate();
  };
  thread.addEventListener("error", fail);
  thread.addEventListener("messageerror", fail);
  return {
    drawTile: (question, signal) => caller.call("drawTile", question, signal),
    describe: (picture, signal) => caller.call("describe", picture, signal),
    stop: () => {
      caller.close(new DOMException("The image was closed.", "AbortError"));
      thread.terminate();
    },
  };
}
