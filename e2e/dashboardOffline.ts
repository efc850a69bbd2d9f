// What the browser keeps of the page, for the dashboard's driver: the files of a version, and what
// becomes of them when a disk or a browser damages some.

import type { Page } from "@playwright/test";

export class OfflineDriver {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The line about the connection and new versions. */
  get notes() {
    return this.page.getByRole("group", { name: "Connection" });
  }

  /** Waits until the page would open without a network. */
  async waitUntilKept(): Promise<void> {
    await this.page.waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === "activated" && navigator.serviceWorker.controller !== null;
    });
  }

  /** Replaces what is kept of these files by other bytes; gives how many there were. */
  async damageKept(pattern: RegExp): Promise<number> {
    return this.page.evaluate(async (source) => {
      let damaged = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!new RegExp(source).test(request.url)) continue;
          const kept = await cache.match(request);
          await cache.put(request, new Response("damaged", { headers: kept?.headers ?? {} }));
          damaged += 1;
        }
      }
      return damaged;
    }, pattern.source);
  }

  /** The browser has room for so many more pieces, until the page is loaded anew. */
  async leaveRoomFor(pieces: number): Promise<void> {
    await this.page.evaluate((room) => {
      const { put } = Cache.prototype;
      let left = room;
      Cache.prototype.put = async function putOrRefuse(this: Cache, ...args) {
        if (left === 0) throw new DOMException("No room.", "QuotaExceededError");
        left -= 1;
        return put.apply(this, args);
      };
    }, pieces);
  }

  /** The browser lets the page keep nothing, until it is loaded anew. */
  async forbidKeeping(): Promise<void> {
    await this.page.evaluate(() => {
      CacheStorage.prototype.open = async () => {
        throw new DOMException("Forbidden.", "SecurityError");
      };
    });
  }

  /** How many pieces each cache holds, by its name. */
  async keptCounts(): Promise<Record<string, number>> {
    return this.page.evaluate(async () => {
      const counts: Record<string, number> = {};
      for (const name of await caches.keys()) {
        counts[name.replace(/^(nadir-files) .*/, "$1")] = (
          await (await caches.open(name)).keys()
        ).length;
      }
      return counts;
    });
  }

  /** How many versions of the page are here. */
  async versionCount(): Promise<number> {
    return this.page.evaluate(
      async () => (await caches.keys()).filter((name) => name.startsWith("nadir-files ")).length,
    );
  }

  /**
   * As the browser does now and then: asks whether there is a new version, and waits until it is here
   * or has broken off.
   */
  async lookForNewVersion(): Promise<void> {
    await this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const { installing } = registration;
      if (installing?.state !== "installing") return;
      await new Promise((go) => installing.addEventListener("statechange", go, { once: true }));
    });
  }
}
