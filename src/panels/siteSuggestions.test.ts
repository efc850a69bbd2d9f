import fc from "fast-check";
import { expect, test } from "vitest";
import { type Site, siteSchema } from "../domain/site";
import { siteSuggestionsOf } from "./siteSuggestions";

function siteNamed(id: string, name: string, aliases: readonly string[] = []): Site {
  return siteSchema.parse({
    ...{ id, name, label: name, aliases, kind: "other", country: "KP", region: "Somewhere" },
    location: { lat: 39, lon: 125, precisionM: 1000, basis: "published" },
  });
}

const SITES = [
  siteNamed("sinpo", "Sinpo South Shipyard"),
  siteNamed("sohae", "Sohae Satellite Launching Station", [
    "Tongch'ang-ri",
    "서해위성발사장",
    "동창리",
  ]),
  siteNamed("tonghae", "Tonghae Satellite Launching Ground", ["Musudan-ri", "동해위성발사장"]),
  siteNamed("nampo", "Nampo Navy Shipyard", ["South Pier"]),
];

function found(typed: string): string[] {
  return siteSuggestionsOf(SITES, typed).map(({ site, alias }) =>
    alias === null ? site.id : `${site.id} as ${alias}`,
  );
}

test("finds the beginnings of words in any order, whatever the case", () => {
  expect(found("SOHAE")).toEqual(["sohae"]);
  expect(found("station sat")).toEqual(["sohae"]);
  expect(found("hae")).toEqual([]);
});

test("finds aliases in any spelling, and hangul anywhere in a word", () => {
  expect(found("tongchangri")).toEqual(["sohae as Tongch'ang-ri"]);
  expect(found("Tongchang ri")).toEqual(["sohae as Tongch'ang-ri"]);
  expect(found("동창리")).toEqual(["sohae as 동창리"]);
  expect(found("위성발사장")).toEqual(["sohae as 서해위성발사장", "tonghae as 동해위성발사장"]);
});

test("finds hangul by its initial consonants, what begins so first", () => {
  expect(found("ㅅㅎ")).toEqual(["sohae as 서해위성발사장"]);
  expect(found("동ㅎ")).toEqual(["tonghae as 동해위성발사장"]);
  expect(found("ㅇㅅㅂㅅㅈ")).toEqual(["sohae as 서해위성발사장", "tonghae as 동해위성발사장"]);
  expect(found("ㄷㅎ")).toEqual(["tonghae as 동해위성발사장"]);
  expect(found("ㅋ")).toEqual([]);
});

test("a name that begins so comes first, then other names, then aliases", () => {
  expect(found("s")).toEqual(["sinpo", "sohae", "tonghae", "nampo"]);
  expect(found("south")).toEqual(["sinpo", "nampo as South Pier"]);
  expect(found("n")).toEqual(["nampo"]);
  expect(found("tong")).toEqual(["tonghae", "sohae as Tongch'ang-ri"]);
});

test("nothing typed suggests nothing", () => {
  expect(found(" - ")).toEqual([]);
});

test("every site is found by each of its spellings, and never more than eight are offered", () => {
  const many = Array.from({ length: 20 }, (_, place) =>
    siteNamed(`port-${place}`, `Port ${place}`),
  );
  expect(siteSuggestionsOf(many, "port")).toHaveLength(8);
  fc.assert(
    fc.property(fc.constantFrom(...SITES), fc.nat(), (site, place) => {
      const names = [site.name, ...site.aliases];
      const name = names[place % names.length] ?? site.name;
      expect(siteSuggestionsOf(SITES, name).map((each) => each.site.id)).toContain(site.id);
    }),
  );
});
