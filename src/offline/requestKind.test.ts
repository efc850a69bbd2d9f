import { describe, expect, it } from "vitest";
import { type AskedRequest, requestKindOf } from "./requestKind";

const SCOPE = new URL("https://nadir.example/below/");
const FILES = new Set(["index.html", "assets/page.js", "catalog/index.1.json"]);

function kindOf(address: string, about: Partial<AskedRequest> = {}) {
  const request = {
    ...{ url: new URL(address, SCOPE), method: "GET", isNavigation: false },
    ...{ destination: "", range: null, isKeptByPage: false, ...about },
  };
  return requestKindOf(request, SCOPE, (path) => FILES.has(path));
}

describe("the kind of a request", () => {
  it.each([
    ["?from=2019-03-01", "view"],
    ["index.html", "view"],
    ["sites/sohae/?obs=x", "view"],
    ["observations/sohae-2019-03-02-rebuilding/", "view"],
    ["changes/", "document"],
    ["data/manifest.json", "document"],
    ["/elsewhere/", "other"],
    ["https://other.example/", "other"],
  ] as const)("going to %s is %s", (address, kind) => {
    expect(kindOf(address, { isNavigation: true })).toBe(kind);
  });

  it.each([
    ["assets/page.js", { destination: "script" }, "file"],
    ["catalog/index.1.json", {}, "file"],
    ["assets/old.js", { destination: "script" }, "asset"],
    ["catalog/sites/sohae.0123456789.json", {}, "asset"],
    ["https://other.example/sites/sohae.0123456789.json", {}, "answer"],
    ["https://tiles.example/1/2/3.jpg", { isKeptByPage: true }, "other"],
    ["https://scenes.example/a.tif", { range: "bytes=0-99", isKeptByPage: true }, "block"],
    ["https://tiles.example/1/2/3.jpg", { destination: "image" }, "tile"],
    ["https://scenes.example/a.tif", { range: "bytes=0-99" }, "block"],
    ["large/observations.parquet", { range: "bytes=0-99" }, "other"],
    ["https://stac.example/search?x=1", {}, "answer"],
    ["large/index.json", {}, "answer"],
    ["https://stac.example/search", { method: "POST" }, "search"],
    ["https://stac.example/search", { method: "POST", isNavigation: true }, "other"],
    ["https://stac.example/items", { method: "POST" }, "other"],
    ["data:image/png;base64,AA", { destination: "image" }, "other"],
    ["https://other.example/x.js", { destination: "script" }, "other"],
  ] as const)("%s with %j is %s", (address, about, kind) => {
    expect(kindOf(address, about)).toBe(kind);
  });
});
