import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, fitText, isCut, wrapText } from "./wrapText";

const widthOf = (text: string) => Array.from(text).length * 10;
const words = fc.array(fc.stringMatching(/^[a-z서해위성]{1,12}$/), { maxLength: 20 });

describe("wrapText", () => {
  it("never makes a line wider than its room, nor loses a word without an ellipsis", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), fc.nat(4), (list, widthPx, more) => {
        const lines = wrapText(list.join(" "), { widthPx, maxLines: more + 1 }, widthOf);
        expect(lines.length).toBeLessThanOrEqual(more + 1);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(widthPx);
        if (!lines.some(isCut))
          expect(lines.join(" ").split(" ")).toEqual(list.join(" ").split(" "));
      }),
    );
  });

  it("breaks between words only, hangul too", () => {
    const lines = wrapText("서해위성발사장 동창리 발사장", { widthPx: 100, maxLines: 3 }, widthOf);
    expect(lines).toEqual(["서해위성발사장", "동창리 발사장"]);
  });

  it("cuts without leaving a space or a comma before the ellipsis", () => {
    expect(cutText("Hanoi, Vietnam", 80, widthOf)).toBe("Hanoi…");
  });
});

describe("fitText", () => {
  const scaled = (text: string, sizePx: number) => (widthOf(text) * sizePx) / 10;

  it("takes the largest size in which nothing is cut, in even lines", () => {
    const { sizePx, lines } = fitText(
      "Places watched from orbit",
      { widthPx: 230, maxLines: 2 },
      [20, 10],
      scaled,
    );
    expect({ sizePx, lines }).toEqual({ sizePx: 10, lines: ["Places watched", "from orbit"] });
  });

  it("cuts in the smallest size when none has room", () => {
    const { sizePx, lines } = fitText(
      "a b c d e f",
      { widthPx: 50, maxLines: 1 },
      [20, 10],
      scaled,
    );
    expect({ sizePx, cut: isCut(lines[0] ?? "") }).toEqual({ sizePx: 10, cut: true });
  });
});
