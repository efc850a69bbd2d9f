// What a service worker has around it, as far as ours uses it: the compiler's own names for it cannot
// stand beside those of a page.

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskingEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response> | Response): void;
}

interface ScopeEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: AskingEvent;
  readonly message: MessageEvent<unknown> & LastingEvent;
}

export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    /** Of a newer version, while it is fetched and while it waits. */
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  readonly clients: { claim(): Promise<void> };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof ScopeEvents>(
    name: Name,
    listener: (event: ScopeEvents[Name]) => void,
  ): void;
}
