import { afterEach, describe, expect, it } from "vitest";
import { korean } from "../i18n/korean";
import { ENGLISH, speak } from "../i18n/language";
import type { SiteFindings } from "../query/findings";
import { clusterMarkName, directionWords, memberLines, siteMarkName } from "./markWords";
import type { RingGroup } from "./ringGroups";
import { findingsAt, findingsOf, NO_COUNTS } from "./siteFindings.fixture";

function findings(name: string, count: number): SiteFindings {
  return findingsAt(name, { counts: { operations: count } });
}

function cluster(size: number): RingGroup {
  const members = Array.from({ length: size }, (_, place) => findings(`Site ${place}`, 2));
  return { members, count: 2 * size } as unknown as RingGroup;
}

describe("names of marks", () => {
  it("say the site and its count", () => {
    expect(siteMarkName(findings("Sohae Satellite Launching Station", 25))).toBe(
      "Sohae Satellite Launching Station: 25 observations",
    );
    expect(siteMarkName(findings("Kal-gol", 1))).toBe("Kal-gol: 1 observation");
    expect(siteMarkName(findings("Kal-gol", 0))).toBe("Kal-gol: 0 observations");
  });

  it("contain the words beside the mark, whatever a catalog calls its sites", () => {
    const shipyard = findings("Hambuk Shipyard", 8);
    const site = { ...shipyard.site, label: "Chongjin" };
    expect(siteMarkName(findingsOf(site, { operations: 8 }))).toBe(
      "Chongjin, Hambuk Shipyard: 8 observations",
    );
  });

  it("say what a cluster holds and what pressing it does", () => {
    expect(clusterMarkName(cluster(5), true)).toBe("5 sites, 10 observations: Site 0 +4; zoom in");
    expect(clusterMarkName(cluster(2), false)).toBe(
      "2 sites, 4 observations: Site 0 +1; list them",
    );
  });
});

describe("directionWords", () => {
  it("names the directions that occur, in their order", () => {
    expect(directionWords({ ...NO_COUNTS, "nothing-seen": 2, "build-up": 12 })).toBe(
      "12 build-up, 2 nothing seen",
    );
  });
});

describe("memberLines", () => {
  it("lists the first sites and counts the rest", () => {
    expect(memberLines(cluster(2))).toEqual(["Site 0 2", "Site 1 2"]);
    expect(memberLines(cluster(9)).at(-1)).toBe("and 1 more site");
    expect(memberLines(cluster(12)).at(-1)).toBe("and 4 more sites");
  });
});

describe("in Korean", () => {
  afterEach(() => speak(ENGLISH));

  it("names a site by its name in hangul, and counts", () => {
    speak(korean);
    const sohae = findings("Sohae", 25);
    const site = { ...sohae.site, aliases: ["서해 위성발사장"] };
    expect(siteMarkName(findingsOf(site, { operations: 25 }))).toBe("서해 위성발사장: 관측 25건");
    expect(siteMarkName(sohae)).toBe("Sohae: 관측 25건");
    expect(clusterMarkName(cluster(5), true)).toBe("장소 5곳, 관측 10건: Site 0 +4 · 확대하기");
    expect(directionWords({ ...NO_COUNTS, "build-up": 12 })).toBe("증강 12건");
    expect(memberLines(cluster(9)).at(-1)).toBe("외 1곳");
  });
});
