import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toLink, toText } from "./briefMarkdown";

describe("the text of a brief's Markdown", () => {
  it.each([
    ["# Not a heading", "\\# Not a heading"],
    ["1. Not a list\n- nor this", "1\\. Not a list - nor this"],
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"],
    ["![x](https://a.example)", "\\!\\[x\\](https\\://a.example)"],
    [
      "`code` *bold* _it_ ~~gone~~ | a&b;",
      "\\`code\\` \\*bold\\* \\_it\\_ \\~\\~gone\\~\\~ \\| a\\&b;",
    ],
  ])("keeps %j as text", (hostile, expected) => {
    expect(toText(hostile)).toBe(expected);
  });

  it("leaves no mark unescaped in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const written = toText(text);
        expect(written).not.toMatch(/[\n\r]/);
        expect(written.replace(/\\[^a-zA-Z0-9\s]/g, "")).not.toMatch(/[\\`*_[\]<>|~&#!$]/);
        expect(written).not.toMatch(/^([-+=]|\d{1,9}[.)])/);
      }),
    );
  });

  it("links only http and https, and no address ends its link early", () => {
    expect(toLink("x", "javascript:alert(1)")).toBe("x");
    expect(toLink("x", "data:text/html,x")).toBe("x");
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string(),
        (url, tail) => {
          const link = toLink("x", `${url}${tail}`);
          if (link === "x") return;
          expect(link).toMatch(/^\[x\]\(<https?:\/\/[^<>\s]*>\)$/);
        },
      ),
    );
  });
});
