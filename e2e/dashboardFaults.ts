// Browsers that lack or refuse something, for the dashboard's driver. Each takes hold before the page
// is opened.

import type { CDPSession, Locator, Page } from "@playwright/test";

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

/** Longer ago than what a map takes for a flick. */
const RESTING_MS = 100;

export class FaultDriver {
  private readonly page: Page;
  private devtools: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the next visit on the browser is without this. */
  async lack(what: Lack): Promise<void> {
    await this.page.addInitScript(LACKS[what]);
  }

  /** The file that is found at an address below the page's own. */
  async serveCatalog(path: string, body: string): Promise<void> {
    await this.page.route(`**/${path}`, (route) =>
      route.fulfill({ contentType: "application/json", body }),
    );
  }

  /** What a hostile text did that had been taken for a program; call it before the page opens. */
  watchForScripts(): () => Promise<string[]> {
    const shown: string[] = [];
    this.page.on("dialog", (dialog) => {
      shown.push(`a dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    return async () => {
      const isMarked = await this.page.evaluate(() => "hacked" in globalThis);
      return isMarked ? [...shown, "a mark"] : shown;
    };
  }

  /** The address of every link of the page that leads elsewhere than to http or https. */
  async linksThatRun(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll("[href], [src], [action]")].flatMap((element) =>
        ["href", "src", "action"].flatMap((name) => {
          const address = element.getAttribute(name);
          if (address === null || address.startsWith("#")) return [];
          const { protocol } = new URL(address, document.baseURI);
          return /^(https?|blob|data):$/.test(protocol) ? [] : [address];
        }),
      ),
    );
  }

  /** From the next visit on the computer's clock says this. */
  async setClock(time: string): Promise<void> {
    await this.page.clock.install({ time });
  }

  /** The clock of `setClock` jumps on; what was due meanwhile happens once. */
  async passTime(durationMs: number): Promise<void> {
    await this.page.clock.fastForward(durationMs);
  }

  /** Each answer from this address takes so long. */
  async slow(address: RegExp, delayMs: number): Promise<void> {
    await this.page.route(address, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      // The page may have gone on meanwhile.
      await route.continue().catch(() => undefined);
    });
  }

  /** Files at this address are not found. */
  async loseFiles(address: RegExp): Promise<void> {
    await this.page.route(address, (route) => route.fulfill({ status: 404 }));
  }

  /** What appears after a while has appeared. */
  async endAnimations(): Promise<void> {
    await this.page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
  }

  /** Goes to another page and comes back by the browser's own button. */
  async leaveAndComeBack(): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goBack();
  }

  /**
   * Drags something sideways at once, without waiting for a frame at each step. By the clock of
   * `setClock` the hand rests before it lets go: how far a map flies on would hang on the machine.
   */
  async drag(target: Locator, pixels: number): Promise<void> {
    const box = await target.boundingBox();
    if (box === null) throw new Error("What should be dragged is not on the page.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    this.devtools ??= this.page.context().newCDPSession(this.page);
    const devtools = await this.devtools;
    const send = (type: "mouseMoved" | "mousePressed" | "mouseReleased", share: number) =>
      devtools.send("Input.dispatchMouseEvent", {
        ...{ type, x: x + pixels * share, y, button: "left", clickCount: 1 },
        buttons: type === "mouseReleased" ? 0 : 1,
      });
    await Promise.all([
      send("mousePressed", 0),
      ...[0.3, 0.7, 0.9].map((share) => send("mouseMoved", share)),
    ]);
    await this.passTime(RESTING_MS);
    await Promise.all([send("mouseMoved", 1), send("mouseReleased", 1)]);
  }

  /**
   * Bytes of the page's values after everything that can be freed is freed. Without what the browser
   * makes for itself: compiled code, which grows for hours while nothing of the page does.
   */
  async heapBytes(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    const chunks: string[] = [];
    session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.takeHeapSnapshot");
    await session.detach();
    return valueBytesOf(JSON.parse(chunks.join("")) as HeapSnapshot);
  }
}

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] };
  };
  /** The fields of each node, one node after the other. */
  readonly nodes: readonly number[];
}

const OF_THE_BROWSER: ReadonlySet<string> = new Set(["code", "native", "hidden", "synthetic"]);

function valueBytesOf({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const [type, size] = ["type", "self_size"].map((name) => meta.node_fields.indexOf(name));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    const name = meta.node_types[0][nodes[at + (type ?? 0)] ?? 0] ?? "";
    if (!OF_THE_BROWSER.has(name)) bytes += nodes[at + (size ?? 0)] ?? 0;
  }
  return bytes;
}
