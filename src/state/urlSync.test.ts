import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDay, toDay } from "../domain/day";
import type { SiteId } from "../domain/site";
import { DEFAULT_VIEW } from "../domain/view";
import {
  chooseFilter,
  choosePeriod,
  chooseSite,
  dragPeriod,
  INITIAL_STATE,
  moveCamera,
  useDashboard,
} from "./dashboardStore";
import { linkOf, startUrlSync } from "./urlSync";

/** As much of a browser window as the address bar needs: one history, and its listeners. */
class FakeWindow extends EventTarget {
  entries: URL[];
  place = 0;
  writes = 0;

  constructor(address: string) {
    super();
    this.entries = [new URL(address)];
  }

  get location(): URL {
    const entry = this.entries[this.place];
    if (!entry) throw new Error("The history has no such place.");
    return entry;
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, link: string) => {
      this.writes += 1;
      this.entries = [...this.entries.slice(0, this.place + 1), new URL(link, this.location)];
      this.place += 1;
    },
    replaceState: (_state: unknown, _title: string, link: string) => {
      this.writes += 1;
      this.entries[this.place] = new URL(link, this.location);
    },
  };

  go(steps: number): void {
    this.place += steps;
    this.dispatchEvent(new Event("popstate"));
  }

  get shown(): string {
    return this.location.pathname + this.location.search;
  }
}

let fake: FakeWindow;
let stop: () => void = () => undefined;

function open(address: string, baseUrl = "/"): void {
  fake = new FakeWindow(`https://nadir.test${address}`);
  vi.stubGlobal("window", fake);
  stop = startUrlSync(baseUrl);
}

beforeEach(() => {
  vi.useFakeTimers();
  useDashboard.setState(INITIAL_STATE, true);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the address bar", () => {
  it("is read into the view at the start, also below a base path", () => {
    open("/nadir/sites/sohae/?from=2019-03-01", "/nadir/");
    expect(useDashboard.getState().view).toEqual({
      ...DEFAULT_VIEW,
      site: "sohae",
      period: { from: parseDay("2019-03-01"), to: null },
    });
    chooseSite(null);
    expect(fake.shown).toBe("/nadir/?from=2019-03-01");
  });

  it("gives notices for what it cannot read, also a broken escape", () => {
    open("/sites/%E0%A4%A/?axis=sideways");
    expect(useDashboard.getState().linkNotices.map(({ parameter }) => parameter)).toEqual([
      "path",
      "axis",
    ]);
  });

  it("gets a new history entry for a choice, and back undoes it", () => {
    open("/");
    chooseSite("sohae" as SiteId);
    chooseFilter({ kinds: ["launch-site"] });
    choosePeriod({ from: parseDay("2019-03-01"), to: null });
    expect(fake.entries).toHaveLength(4);
    expect(fake.shown).toBe("/sites/sohae/?from=2019-03-01&kind=launch-site");
    fake.go(-2);
    expect(useDashboard.getState().view).toEqual({ ...DEFAULT_VIEW, site: "sohae" });
    fake.go(1);
    expect(useDashboard.getState().view.filter.kinds).toEqual(["launch-site"]);
    expect(fake.entries).toHaveLength(4);
  });

  it("is rewritten, and rarely, while the period is dragged", () => {
    open("/");
    for (let day = 0; day < 1000; day += 1) {
      dragPeriod({ from: toDay(17_000 + day), to: null });
      vi.advanceTimersByTime(30);
    }
    vi.advanceTimersByTime(1000);
    expect(fake.entries).toHaveLength(1);
    expect(fake.writes).toBeLessThanOrEqual(90);
    expect(fake.shown).toBe("/?from=2019-04-13");
  });

  it("keeps the camera of the entry that is left", () => {
    open("/");
    moveCamera({ lat: 39.66, lon: 124.705, zoom: 12 });
    chooseSite("sohae" as SiteId);
    expect(fake.entries.map(({ search }) => search)).toEqual([
      "?at=39.660,124.705,12",
      "?at=39.660,124.705,12",
    ]);
    fake.go(-1);
    expect(useDashboard.getState().view.camera).toEqual({ lat: 39.66, lon: 124.705, zoom: 12 });
  });

  it("is written before the page goes", () => {
    open("/");
    moveCamera({ lat: 39.66, lon: 124.705, zoom: 12 });
    fake.dispatchEvent(new Event("pagehide"));
    expect(fake.shown).toBe("/?at=39.660,124.705,12");
  });

  it("forgets a move that was still waiting when the analyst goes back", () => {
    open("/");
    chooseSite("sohae" as SiteId);
    moveCamera({ lat: 39.66, lon: 124.705, zoom: 12 });
    fake.go(-1);
    vi.advanceTimersByTime(1000);
    expect(fake.shown).toBe("/");
    expect(useDashboard.getState().view).toEqual(DEFAULT_VIEW);
  });

  it("is left alone once stopped", () => {
    open("/");
    stop();
    chooseSite("sohae" as SiteId);
    vi.advanceTimersByTime(1000);
    expect(fake.shown).toBe("/");
  });
});

describe("the link of a view", () => {
  it("is whole, below the base path", () => {
    open("/nadir/sites/yongbyon/?q=x", "/nadir/");
    const view = { ...DEFAULT_VIEW, site: "sohae" as SiteId };
    expect(linkOf(view, "/nadir/")).toBe("https://nadir.test/nadir/sites/sohae/");
    expect(linkOf({ ...view, axis: "reported" }, "/nadir/")).toBe(
      "https://nadir.test/nadir/sites/sohae/?axis=reported",
    );
  });
});
