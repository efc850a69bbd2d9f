// Browsers that lack or refuse something, for the dashboard's driver. Each takes hold before the page
// is opened.

import type { Page } from "@playwright/test";

/** What a browser may lack. */
export const LACKS = {
  "storage that is forbidden": () => {
    for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  },
  "storage that is full": () => {
    const refuse = () => {
      throw new DOMException("No room.", "QuotaExceededError");
    };
    Storage.prototype.setItem = refuse;
    Cache.prototype.put = async () => refuse();
  },
  "the names and rules of other languages": () => {
    const { DateTimeFormat, NumberFormat, Collator } = Intl;
    Object.defineProperty(window, "Intl", { value: { DateTimeFormat, NumberFormat, Collator } });
    for (const name of ["language", "languages"]) {
      Object.defineProperty(Navigator.prototype, name, { get: () => undefined });
    }
  },
  "a canvas": () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  },
  "a clipboard": () => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  },
  workers: () => {
    Object.defineProperty(window, "Worker", { value: undefined });
  },
} as const;

export type Lack = keyof typeof LACKS;

export class FaultDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the next visit on the browser is without this. */
  async lack(what: Lack): Promise<void> {
    await this.page.addInitScript(LACKS[what]);
  }

  /** From the next visit on the computer's clock says this. */
  async setClock(time: string): Promise<void> {
    await this.page.clock.install({ time });
  }

  /** Each answer from this address takes so long. */
  async slow(address: RegExp, delayMs: number): Promise<void> {
    await this.page.route(address, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      // The page may have gone on meanwhile.
      await route.continue().catch(() => undefined);
    });
  }

  /** Goes to another page and comes back by the browser's own button. */
  async leaveAndComeBack(): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goBack();
  }

  /** Bytes of the page's values after everything that can be freed is freed. */
  async heapBytes(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await session.detach();
    return usedSize;
  }
}
