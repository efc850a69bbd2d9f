import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Allowance } from "./allowances";
import { builtFeaturesOf } from "./builtFeatures";
import { type CompatData, isAtLeast, readCompatData, type Versions } from "./compatData";
import { findingsOf } from "./judgeFeatures";
import { styleFeaturesOf } from "./styleFeatures";
import { BROWSERS, SUPPORTED_VERSIONS } from "./supportedVersions";
import { typedFeaturesOf } from "./typedFeatures";

/** Spring 2022: before :has, container queries and lookbehind were everywhere. */
const OLD: Versions = {
  ...{ chrome: "100", chrome_android: "100", edge: "100" },
  ...{ firefox: "100", firefox_android: "100", safari: "15.4", safari_ios: "15.4" },
};

let data: CompatData;

beforeAll(() => {
  data = readCompatData();
});

function findingsInStyle(css: string, versions: Versions = OLD): string[] {
  return findingsOf(styleFeaturesOf("a.css", css, data), [], data, versions);
}

function findingsInScript(script: string): string[] {
  return findingsOf(builtFeaturesOf("a.js", script, data), [], data, OLD);
}

describe("isAtLeast", () => {
  it.each([
    ["17.10", "17.9", true],
    ["17.4", "17.5", false],
    ["18", "17.6", true],
    ["17", "17.0", true],
    ["100", "≤79", true],
  ])("compares %s with %s", (version, floor, expected) => {
    expect(isAtLeast(version, floor)).toBe(expected);
  });
});

describe("a style sheet", () => {
  it("names the file, the line, the feature and the browsers that lack it", () => {
    expect(findingsInStyle("a {\n  color: red;\n}\nb:has(a) {\n  color: red;\n}\n")).toEqual([
      "a.css:4: css.selectors.has: not in chrome 100, chrome_android 100, edge 100, firefox 100, firefox_android 100.",
    ]);
  });

  it.each([
    ["a { color: color-mix(in srgb, red, blue); }", "css.types.color.color-mix"],
    ["a { content-visibility: auto; }", "css.properties.content-visibility"],
    ["a { height: 10dvh; }", "css.types.length.viewport_percentage_units_dynamic"],
    ["a { width: 1cqi; }", "css.types.length.container_query_length_units"],
    ["@container (width > 1px) { a { top: 0; } }", "css.at-rules.container"],
    ["@media (width > 1px) { a { top: 0; } }", "css.at-rules.media.range_syntax"],
    ["a { b { top: 0; } }", "css.selectors.nesting"],
    ["a { user-select: none; }", "css.properties.user-select"],
  ])("finds what is new in %s", (css, key) => {
    expect(findingsInStyle(css).join("\n")).toContain(`${key}: not in`);
  });

  it.each([
    "@supports (content-visibility: auto) { a { content-visibility: auto; } }",
    "a { -webkit-user-select: none; user-select: none; }",
    "a { --ours: has(x); grid-area: color-mix; }",
    "a::after { content: 'color-mix(in srgb)'; }",
    "@keyframes nesting { from { top: 0; } to { top: 1px; } }",
  ])("lets %s be", (css) => {
    expect(findingsInStyle(css)).toEqual([]);
  });
});

describe("a built script", () => {
  it.each([
    ["x=/(?<=a)b/.exec(y)", "javascript.regular_expressions.lookbehind_assertion"],
    ["x=/a/v", "javascript.builtins.RegExp.unicodeSets"],
    ["x.toSorted()", "javascript.builtins.Array.toSorted"],
    ["Promise.withResolvers()", "javascript.builtins.Promise.withResolvers"],
    ["AbortSignal.any([])", "api.AbortSignal.any_static"],
    ["new OffscreenCanvas(1,1)", "api.OffscreenCanvas"],
    ["class A{static{this.a=1}}", "javascript.classes.static.initialization_blocks"],
  ])("finds what is new in %s", (script, key) => {
    expect(findingsInScript(script).join("\n")).toContain(key);
  });

  it.each([
    'typeof OffscreenCanvas=="function"',
    "x.at(-1)",
    "x=/(?<name>a)(?=b)/s",
    "f.toSorted=1",
    "let any={any:1}",
  ])("lets %s be", (script) => {
    expect(findingsInScript(script)).toEqual([]);
  });
});

describe("our source", () => {
  it("knows what Node's types declare as well", () => {
    const uses = typedFeaturesOf(".", (file) => file === "src/state/catalogSession.ts", data);
    expect(uses.flatMap((each) => each.keys)).toContain("api.AbortSignal.any_static");
  });

  it("counts by types, whatever a thing is called, and names the line", () => {
    const uses = typedFeaturesOf(".", (file) => file === "src/ui/Dialog.tsx", data);
    const keys = new Set(uses.flatMap((each) => each.keys));
    expect(keys).toContain("html.elements.dialog");
    expect(keys).toContain("api.HTMLDialogElement.showModal");
    const [dialog] = uses.filter((each) => each.keys.includes("html.elements.dialog"));
    const line = readFileSync("src/ui/Dialog.tsx", "utf8").split("\n")[(dialog?.line ?? 0) - 1];
    expect(line).toContain("<dialog");
  });
});

describe("an allowance", () => {
  const allowance: Allowance = {
    feature: "css.selectors.has",
    files: /^a\.css$/,
    reason: "A test.",
  };

  it("holds for its feature in its files, and nothing else", () => {
    const uses = styleFeaturesOf("a.css", "a:has(b) { top: 0; }", data);
    expect(findingsOf(uses, [allowance], data, OLD)).toEqual([]);
    const elsewhere = uses.map((each) => ({ ...each, file: "b.css" }));
    expect(findingsOf(elsewhere, [{ ...allowance, files: /^b/ }], data, OLD)).toEqual([]);
    expect(findingsOf(elsewhere, [allowance], data, OLD)).toHaveLength(2);
  });

  it("is a finding when nothing needs it", () => {
    expect(findingsOf([], [allowance], data, OLD)).toEqual([
      "css.selectors.has in /^a\\.css$/ is allowed, but nothing needs that.",
    ]);
  });
});

describe("the supported versions", () => {
  it("are those that docs/browsers.md states", () => {
    const page = readFileSync("docs/browsers.md", "utf8");
    for (const browser of BROWSERS) expect(page).toContain(` ${SUPPORTED_VERSIONS[browser]} `);
  });
});
