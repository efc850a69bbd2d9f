import { describe, expect, it } from "vitest";
import { toSentence } from "./problem";

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
