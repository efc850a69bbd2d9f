import { describe, expect, it } from "vitest";
import type { ImageryResults } from "./imageryMeasures";
import { IMAGERY_TITLE, imagerySectionOf, sectionIn, withSection } from "./imageryReport";

const run = (firstMs: number, fullMs: number) => ({
  measures: { firstMs, fullMs },
  trouble: null,
});

const RESULTS: ImageryResults = {
  date: "2026-11-23",
  machine: ["2 cores", "Node 20"],
  outcomes: [
    {
      system: "own",
      runs: [
        ...[run(200, 500), run(260, 700), run(240, 600)],
        { measures: { halfHeapMB: 100, wholeHeapMB: 130 }, trouble: null },
      ],
    },
    { system: "georaster", runs: [run(400, 1800), { measures: {}, trouble: "crashes" }] },
  ],
};

describe("the section of imagery", () => {
  const section = imagerySectionOf(RESULTS);
  const rowOf = (name: string) =>
    section.split("\n").find((line) => line.startsWith(`| ${name}`)) ?? "";

  it("has medians with their spread, and what was not measured", () => {
    expect(rowOf("Nadir")).toContain("240 (200–260)");
    expect(rowOf("Nadir")).toContain("600 (500–700)");
    expect(rowOf("Nadir")).toMatch(/\|\s+3 \|/);
    expect(rowOf("georaster")).toContain("–");
    expect(section).toContain("georaster-layer-for-leaflet: crashes.");
  });

  it("says which targets are met, by the middle of all runs", () => {
    expect(rowOf("first pixels, ms")).toMatch(/≤ 300 \|\s+240 \|\s+met/);
    expect(rowOf("first pixels, times")).toMatch(/≥ 2 \|\s+1\.7 \|\s+missed/);
    expect(rowOf("full screen, times")).toMatch(/≥ 2 \|\s+3 \|\s+met/);
    expect(rowOf("heap after a minute, times")).toMatch(/1\.3 \|\s+missed/);
    expect(section).not.toContain("swipe, frames a second");
  });
});

describe("a section of a document", () => {
  const document = "# Performance\n\n## The page\n\na table\n";

  it("is put at the end, and later in its own place", () => {
    const once = withSection(document, IMAGERY_TITLE, "## Imagery\n\nold\n");
    expect(once).toBe("# Performance\n\n## The page\n\na table\n\n## Imagery\n\nold\n");
    const between = `${once}\n## Targets\n\nmet\n`;
    expect(withSection(between, IMAGERY_TITLE, "## Imagery\n\nnew\n")).toBe(
      "# Performance\n\n## The page\n\na table\n\n## Imagery\n\nnew\n\n## Targets\n\nmet\n",
    );
  });

  it("is found again, so that the other parts can be written without losing it", () => {
    const both = withSection(document, IMAGERY_TITLE, "## Imagery\n\nold\n");
    expect(sectionIn(both, IMAGERY_TITLE)).toBe("## Imagery\n\nold\n");
    expect(sectionIn(document, IMAGERY_TITLE)).toBeNull();
    expect(withSection(document, IMAGERY_TITLE, sectionIn(both, IMAGERY_TITLE) ?? "")).toBe(both);
  });
});
