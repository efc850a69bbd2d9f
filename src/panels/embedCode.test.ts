import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Embedding,
  embedAddressOf,
  embedCodeOf,
  HEIGHT_BOUNDS,
  parsePixels,
  WIDTH_BOUNDS,
} from "./embedCode";

const SOHAE: Embedding = {
  link: "https://example.org/nadir/sites/sohae/?from=2018-04-01&to=2019-12-31",
  title: "Sohae · Nadir",
  widthPx: null,
  heightPx: 640,
  grows: false,
};

const SHAPE =
  /^<iframe data-nadir\s+src="([^"<>]*)"\s+title="([^"<>]*)"\s+width="(100%|\d+)" height="(\d+)"\s+style="[^"]*" loading="lazy"\s+sandbox="([^"]*)"><\/iframe>$/;

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("the address of a frame", () => {
  it("is the view's link with embed=1", () => {
    expect(embedAddressOf("https://example.org/")).toBe("https://example.org/?embed=1");
    expect(embedAddressOf(SOHAE.link)).toBe(`${SOHAE.link}&embed=1`);
  });
});

describe("the code of a frame", () => {
  it("is full width or as wide as asked", () => {
    expect(SHAPE.exec(embedCodeOf(SOHAE))?.slice(3, 5)).toEqual(["100%", "640"]);
    const fixed = embedCodeOf({ ...SOHAE, widthPx: 720 });
    expect(SHAPE.exec(fixed)?.slice(3, 5)).toEqual(["720", "640"]);
  });

  it("keeps any title and link inside their attributes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."\"'<>&;= a서/") }),
        fc.string({ unit: fc.constantFrom(..."\"'<>&;=/?a") }),
        (title, end) => {
          const link = `https://example.org/?${end}`;
          const [, src = "", name = ""] = SHAPE.exec(embedCodeOf({ ...SOHAE, link, title })) ?? [];
          expect(unescaped(src)).toBe(`${link}&embed=1`);
          expect(unescaped(name)).toBe(title);
        },
      ),
    );
  });

  it("cannot move the page that holds it", () => {
    expect(SHAPE.exec(embedCodeOf(SOHAE))?.[5]).not.toMatch(/top-navigation|modals|forms/);
  });

  it("grows by a script that hears this frame alone", () => {
    const [, script = ""] = /<script>([\s\S]*)<\/script>$/.exec(
      embedCodeOf({ ...SOHAE, grows: true }),
    ) ?? ["", ""];
    const own = { contentWindow: {}, style: { minHeight: "" } };
    const other = { contentWindow: {}, style: { minHeight: "" } };
    let hear: (message: object) => void = () => undefined;
    new Function("addEventListener", "document", script)(
      (_type: string, listener: typeof hear) => {
        hear = listener;
      },
      { querySelectorAll: () => [own, other] },
    );
    hear({ source: own.contentWindow, data: { type: "nadir:height", height: 713 } });
    hear({ source: {}, data: { type: "nadir:height", height: 900 } });
    hear({ source: other.contentWindow, data: null });
    hear({ source: other.contentWindow, data: { type: "another", height: 900 } });
    hear({ source: other.contentWindow, data: { type: "nadir:height", height: "1e9;x" } });
    expect([own.style.minHeight, other.style.minHeight]).toEqual(["713px", ""]);
  });
});

describe("a size that is typed", () => {
  it.each(["280", "2000", " 640 "])("takes %j", (text) => {
    expect(parsePixels(text, WIDTH_BOUNDS)).toBe(Number(text));
  });

  it.each(["", "279", "2001", "640px", "-640", "1e3", "64.5", "100%"])("refuses %j", (text) => {
    expect(parsePixels(text, WIDTH_BOUNDS)).toBeNull();
  });

  it("has its own bounds for the height", () => {
    expect(parsePixels("399", HEIGHT_BOUNDS)).toBeNull();
    expect(parsePixels("400", HEIGHT_BOUNDS)).toBe(400);
  });
});
