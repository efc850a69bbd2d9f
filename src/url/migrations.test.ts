import { describe, expect, it } from "vitest";
import { migrated } from "./migrations";

describe("what servers and mail programs add to a link", () => {
  it.each([
    ["/sites/sohae/", "sites/sohae/"],
    ["//sites/sohae/", "sites/sohae/"],
    ["sites/sohae/index.html", "sites/sohae/"],
    ["index.html", ""],
    ["sites/sohae", "sites/sohae"],
  ])("is taken off the path %s", (path, clean) => {
    expect(migrated({ path, query: "" }).path).toBe(clean);
  });

  it("is taken off the query", () => {
    expect(migrated({ path: "", query: "?from=2019-01-01" }).query).toBe("from=2019-01-01");
    expect(migrated({ path: "", query: "from=2019-01-01" }).query).toBe("from=2019-01-01");
  });
});
