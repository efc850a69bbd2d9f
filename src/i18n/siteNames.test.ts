import { afterEach, expect, test } from "vitest";
import { type Site, siteSchema } from "../domain/site";
import { korean } from "./korean";
import { ENGLISH, speak } from "./language";
import { otherNamesOf } from "./siteNames";

afterEach(() => speak(ENGLISH));

function siteWith(name: string, aliases: readonly string[]): Site {
  return siteSchema.parse({
    ...{ id: "site", name, label: name, aliases, kind: "launch-site", country: "KP" },
    ...{ region: "North Pyongan Province" },
    location: { lat: 39.66, lon: 124.7, precisionM: 1000, basis: "published" },
  });
}

// As the catalog has them: several names in hangul, and none.
const SOHAE_NAMES = ["Tongchang-ri", "Pongdong-ri", "서해위성발사장", "동창리"];
const SOHAE = siteWith("Sohae Satellite Launching Station", SOHAE_NAMES);
const PYONGSONG = siteWith("Hwasong-15 launch site near Pyongsong", []);

test("an English page has the aliases beside the name", () => {
  expect(otherNamesOf(SOHAE)).toEqual({
    hangul: ["서해위성발사장", "동창리"],
    latin: ["Tongchang-ri", "Pongdong-ri"],
  });
  expect(otherNamesOf(PYONGSONG)).toEqual({ hangul: [], latin: [] });
});

test("a Korean page has the Latin name second, and each name once", () => {
  speak(korean);
  expect(otherNamesOf(SOHAE)).toEqual({
    hangul: ["동창리"],
    latin: ["Sohae Satellite Launching Station", "Tongchang-ri", "Pongdong-ri"],
  });
  expect(otherNamesOf(PYONGSONG)).toEqual({ hangul: [], latin: [] });
});
