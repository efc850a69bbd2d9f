import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { toDay } from "../domain/day";
import type { ProviderId } from "../domain/scene";
import type { SiteId } from "../domain/site";
import { type Reply, startService, type TestService } from "../imagery/service.fixture";
import { earthSearchItem } from "../imagery/stac.fixture";
import { useDashboard } from "./dashboardStore";
import {
  askService,
  bringScene,
  chooseService,
  lookAround,
  lookWider,
  retryScene,
} from "./imagerySession";
import { useImagery } from "./imageryStore";

const EARTH_SEARCH = "earth-search" as ProviderId;
const MARCH_2 = toDay(17_957);
const TARGET = {
  site: "sohae" as SiteId,
  place: { lat: 39.66, lon: 124.705 },
  near: { first: MARCH_2, last: MARCH_2 },
};
const ITEM = earthSearchItem("S2B_51SXD_20190225_0_L2A", "2019-02-25T02:31:09Z");
const IMAGE = {
  provider: EARTH_SEARCH,
  key: "S2B_51SXD_20190225_0_L2A",
  rendering: "true-colour",
} as const;

let service: TestService;
let answer: Reply = {};

beforeAll(async () => {
  service = await startService(({ path }, { url }) => {
    if (path !== "/imagery.json") return answer;
    return { body: { providers: [{ kind: "earth-search", address: `${url}/stac` }] } };
  });
  vi.stubGlobal("location", { href: `${service.url}/` });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await service.stop();
});

afterEach(() => {
  useImagery.setState({ search: null, scenes: new Map() });
});

function found() {
  return useImagery.getState().search?.found.get(EARTH_SEARCH);
}

async function answered(): Promise<void> {
  await vi.waitFor(() => expect(found()?.status).toMatch(/ready|failed/));
}

describe("looking for scenes", () => {
  it("asks the services of imagery.json, and tells the timeline the days", async () => {
    answer = { body: { type: "FeatureCollection", features: [ITEM], links: [] } };
    lookAround(TARGET);
    expect(useImagery.getState().search?.reachDays).toBe(30);
    await answered();
    expect(found()).toMatchObject({ status: "ready", value: { scenes: [{ key: IMAGE.key }] } });
    expect(useDashboard.getState().sceneDays).toEqual({ site: "sohae", days: [17_952] });
  });

  it("asks the same question once, and a wider one further", async () => {
    answer = { body: { type: "FeatureCollection", features: [], links: [] } };
    const before = service.asked.length;
    lookAround(TARGET);
    await answered();
    lookAround({ ...TARGET });
    expect(service.asked.length).toBe(before + 1);
    lookWider();
    await answered();
    expect(useImagery.getState().search?.reachDays).toBe(60);
    expect(service.asked.at(-1)?.body).toMatchObject({
      datetime: "2019-01-01T00:00:00Z/2019-05-01T23:59:59Z",
    });
  });

  it("says why a service failed, and asks again when told to", async () => {
    answer = { status: 500 };
    lookAround(TARGET);
    await answered();
    expect(found()).toMatchObject({ status: "failed", reason: expect.stringContaining("500") });
    answer = { body: { type: "FeatureCollection", features: [ITEM], links: [] } };
    askService(EARTH_SEARCH, null);
    await answered();
    expect(found()?.status).toBe("ready");
  });

  it("drops the answer to a question that has been left", async () => {
    answer = { body: { type: "FeatureCollection", features: [ITEM], links: [] }, afterMs: 150 };
    lookAround(TARGET);
    await vi.waitFor(() => expect(found()?.status).toBe("loading"));
    answer = { body: { type: "FeatureCollection", features: [], links: [] } };
    lookAround({ ...TARGET, near: { first: toDay(18_500), last: toDay(18_500) } });
    await answered();
    await new Promise((go) => setTimeout(go, 200));
    expect(found()).toMatchObject({ status: "ready", value: { scenes: [] } });
  });

  it("leaves a service out that is not wanted", async () => {
    answer = { body: { type: "FeatureCollection", features: [ITEM], links: [] } };
    lookAround(TARGET);
    await answered();
    chooseService(EARTH_SEARCH, false);
    expect(found()).toBeUndefined();
    expect(useDashboard.getState().sceneDays?.days).toEqual([]);
    chooseService(EARTH_SEARCH, true);
    await answered();
    expect(found()?.status).toBe("ready");
  });
});

describe("an image that a link names", () => {
  const loading = (key = `${EARTH_SEARCH}/${IMAGE.key}`) => useImagery.getState().scenes.get(key);

  it("is brought from its service, or known to be none", async () => {
    answer = { body: { type: "FeatureCollection", features: [ITEM], links: [] } };
    bringScene(IMAGE);
    await vi.waitFor(() => expect(loading()?.status).toBe("ready"));
    expect(loading()).toMatchObject({ value: { sensor: expect.stringContaining("Sentinel-2B") } });
    answer = { body: { type: "FeatureCollection", features: [], links: [] } };
    bringScene({ ...IMAGE, key: "NONE" });
    await vi.waitFor(() => expect(loading("earth-search/NONE")?.status).toBe("ready"));
    expect(loading("earth-search/NONE")).toMatchObject({ value: null });
  });

  it("of no known service says so", async () => {
    bringScene({ ...IMAGE, provider: "nobody" as ProviderId });
    const key = `nobody/${IMAGE.key}`;
    await vi.waitFor(() => expect(loading(key)?.status).toBe("failed"));
    expect(loading(key)).toMatchObject({
      reason: "There is no imagery service “nobody” here.",
    });
  });

  it("is tried again when it failed", async () => {
    answer = { status: 404 };
    bringScene(IMAGE);
    await vi.waitFor(() => expect(loading()?.status).toMatch(/failed|ready/));
    answer = { body: { type: "FeatureCollection", features: [ITEM], links: [] } };
    retryScene(IMAGE);
    await vi.waitFor(() => expect(loading()).toMatchObject({ value: { key: IMAGE.key } }));
  });
});
