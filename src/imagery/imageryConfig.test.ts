import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { loadImageryConfig, parseImageryConfig } from "./imageryConfig";
import { PROVIDER_KINDS } from "./providers";
import { type Reply, signal, startService, type TestService } from "./service.fixture";

const BASE = "https://page.test/nadir/imagery.json";
const BUILT_IN = [
  "earth-search",
  "gibs-s30",
  "gibs-l30",
  "planetary-computer",
  "gibs-viirs",
  "gibs-modis",
  "eox-cloudless",
];

function idsOf(value: unknown): readonly string[] {
  return parseImageryConfig(value, BASE).providers.map(({ id }) => id);
}

describe("parseImageryConfig", () => {
  it("reads the file that is delivered: everything but Esri's, which has a reason", () => {
    const file: unknown = JSON.parse(readFileSync("public/imagery.json", "utf8"));
    const { providers, problems } = parseImageryConfig(file, BASE);
    expect(problems).toEqual([]);
    expect(providers.map(({ id }) => id)).toEqual(BUILT_IN);
    expect(readFileSync("public/imagery.json", "utf8")).toMatch(/"isOn": false,\s+"why": "Whether/);
  });

  it("accepts every example of the documentation", () => {
    const text = readFileSync("docs/imagery.md", "utf8");
    const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]): unknown =>
      JSON.parse(json),
    );
    const [file, ...entries] = examples;
    expect(idsOf(file)).toEqual(["earth-search", "gibs-s30", "gibs-l30", "port-2026"]);
    const { providers, problems } = parseImageryConfig({ providers: entries }, BASE);
    expect(problems).toEqual([]);
    expect(providers.map(({ id }) => id)).toEqual(["open-data", "pads", "daily", "pad-2019"]);
  });

  it("asks at first what has dates and shows no other's scenes", () => {
    const { providers } = parseImageryConfig(
      { providers: PROVIDER_KINDS.slice(0, 7).map(({ kind }) => ({ kind })) },
      BASE,
    );
    expect(providers.filter(({ isAskedFirst }) => isAskedFirst).map(({ id }) => id)).toEqual([
      "earth-search",
      "gibs-s30",
      "gibs-l30",
    ]);
    expect(providers.filter(({ isDated }) => !isDated).map(({ id }) => id)).toEqual([
      "eox-cloudless",
      "esri-world-imagery",
      "esri-wayback",
    ]);
  });

  it("keeps the order of the file", () => {
    expect(idsOf({ providers: [{ kind: "eox-cloudless" }, { kind: "gibs-hls" }] })).toEqual([
      "eox-cloudless",
      "gibs-s30",
      "gibs-l30",
    ]);
  });

  it("takes an address for every built-in service", () => {
    for (const { kind } of PROVIDER_KINDS.slice(0, 7)) {
      const { providers, problems } = parseImageryConfig(
        { providers: [{ kind, address: "http://127.0.0.1:8080/mirror" }] },
        BASE,
      );
      expect(problems).toEqual([]);
      expect(providers.every(({ origins }) => origins.includes("http://127.0.0.1:8080"))).toBe(
        true,
      );
    }
  });

  it("names a bad entry with its field, and the others still work", () => {
    const { providers, problems } = parseImageryConfig(
      {
        providers: [
          { kind: "eox-cloudless", address: "ftp://x" },
          { kind: "gibs-daily" },
          { kind: "gibs" },
          {},
          "text",
          null,
          { kind: "xyz", id: "mine" },
          { kind: "eox-cloudless", isOn: "no" },
          { kind: "eox-cloudless", isOn: false, whi: "x" },
          { kind: "eox-cloudless" },
          { kind: "eox-cloudless" },
        ],
      },
      BASE,
    );
    expect(providers.map(({ id }) => id)).toEqual(["gibs-viirs", "gibs-modis", "eox-cloudless"]);
    expect(problems.every(({ file }) => file === "imagery.json")).toBe(true);
    expect(problems.map(({ record, field }) => `${record} ${field}`)).toEqual([
      "eox-cloudless address",
      "gibs kind",
      "number 4 kind",
      "number 5 kind",
      "number 6 kind",
      "mine name",
      "mine attribution",
      "mine address",
      "mine maxZoom",
      "eox-cloudless isOn",
      "eox-cloudless whi",
      "eox-cloudless id",
    ]);
    expect(problems[1]?.message).toMatch(/^found “gibs”, expected one of earth-search, gibs-hls, /);
  });

  it.each([null, [], "text", {}, { providers: {} }, { providers: [], more: 1 }])(
    "falls back on the built-in services for %j, with a Problem",
    (value) => {
      const { providers, problems } = parseImageryConfig(value, BASE);
      expect(providers.map(({ id }) => id)).toEqual(BUILT_IN);
      expect(problems).toHaveLength(1);
    },
  );

  it("is not led astray by names of prototypes", () => {
    const hostile: unknown = JSON.parse(
      '{"providers":[{"__proto__":{"kind":"eox-cloudless"}},{"kind":"constructor"}]}',
    );
    expect(idsOf(hostile)).toEqual([]);
  });
});

describe("loadImageryConfig", () => {
  let service: TestService | null = null;
  afterEach(async () => service?.stop());

  async function load(reply: Reply) {
    service = await startService(() => reply);
    return loadImageryConfig(`${service.url}/nadir/`, signal);
  }

  it("reads the file beside the page and resolves paths against it", async () => {
    const entry = {
      kind: "xyz",
      id: "mine",
      name: "Mine",
      attribution: "Us",
      maxZoom: 9,
      address: "t/{z}/{x}/{y}.png",
    };
    const { providers } = await load({ body: { providers: [entry] } });
    const scene = await providers[0]?.findScene("image", signal);
    expect(service?.asked).toMatchObject([{ path: "/nadir/imagery.json" }]);
    expect(scene?.renderings["true-colour"]).toMatchObject({
      tiles: { url: `${service?.url}/nadir/t/{z}/{x}/{y}.png` },
    });
  });

  it.each<[string, Reply, number]>([
    ["missing", { status: 404 }, 0],
    ["cut off", { body: '{"providers":[' }, 1],
    ["a web page", { body: "<!doctype html>" }, 1],
  ])("has the built-in services when the file is %s", async (_, reply, count) => {
    const { providers, problems } = await load(reply);
    expect(providers.map(({ id }) => id)).toEqual(BUILT_IN);
    expect(problems).toHaveLength(count);
  });

  it("fails with a sentence when the server does", async () => {
    await expect(load({ status: 500 })).rejects.toThrow(
      "imagery.json refused: its server answered 500.",
    );
  });
});

it("says how many entries it did not read", () => {
  const entries = Array.from({ length: 230 }, (_, at) => ({
    ...{ kind: "xyz", id: `mine-${at}`, name: "Mine", attribution: "Us", maxZoom: 3 },
    address: "https://tiles.test/{z}/{x}/{y}.png",
  }));
  const { providers, problems } = parseImageryConfig({ providers: entries }, BASE);
  expect(providers).toHaveLength(200);
  expect(problems.map(({ message }) => message)).toEqual([
    "found 230 entries, expected at most 200; the other 30 entries were not read",
  ]);
});
