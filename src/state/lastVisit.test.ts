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
  it("is the catalog seen before today, for all of today", () => {
    const storage = storageOf();
    expect(noteVisit(storage, "2026-11-20", "2026-11-18")).toBeNull();
    expect(noteVisit(storage, "2026-11-20", "2026-11-18")).toBeNull();
    expect(noteVisit(storage, "2026-11-22", "2026-11-21")).toBe("2026-11-18");
    // A newer catalog comes while the page is used; its marks stay until tomorrow.
    expect(noteVisit(storage, "2026-11-22", "2026-11-22")).toBe("2026-11-18");
    expect(noteVisit(storage, "2026-12-01", "2026-11-30")).toBe("2026-11-22");
  });

  it("knows what was written before a visit and published after it", () => {
    const storage = storageOf();
    noteVisit(storage, "2026-11-24", "2026-11-20");
    const before = noteVisit(storage, "2026-11-26", "2026-11-23");
    expect(newSince(new Map([["late", "2026-11-23"]]), before)).toEqual(new Set(["late"]));
  });

  it.each([
    ...["", "{", "null", "7", "[]", `{"today":"soon","seen":"2026-11-20"}`],
    ...[`{"today":"2026-11-20"}`, `{"today":{"x":1},"seen":"2026-11-20"}`],
    `{"today":"2026-11-22","seen":"2026-11-20","before":"<b>"}`,
  ])("starts anew after %j", (damaged) => {
    const storage = storageOf(new Map([["nadir.visits:/", damaged]]));
    expect(noteVisit(storage, "2026-11-22", "2026-11-20")).toBeNull();
    expect(noteVisit(storage, "2026-11-23", "2026-11-23")).toBe("2026-11-20");
  });

  it("is none where the browser keeps nothing", () => {
    const forbid = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    const today = "2026-11-22";
    expect(noteVisit({ getItem: forbid, setItem: forbid }, today, today)).toBeNull();
    expect(noteVisit({ ...storageOf(), setItem: forbid }, today, today)).toBeNull();
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
