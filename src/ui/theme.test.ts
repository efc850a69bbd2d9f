import { afterEach, expect, test, vi } from "vitest";
import { chooseTheme, rememberedTheme, startTheme } from "./theme";

const KEY = "nadir.theme";

function pageWith(storage: object): DOMStringMap {
  const dataset: DOMStringMap = {};
  vi.stubGlobal("document", { documentElement: { dataset } });
  vi.stubGlobal("localStorage", storage);
  return dataset;
}

function storageWith(entries: Record<string, string>): object {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a choice is applied, remembered and applied again at the next start", () => {
  const storage = storageWith({});
  const dataset = pageWith(storage);
  chooseTheme("dark");
  expect(dataset.theme).toBe("dark");
  const later = pageWith(storage);
  startTheme();
  expect(later.theme).toBe("dark");
  chooseTheme("system");
  expect(later).toEqual({});
  expect(rememberedTheme()).toBe("system");
});

test("what somebody else has stored there means the system's choice", () => {
  const dataset = pageWith(storageWith({ [KEY]: "sepia" }));
  startTheme();
  expect(dataset).toEqual({});
});

test("where storage is forbidden a choice still applies", () => {
  const forbid = () => {
    throw new DOMException("no", "SecurityError");
  };
  const dataset = pageWith({ getItem: forbid, setItem: forbid });
  startTheme();
  chooseTheme("light");
  expect(dataset.theme).toBe("light");
  expect(rememberedTheme()).toBe("system");
});
