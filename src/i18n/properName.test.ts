import { afterEach, describe, expect, it } from "vitest";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";
import { properNameOf } from "./properName";

afterEach(() => speak(ENGLISH));

describe("properNameOf", () => {
  it("leaves the catalog's words as they are in English", () => {
    expect(properNameOf("Hanoi, Vietnam")).toEqual({ text: "Hanoi, Vietnam", lang: undefined });
  });

  it.each([
    ["Hanoi, Vietnam", "베트남 하노이"],
    ["Singapore", "싱가포르"],
    ["Yongbyon, North Pyongan Province, North Korea", "북한 평안북도 영변"],
    ["Washington, D.C., United States", "미국 워싱턴 D.C."],
    ["North Pyongan Province (Kusong)", "평안북도 구성"],
    ["DPRK", "북한"],
  ])("says %s in Korean, the largest part first", (english, inKorean) => {
    speak(korean);
    expect(properNameOf(english)).toEqual({ text: inKorean, lang: undefined });
  });

  it.each(["Atlantis, Vietnam", "constructor", "Hanoi,Vietnam", ""])(
    "does not take a name apart that it does not know whole: %s",
    (name) => {
      speak(korean);
      expect(properNameOf(name)).toEqual({ text: name, lang: "en" });
    },
  );
});
