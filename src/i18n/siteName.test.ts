import { afterEach, expect, test } from "vitest";
import { type Site, siteSchema } from "../domain/site";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";
import { catalogTextOf, siteLabelOf, siteNameOf } from "./siteName";

afterEach(() => speak(ENGLISH));

function siteWith(name: string, aliases: readonly string[]): Site {
  return siteSchema.parse({
    ...{ id: "sohae", name, label: name, aliases, kind: "launch-site", country: "KP" },
    ...{ region: "North Pyongan" },
    location: { lat: 39.66, lon: 124.7, precisionM: 1000, basis: "published" },
  });
}

const SOHAE = siteWith("Sohae Satellite Launching Station", ["Tongch'ang-ri", "서해위성발사장"]);

test("an English page calls a site by its name", () => {
  expect(siteNameOf(SOHAE)).toEqual({ text: SOHAE.name, lang: undefined });
  expect(siteNameOf(siteWith("서해위성발사장", []))).toEqual({
    text: "서해위성발사장",
    lang: "ko",
  });
});

test("a Korean page calls it by its name in hangul, and says what is English where there is none", () => {
  speak(korean);
  expect(siteNameOf(SOHAE)).toEqual({ text: "서해위성발사장", lang: undefined });
  expect(siteNameOf(siteWith("Nampo", ["South Pier"]))).toEqual({ text: "Nampo", lang: "en" });
  expect(catalogTextOf("38 North").lang).toBe("en");
});

test("a label is short", () => {
  const yongbyon = { ...siteWith("Yongbyon Nuclear Complex", ["영변 핵시설"]), label: "Yongbyon" };
  expect(siteLabelOf(yongbyon).text).toBe("Yongbyon");
  speak(korean);
  expect(siteLabelOf(yongbyon)).toEqual({ text: "영변", lang: undefined });
  expect(siteLabelOf({ ...yongbyon, aliases: [] })).toEqual({ text: "Yongbyon", lang: "en" });
});

test("the pseudo-locale is English with another sound", () => {
  speak({ ...ENGLISH, tag: "en-XA" });
  expect([catalogTextOf("38 North").lang, catalogTextOf("조선중앙통신").lang]).toEqual([
    undefined,
    "ko",
  ]);
});
