import { afterEach, describe, expect, it, vi } from "vitest";
import { loadBaseLayers } from "./baseLayers";

const { signal } = new AbortController();
const LAYER = {
  ...{ id: "hills", name: "Hills", url: "https://tiles.test/{z}/{x}/{y}.png" },
  ...{ attribution: "Hill makers", maxZoom: 15 },
};

function answer(body: string, status = 200) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return new Response(body, { status });
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loadBaseLayers", () => {
  it("reads the layers of the deployment", async () => {
    const asked = answer(JSON.stringify([LAYER]));
    expect(await loadBaseLayers("/nadir/", signal)).toEqual({ value: [LAYER], problems: [] });
    expect(asked).toEqual(["/nadir/base-layers.json"]);
  });

  it("names a layer that cannot be used and keeps the others", async () => {
    answer(JSON.stringify([{ ...LAYER, url: "javascript:alert(1)//{z}{x}{y}" }, LAYER]));
    const { value, problems } = await loadBaseLayers("/", signal);
    expect(value).toEqual([LAYER]);
    expect(problems.map(({ record, field }) => [record, field])).toEqual([["hills", "url"]]);
  });

  it("lives without the file", async () => {
    answer("not found", 404);
    expect(await loadBaseLayers("/", signal)).toEqual({ value: [], problems: [] });
  });

  it("names a damaged file", async () => {
    answer("[{");
    const { value, problems } = await loadBaseLayers("/", signal);
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ file: "base-layers.json", message: "found damaged JSON" }]);
  });
});
