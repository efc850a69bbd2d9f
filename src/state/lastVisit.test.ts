import { describe, expect, it } from "vitest";
import { newSince, noteVisit } from "./lastVisit";

function storageOf(entries = new Map<string, string>()) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      entries.set(key, value);
    },
  };
}

describe("the last visit", () => {
  it("is the last day before today, for all of today", () => {
    const storage = storageOf();
    expect(noteVisit(storage, "2026-11-20")).toBeNull();
    expect(noteVisit(storage, "2026-11-20")).toBeNull();
    expect(noteVisit(storage, "2026-11-22")).toBe("2026-11-20");
    expect(noteVisit(storage, "2026-11-22")).toBe("2026-11-20");
    expect(noteVisit(storage, "2026-12-01")).toBe("2026-11-22");
  });

  it.each(["", "{", "null", "7", `{"today":"soon"}`, `{"today":{"x":1}}`])(
    "starts anew after %j",
    (damaged) => {
      const storage = storageOf(new Map([["nadir-visits", damaged]]));
      expect(noteVisit(storage, "2026-11-22")).toBeNull();
    },
  );

  it("is none where the browser keeps nothing", () => {
    const storage = {
      getItem: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
      setItem: () => undefined,
    };
    expect(noteVisit(storage, "2026-11-22")).toBeNull();
  });
});

describe("what is new", () => {
  const recent = new Map([
    ["a", "2026-11-20"],
    ["b", "2026-11-21"],
  ]);
  it("came after the last visit", () => {
    expect(newSince(recent, "2026-11-20")).toEqual(new Set(["b"]));
    expect(newSince(recent, "2026-11-01")).toEqual(new Set(["a", "b"]));
  });
  it("is nothing on a first visit", () => expect(newSince(recent, null)).toEqual(new Set()));
});
