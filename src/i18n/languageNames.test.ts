import { describe, expect, it } from "vitest";
import { countryNameOf, languageNameOf } from "./languageNames";

describe("names of languages and countries", () => {
  it("names languages and countries, and falls back to the code", () => {
    expect(languageNameOf("ko")).toBe("Korean");
    expect(languageNameOf("is")).toBe("Icelandic");
    expect(languageNameOf("en-toolongsubtag")).toBe("en-toolongsubtag");
    expect(countryNameOf("KP")).toBe("DPRK");
    expect(countryNameOf("JP")).toBe("Japan");
  });
});
