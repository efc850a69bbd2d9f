import { afterEach, describe, expect, it } from "vitest";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";

const SECTIONS = import.meta.glob<Record<string, unknown>>("./english/*.ts", { eager: true });

/** Each section of the interface: its name and its English words. */
function everySection(): Map<string, object> {
  const sections = new Map<string, object>();
  const wordsOf = (name: string, english: object) => {
    sections.set(name, english);
    return english;
  };
  speak({ ...ENGLISH, wordsOf });
  for (const file of Object.values(SECTIONS)) {
    for (const [name, made] of Object.entries(file)) {
      if (name.endsWith("Words") && typeof made === "function") made();
    }
  }
  return sections;
}

/** Where each word of a section stands: "facets.titles.kinds". */
function placesOf(words: unknown, place = ""): string[] {
  if (typeof words !== "object" || words === null) return [place];
  return Object.entries(words).flatMap(([name, word]) => placesOf(word, `${place}.${name}`));
}

afterEach(() => speak(ENGLISH));

describe("Korean", () => {
  it("has every section under the name that asks for it, with the same words", () => {
    const sections = everySection();
    expect(sections.size).toBeGreaterThan(15);
    for (const [name, english] of sections) {
      const words = korean.wordsOf(name, ENGLISH);
      expect(words, name).not.toBe(ENGLISH);
      expect(placesOf(words).sort(), name).toEqual(placesOf(english).sort());
    }
  });
});
