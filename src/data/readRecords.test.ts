import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { damagedCountOf, type Problem } from "../domain/problem";
import { lineSchema, listOf } from "../domain/record";
import { nameOf, readArray, readEntries, readRecord } from "./readRecords";

const schema = z.object({ id: lineSchema, tags: listOf(lineSchema) });

function messagesOf(read: (problems: Problem[]) => unknown): string[] {
  const problems: Problem[] = [];
  read(problems);
  return problems.map(({ record, field, message }) => `${record}|${field}|${message}`);
}

describe("readArray", () => {
  it("keeps the good and names the bad", () => {
    const list = [{ id: "a" }, { id: " b" }, 7, { id: "c", tags: ["x", 1] }, { id: "d", tags: 3 }];
    const problems: Problem[] = [];
    expect(readArray("f.json", list, schema, problems)).toEqual([{ id: "a", tags: [] }]);
    expect(problems.map(({ record, field, message }) => [record, field, message])).toEqual([
      [" b", "id", "found “ b”, expected one line of text without spaces around it"],
      ["number 3", null, "found 7, expected a record"],
      ["c", "tags.1", "found 1, expected text"],
      ["d", "tags", "found 3, expected a list"],
    ]);
  });

  it("wants a list", () => {
    expect(messagesOf((problems) => readArray("f.json", {}, schema, problems))).toEqual([
      "null|null|found a record, expected a list",
    ]);
  });
});

describe("readRecord", () => {
  it("names the record by its id, however long, and else by its place", () => {
    const nameOfRecord = (value: unknown) =>
      messagesOf((problems) => readRecord("f.json", value, "the first", schema, problems))[0];
    expect(nameOfRecord({ id: "x".repeat(500) })?.split("|")[0]).toHaveLength(120);
    expect(nameOfRecord({ tags: [] })).toMatch(/^the first\|id\|found nothing/);
  });
});

describe("hidden signs", () => {
  it("are taken out of texts, and told", () => {
    const problems: Problem[] = [];
    const value = { id: "a", tags: ["plain", "So\u202ehae\u200b"] };
    expect(readRecord("f.json", value, "", schema, problems)).toEqual({
      id: "a",
      tags: ["plain", "Sohae"],
    });
    expect(problems).toEqual([
      {
        ...{ file: "f.json", record: "a", field: "tags.1" },
        message: "found U+202E, U+200B, expected text without hidden signs; shown without them",
      },
    ]);
    expect(value.tags).toEqual(["plain", "So\u202ehae\u200b"]);
  });

  it("leave a record that has nothing else to be set aside", () => {
    const problems: Problem[] = [];
    expect(readRecord("f.json", { id: "\u200b" }, "", schema, problems)).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      "found U+200B, expected text without hidden signs; shown without them",
      "found “”, expected one line of text without spaces around it",
    ]);
  });

  it("are seen where a sentence quotes a text", () => {
    expect(nameOf("So\u202ehae")).toBe("“So⟨U+202E⟩hae”");
  });
});

describe("readEntries", () => {
  it("keeps the good and names the bad by their keys", () => {
    const problems: Problem[] = [];
    const value = { a: "x", b: 1 };
    expect(readEntries("f.json", "names", value, lineSchema, problems)).toEqual([["a", "x"]]);
    expect(problems).toEqual([
      { file: "f.json", record: "names.b", field: null, message: "found 1, expected text" },
    ]);
  });
});

describe("a list that is damaged through and through", () => {
  it("names the first thousand, counts the next and says how many it did not read", () => {
    const problems: Problem[] = [];
    const list = [{ id: "a" }, ...new Array(6000).fill(0), { id: "b" }];
    expect(readArray("f.json", list, schema, problems)).toEqual([{ id: "a", tags: [] }]);
    expect(problems).toHaveLength(1002);
    expect(problems.slice(0, 2).map(({ message }) => message)).toEqual([
      "found too much damage; the other 1001 records were not read",
      "found 4000 more damaged records, expected none",
    ]);
    expect(damagedCountOf(problems)).toBe(6001);
  });

  it("counts what it cleans after the first thousand, and says so", () => {
    const problems: Problem[] = [];
    const list = Array.from({ length: 3000 }, (_, at) => ({ id: `${at}`, tags: ["a\u202e"] }));
    expect(readArray("f.json", list, schema, problems)).toHaveLength(3000);
    expect(problems).toHaveLength(1001);
    expect(problems[0]?.message).toBe(
      "found hidden signs in 2000 more records; shown without them",
    );
    expect(damagedCountOf(problems)).toBe(3000);
  });

  it("names the first mistakes of a record that has nothing else", () => {
    const problems: Problem[] = [];
    const tags = new Array(1900).fill("a\u200b");
    expect(readRecord("f.json", { id: "a", tags }, "", schema, problems)?.tags[1899]).toBe("a");
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toBe("found 1850 more mistakes, expected none");
  });
});

describe("nameOf", () => {
  it("is soon done with ten million spaces", () => {
    expect(nameOf(" ".repeat(10_000_000))).toHaveLength(62);
  });

  it.each([
    [undefined, "nothing"],
    [null, "nothing"],
    [[1], "a list"],
    [{}, "a record"],
    ["soon", "“soon”"],
    [7, "7"],
    [true, "true"],
    ["two\n  lines", "“two lines”"],
    ["x".repeat(80), `“${"x".repeat(59)}…”`],
  ])("calls %j %s", (value, name) => expect(nameOf(value)).toBe(name));
});
