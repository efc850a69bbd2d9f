import { describe, expect, it } from "vitest";
import { SOURCES } from "../catalog/catalog.fixture";
import { ADDRESS, catalogOf, publicationOf } from "../dataFiles/publication.fixture";
import { sitemapsOf } from "./sitemap";

const MOST_ADDRESSES = 50_000;
/** Home, changes, one site, one event. */
const OTHERS = 4;

function mapsWith(observations: number) {
  const plain = publicationOf(catalogOf(SOURCES));
  const [one] = plain.set.observations;
  if (!one) throw new Error("Got a small catalog without observations; expected some.");
  const set = { ...plain.set, observations: Array.from({ length: observations }, () => one) };
  return new Map([...sitemapsOf({ ...plain, set })].map(({ name, body }) => [name, String(body)]));
}

function addressesIn(map: string | undefined): number {
  return map?.match(/<url>/g)?.length ?? 0;
}

describe("the sitemap", () => {
  it("is one file up to its limit, and says when each observation changed", () => {
    const maps = mapsWith(MOST_ADDRESSES - OTHERS);
    expect([...maps.keys()]).toEqual(["sitemap.xml"]);
    expect(addressesIn(maps.get("sitemap.xml"))).toBe(MOST_ADDRESSES);
    expect(maps.get("sitemap.xml")).toContain(
      `<url><loc>${ADDRESS}observations/sohae-2018-07/</loc><lastmod>2026-11-22</lastmod></url>`,
    );
  });

  it("becomes several files and an index of them beyond it", () => {
    const maps = mapsWith(MOST_ADDRESSES - OTHERS + 1);
    expect([...maps.keys()].sort()).toEqual(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
    expect(addressesIn(maps.get("sitemap-1.xml"))).toBe(MOST_ADDRESSES);
    expect(addressesIn(maps.get("sitemap-2.xml"))).toBe(1);
    expect(maps.get("sitemap.xml")).toContain(`<loc>${ADDRESS}sitemap-2.xml</loc>`);
    expect(addressesIn(maps.get("sitemap.xml"))).toBe(0);
  });
});
