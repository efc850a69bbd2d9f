import { describe, expect, it } from "vitest";
import { cacheNameOf, isOfHome, unneededOf } from "./versionCaches";

describe("caches of versions", () => {
  it("are told apart by the copy's path, also below another's", () => {
    const name = cacheNameOf("/nadir/preview/", "abc");
    expect(isOfHome(name, "/nadir/preview/")).toBe(true);
    expect(isOfHome(name, "/nadir/")).toBe(false);
    expect(isOfHome(name, "/")).toBe(false);
    expect(cacheNameOf("/nadir/", "abc")).not.toBe(name);
  });

  it("keep the version that ran before, not one that broke off or was passed over", () => {
    const others = [
      { name: "old", tookOverMs: 1 },
      { name: "ran before", tookOverMs: 5 },
      { name: "broke off", tookOverMs: null },
    ];
    expect(unneededOf(others)).toEqual(["old", "broke off"]);
  });

  it("keep the one that ran last when an older one has come back meanwhile", () => {
    const others = [
      { name: "one, came back", tookOverMs: 9 },
      { name: "two", tookOverMs: 5 },
    ];
    expect(unneededOf(others)).toEqual(["two"]);
  });

  it("go when none has ever run, and may be none", () => {
    expect(unneededOf([{ name: "broke off", tookOverMs: null }])).toEqual(["broke off"]);
    expect(unneededOf([])).toEqual([]);
  });
});
