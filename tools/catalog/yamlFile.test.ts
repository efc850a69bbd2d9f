import { describe, expect, it } from "vitest";
import type { Finding } from "./finding";
import { readYamlFile } from "./yamlFile";

function read(text: string) {
  const findings: Finding[] = [];
  return { yaml: readYamlFile({ path: "sites/x.yaml", text }, findings), findings };
}

describe("readYamlFile", () => {
  const { yaml } = read(`# a comment

id: x
location:
  lat: 1
list:
  - a
  - b: 2
summary: >-
  folded
  text
`);

  it.each([
    [["id"], 3],
    [["location"], 4],
    [["location", "lat"], 5],
    [["list", 0], 7],
    [["list", 1, "b"], 8],
    [["summary"], 9],
  ])("knows the line of %j", (path, line) => expect(yaml?.lineOf(path)).toBe(line));

  it.each([
    [["location", "lon"], 4],
    [["list", 9], 6],
    [["nothing", "at", "all"], 3],
    [["id", "deeper"], 3],
    [[], 3],
  ])("gives the line of what is around %j, which is missing", (path, line) => {
    expect(yaml?.lineOf(path)).toBe(line);
  });

  it("folds text and keeps dates and words as they are written", () => {
    expect(yaml?.value).toMatchObject({ summary: "folded text" });
    expect(read("a: 2019-03-02\nb: no\nc: 12:30").yaml?.value).toEqual({
      ...{ a: "2019-03-02", b: "no", c: "12:30" },
    });
  });

  it("reports a field that is there twice and reads the rest", () => {
    const { yaml: read2, findings } = read("id: x\nkind: a\nkind: b\n");
    expect(read2).not.toBeNull();
    expect(findings).toEqual([
      expect.objectContaining({
        line: 3,
        message: "found the field “kind” again, expected it once",
      }),
    ]);
  });

  it.each(["a: [1", "a: 'x", "a: 1\n b: 2", "- a\nb: 1", "a: 1\n---\nb: 2", "a: *b", "\ta: 1"])(
    "gives up on broken syntax with a sentence: %j",
    (text) => {
      const broken = read(text);
      expect(broken.yaml).toBeNull();
      expect(broken.findings.length).toBeGreaterThan(0);
      expect(broken.findings.every(({ severity }) => severity === "error")).toBe(true);
    },
  );
});
