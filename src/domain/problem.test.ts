import { describe, expect, it } from "vitest";
import { damagedCountOf, shownFirst, toSentence } from "./problem";

describe("a problem", () => {
  it("names file, record and field, as far as they are known", () => {
    const problem = {
      file: "index.json",
      record: "sohae-2019-03-02-rebuilding",
      field: "observed",
      message: "found “soon”, expected a date",
    };
    expect(toSentence(problem)).toBe(
      "index.json, sohae-2019-03-02-rebuilding, observed: found “soon”, expected a date",
    );
    expect(toSentence({ ...problem, field: null })).toBe(
      "index.json, sohae-2019-03-02-rebuilding: found “soon”, expected a date",
    );
    expect(toSentence({ ...problem, record: null, field: null })).toBe(
      "index.json: found “soon”, expected a date",
    );
  });
});

describe("problems of many records", () => {
  const place = { file: "index.json", field: null, message: "" };
  const problems = [
    { ...place, record: "a" },
    { ...place, record: "a", field: "date" },
    { ...place, record: "b" },
    { ...place, record: null, count: 40 },
    { ...place, record: null },
  ];

  it("are counted as many, those of one record once", () => {
    expect(damagedCountOf(problems)).toBe(2 + 40 + 1);
    expect(damagedCountOf([])).toBe(0);
  });

  it("stand before those of one, in their order", () => {
    expect(shownFirst(problems).map(({ record }) => record)).toEqual([null, null, "a", "a", "b"]);
  });
});
