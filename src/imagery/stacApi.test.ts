import { afterEach, describe, expect, it } from "vitest";
import {
  type Asked,
  providerOf,
  question,
  type Reply,
  signal,
  startService,
  type TestService,
} from "./service.fixture";
import { answerOf, earthSearchItem } from "./stac.fixture";

let service: TestService | null = null;
afterEach(async () => service?.stop());

const ENTRY = {
  ...{ kind: "stac", id: "mine", name: "Our scenes", collections: ["pads", "ports"] },
  attribution: "Us, {year}",
};

async function mine(replyTo: (asked: Asked) => Reply, change: object = {}) {
  service = await startService(replyTo);
  return {
    provider: providerOf({ ...ENTRY, address: `${service.url}/stac/`, ...change }),
    service,
  };
}

const ITEM = earthSearchItem("pad-1", "2019-03-02T02:00:00Z", {
  platform: null,
  constellation: null,
  instruments: null,
});

describe("a STAC API of the deployment", () => {
  it("is asked for all its collections; scenes carry what the entry says", async () => {
    const { provider, service } = await mine(() => ({ body: answerOf([ITEM]) }), {
      ...{ sensor: "Drone", licence: "CC0", pixelSizeM: 0.5 },
    });
    const { scenes } = await provider.searchScenes(question({ cloudBelow: 20 }), null, signal);
    expect(service.asked[0]).toMatchObject({ method: "POST", path: "/stac/search" });
    expect(service.asked[0]?.body).toMatchObject({ collections: ["pads", "ports"] });
    expect(service.asked[0]?.body).not.toHaveProperty("query");
    expect(scenes).toMatchObject([
      {
        provider: "mine",
        sensor: "Drone",
        licence: "CC0",
        attribution: "Us, 2019",
        pixelSizeM: 0.5,
      },
    ]);
  });

  it.each([404, 405, 501])("is asked by address where it answers %i to a POST", async (status) => {
    const { provider, service } = await mine(({ method }) =>
      method === "POST" ? { status } : { body: answerOf([ITEM]) },
    );
    expect((await provider.searchScenes(question(), null, signal)).scenes).toHaveLength(1);
    const query = service.asked[1]?.query ?? new URLSearchParams();
    expect(Object.fromEntries(query)).toEqual({
      collections: "pads,ports",
      bbox: expect.stringMatching(/^124\.68\d*,39\.64\d*,124\.72\d*,39\.67\d*$/),
      datetime: "2019-01-31T00:00:00Z/2019-04-01T23:59:59Z",
      limit: "100",
    });
  });

  it("is asked by address alone where the entry says so", async () => {
    const { provider, service } = await mine(() => ({ body: answerOf([ITEM]) }), { method: "GET" });
    await provider.findScene("pad-1", signal);
    expect(service.asked).toMatchObject([{ method: "GET", path: "/stac/search" }]);
    expect(service.asked[0]?.query.get("ids")).toBe("pad-1");
  });

  it("follows a next link that begins at the answer", async () => {
    const { provider, service } = await mine(({ query }) => ({
      body: answerOf([ITEM], {
        links: query.has("token") ? [] : [{ rel: "next", method: "GET", href: "?token=2" }],
      }),
    }));
    const first = await provider.searchScenes(question(), null, signal);
    expect(first.next).toBe(
      JSON.stringify({
        stretch: 0,
        next: { href: `${service.url}/stac/search?token=2`, method: "GET" },
      }),
    );
    const second = await provider.searchScenes(question(), first.next, signal);
    expect(second.next).toBeNull();
  });

  it("refuses a cursor of somebody else", async () => {
    const { provider } = await mine(() => ({ body: answerOf([]) }));
    const cursor = JSON.parse('"7"');
    await expect(provider.searchScenes(question(), cursor, signal)).rejects.toThrow(
      "expected the cursor of a STAC search, got 7",
    );
  });
});
