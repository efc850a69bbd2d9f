// A worker's functions in this thread, behind what threads do to messages.

import { type CallFunctions, type Signatures, serveCalls } from "./calls";
import { createCatalogFunctions } from "./catalogFunctions";
import type { CatalogThread } from "./catalogWorker";

export interface ThreadInPlace extends CatalogThread {
  /** Makes the thread fail. */
  readonly fire: (type: "error" | "messageerror") => void;
  readonly isTerminated: () => boolean;
}

/** The catalog worker. */
export function threadInPlace(): ThreadInPlace {
  return threadServing(createCatalogFunctions());
}

export function threadServing<Calls extends Signatures>(
  functions: CallFunctions<Calls>,
): ThreadInPlace {
  const { port1, port2 } = new MessageChannel();
  const failures: ((event: Event) => void)[] = [];
  let isTerminated = false;
  const listen = (port: MessagePort, listener: (event: MessageEvent) => void) => {
    port.addEventListener("message", listener);
    port.start();
  };
  serveCalls(
    {
      postMessage: (message, options) => port2.postMessage(message, options),
      addEventListener: (_, listener) => listen(port2, listener),
    },
    functions,
  );
  return {
    postMessage: (message, options) => port1.postMessage(message, options),
    addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === "message") listen(port1, listener);
      else failures.push(() => listener(new MessageEvent(type)));
    },
    fire: (type) => {
      for (const failure of failures) failure(new Event(type));
    },
    terminate: () => {
      isTerminated = true;
      port1.close();
      port2.close();
    },
    isTerminated: () => isTerminated,
  };
}
