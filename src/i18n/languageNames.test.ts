import { afterEach, describe, expect, it } from "vitest";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";
import { countryNameOf, languageNameOf } from "./languageNames";

describe("names of languages and countries", () => {
  afterEach(() => speak(ENGLISH));

  it("names languages and countries, and falls back to the code", () => {
    expect(languageNameOf("ko")).toBe("Korean");
    expect(languageNameOf("is")).toBe("Icelandic");
    expect(languageNameOf("en-toolongsubtag")).toBe("en-toolongsubtag");
    expect(countryNameOf("KP")).toBe("DPRK");
    expect(countryNameOf("JP")).toBe("Japan");
  });

  it("names them in the language of the interface", () => {
    speak(korean);
    expect(languageNameOf("ko")).toBe("한국어");
    expect(languageNameOf("en")).toBe("영어");
    expect(countryNameOf("KP")).toBe("북한");
    expect(countryNameOf("JP")).toBe("일본");
  });
});
