import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EventId } from "../domain/contextEvent";
import type { SiteId } from "../domain/site";
import { type ThreadInPlace, threadInPlace } from "../workers/thread.fixture";
import { type CatalogLoading, startCatalogLoading } from "./catalogLoading";
import {
  chooseCatalog,
  chooseEvent,
  chooseFilter,
  chooseSite,
  INITIAL_STATE,
  useDashboard,
} from "./dashboardStore";

const HOST = "https://nadir.test/";
const LOCATION = { lat: 39.66, lon: 124.705, precisionM: 2500, basis: "published" };

const FILES: Readonly<Record<string, object>> = {
  "catalog/index.1.json": {
    format: 1,
    version: "1",
    publishers: {},
    files: { sites: { sohae: "sites/sohae.1.json" }, events: "events.1.json", text: "text.1.json" },
    sites: [
      {
        ...{ id: "sohae", formerIds: ["tongchang-ri"], name: "Sohae", label: "Sohae" },
        ...{ kind: "launch-site", country: "KP", region: "North Pyongan", location: LOCATION },
      },
    ],
    events: [{ id: "hanoi-summit", name: "Hanoi", kind: "summit", date: "2019-02-27/2019-02-28" }],
  },
  "catalog/sites/sohae.1.json": { format: 1, id: "sohae", summary: "A site.", location: LOCATION },
  "catalog/events.1.json": { format: 1 },
  "catalog/text.1.json": { format: 1 },
  "base-layers.json": [],
};

/** What the server sends instead of a file: a status, or a text. */
let broken: Map<string, number | string>;
let asked: string[];
let threads: ThreadInPlace[] = [];
let loading: CatalogLoading | null = null;

function start(): CatalogLoading {
  loading = startCatalogLoading({ catalogUrl: `${HOST}catalog/index.1.json`, baseUrl: HOST });
  return loading;
}

function state() {
  return useDashboard.getState();
}

async function untilReady(): Promise<void> {
  await vi.waitFor(() => expect(state().catalog.status).toBe("ready"));
}

beforeEach(() => {
  useDashboard.setState(INITIAL_STATE, true);
  broken = new Map();
  asked = [];
  threads = [];
  vi.stubGlobal("Worker", function startThread() {
    const thread = threadInPlace();
    threads.push(thread);
    return thread;
  });
  vi.stubGlobal("fetch", async (url: string, { signal }: { signal: AbortSignal }) => {
    const name = url.slice(HOST.length);
    asked.push(name);
    await Promise.resolve();
    signal.throwIfAborted();
    const damage = broken.get(name);
    if (typeof damage === "number") return new Response("", { status: damage });
    return new Response(damage ?? JSON.stringify(FILES[name]));
  });
});

afterEach(() => {
  loading?.stop();
  vi.unstubAllGlobals();
});

describe("loading", () => {
  it("brings the index at once and nothing that was not opened", async () => {
    start();
    expect(state().catalog.status).toBe("loading");
    await untilReady();
    expect(asked.sort()).toEqual(["base-layers.json", "catalog/index.1.json"]);
    expect(state().problems).toEqual([]);
  });

  it("brings each detail when it is opened, once", async () => {
    start();
    await untilReady();
    chooseSite("sohae" as SiteId);
    chooseEvent("hanoi-summit" as EventId);
    chooseFilter({ text: "tower" });
    chooseSite(null);
    chooseSite("sohae" as SiteId);
    await vi.waitFor(() => {
      expect(state().siteDetails.get("sohae" as SiteId)?.status).toBe("ready");
      expect(state().eventDetails?.status).toBe("ready");
      expect(state().textIndex?.status).toBe("ready");
    });
    expect(asked.filter((name) => !/index|base/.test(name)).sort()).toEqual([
      "catalog/events.1.json",
      "catalog/sites/sohae.1.json",
      "catalog/text.1.json",
    ]);
  });

  it("opens what the link asked for, under its present name", async () => {
    useDashboard.setState(({ view }) => ({ view: { ...view, site: "tongchang-ri" as SiteId } }));
    start();
    await vi.waitFor(() => expect(state().siteDetails.has("sohae" as SiteId)).toBe(true));
    expect(state().view.site).toBe("sohae");
    expect(state().linkNotices).toEqual([]);
  });

  it("gives up what the catalog does not have, with a notice", async () => {
    useDashboard.setState(({ view }) => ({ view: { ...view, site: "atlantis" as SiteId } }));
    start();
    await untilReady();
    expect(state().view.site).toBeNull();
    expect(state().linkNotices).toMatchObject([{ parameter: "site" }]);
  });

  it("says why the index failed, and brings it on request", async () => {
    broken.set("catalog/index.1.json", 503);
    const { retryCatalog } = start();
    await vi.waitFor(() => expect(state().catalog).toMatchObject({ status: "failed" }));
    expect(state().catalog).toMatchObject({ reason: expect.stringContaining("503") });
    broken.clear();
    retryCatalog();
    await untilReady();
  });

  it("waits to be asked before it tries a failed detail again", async () => {
    broken.set("catalog/sites/sohae.1.json", "<html>Log in</html>");
    const { openSite } = start();
    await untilReady();
    chooseSite("sohae" as SiteId);
    const detail = () => state().siteDetails.get("sohae" as SiteId);
    await vi.waitFor(() => expect(detail()?.status).toBe("failed"));
    chooseFilter({ disputed: true });
    expect(asked.filter((name) => name.includes("sohae"))).toHaveLength(1);
    broken.clear();
    openSite("sohae" as SiteId);
    await vi.waitFor(() => expect(detail()?.status).toBe("ready"));
  });

  it("collects the problems of every file", async () => {
    const index = { ...FILES["catalog/index.1.json"], observations: [{ id: "nothing-else" }] };
    broken.set("catalog/index.1.json", JSON.stringify(index));
    start();
    await untilReady();
    expect(new Set(state().problems.map(({ record }) => record))).toEqual(
      new Set(["nothing-else"]),
    );
  });

  it("gives everything of a catalog back when another one opens", async () => {
    start();
    await untilReady();
    chooseFilter({ text: "tower" });
    await vi.waitFor(() => expect(state().textHits?.text).toBe("tower"));
    chooseSite("sohae" as SiteId);
    chooseCatalog("catalog/other.json");
    // The other catalog has a worker of its own.
    expect(threads.map((thread) => thread.isTerminated())).toEqual([true, false]);
    expect(state()).toMatchObject({ textIndex: null, textHits: null, problems: [] });
    expect(state().siteDetails.size + state().records.size).toBe(0);
    expect(state().view).toMatchObject({ catalog: "catalog/other.json", site: null });
    await vi.waitFor(() => expect(state().catalog.status).toBe("failed"));
    expect(asked).toContain("catalog/other.json");
    chooseCatalog(null);
    await untilReady();
  });

  it("stopped is no failure", async () => {
    start().stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state().catalog.status).toBe("loading");
  });
});
