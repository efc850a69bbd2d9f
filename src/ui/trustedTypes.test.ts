import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmlessHtml, ownProgram } from "./trustedTypes";

describe("HTML", () => {
  it.each([
    "Natural Earth &amp; others",
    'A <span aria-hidden="true">|</span> B',
    '<a href="https://example.org/" title="x">x</a>',
    "<svg/>",
    "100 km",
    '<a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">© OpenStreetMap contributors</a> · GeoNames',
  ])("%s is harmless", (html) => {
    expect(harmlessHtml(html)).toBe(html);
  });

  it.each([
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://x.example/" onclick="alert(1)">x</a>',
    "<svg onload=alert(1)>",
    "<svg/onload=alert(1)>",
    '<span aria-hidden="true"onmouseover=alert(1)>x</span>',
    "<<span>script>alert(1)<</span>/script>",
  ])("%s is only text", (html) => {
    expect(harmlessHtml(html)).not.toMatch(/[<>]/);
  });

  it("never holds a tag that is not one of the few", () => {
    const piece = fc.constantFrom(
      ...["<", ">", "</", "span", "a", " ", 'href="', "https://x/", "javascript:", '"', "svg", "/"],
    );
    const tags = /^(?:[^<>]|<\/?(?:span|a)(?: [^<>]*)?>|<svg\/>)*$/;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = harmlessHtml(pieces.join(""));
        expect(html).toMatch(tags);
        expect(html.match(/<[^>]*javascript:/)).toBeNull();
      }),
    );
  });
});

describe("programs", () => {
  const page = "https://nadir.example/sites/sohae/";
  it("come from the page's own host", () => {
    expect(ownProgram("/assets/pixel.worker.js", page)).toBe(
      "https://nadir.example/assets/pixel.worker.js",
    );
  });

  it.each(["https://evil.example/x.js", "data:text/javascript,alert(1)", "blob:https://evil/x"])(
    "and not from %s",
    (address) => {
      expect(() => ownProgram(address, page)).toThrow(/expected one of the page's own host/);
    },
  );
});
