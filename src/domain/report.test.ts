import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportSchema, slugOf } from "./report";

describe("the slug of a publisher", () => {
  it.each([
    ["38 North", "38-north"],
    ["CSIS Beyond Parallel", "csis-beyond-parallel"],
    ["Sino-NK", "sino-nk"],
    ["Liga.net", "liga-net"],
    ["LIGA.net", "liga-net"],
    ["Süddeutsche Zeitung", "suddeutsche-zeitung"],
    ["The People’s Daily", "the-peoples-daily"],
    ["통일뉴스", "통일뉴스"],
    ["  (AP) ", "ap"],
    ["U.S. Department of State", "u-s-department-of-state"],
  ])("of %s is %s", (publisher, slug) => {
    expect(slugOf(publisher)).toBe(slug);
  });

  it("is its own slug, so that a link can be checked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (publisher) => {
        const slug = slugOf(publisher);
        expect(slugOf(slug)).toBe(slug);
        expect(slug).not.toMatch(/[\s,&=?#/]|^-|-$|--/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a report from outside", () => {
  const good = {
    id: "38n-2019-03-05-sohae",
    title: "Rebuilding commences",
    publisher: "38 North",
    published: "2019-03-05",
    url: "https://www.38north.org/2019/03/sohae030519/",
    lang: "en",
    kind: "imagery-analysis",
  };

  it("is read, with what it leaves out filled in", () => {
    expect(reportSchema.parse(good)).toMatchObject({
      authors: [],
      titleSupplied: false,
      via: null,
      reprint: null,
      formerIds: [],
    });
  });

  it.each([
    ["url", "javascript:alert(1)"],
    ["url", "//example.org"],
    ["published", "5 March 2019"],
    ["kind", "rumour"],
    ["lang", "english"],
    ["title", " padded "],
    ["id", "Not An Id"],
    ["titleSupplied", "yes"],
  ])("is refused for %s: %j", (field, value) => {
    const result = reportSchema.safeParse({ ...good, [field]: value });
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.path).toEqual([field]);
    expect(result.error?.issues[0]?.message).toMatch(/^expected /);
  });
});
