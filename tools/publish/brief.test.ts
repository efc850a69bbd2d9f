import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/domain/day";
import { windowOf } from "../../src/domain/dayWindow";
import { membershipOf, type Period } from "../../src/domain/period";
import { briefOf } from "../../src/export/brief";
import { toBriefMarkdown } from "../../src/export/briefMarkdown";
import type { ExportSet } from "../../src/export/exportSet";
import { gapSentenceOf } from "../../src/i18n/dateWords";
import { RECORD_WORDS } from "../../src/i18n/recordWords";
import { checkCatalog } from "../catalog/checkCatalog";
import { CATALOG_FOLDER, readSourceFiles } from "../catalog/readSourceFiles";
import { wholeCatalogOf } from "./wholeCatalog";

const words = { ...RECORD_WORDS, gapOf: gapSentenceOf };
const { catalog } = checkCatalog(readSourceFiles(CATALOG_FOLDER));
if (catalog === null) throw new Error("The catalog cannot be read; run catalog:check.");
const whole = wholeCatalogOf(catalog, {
  home: "https://nadir.example/",
  made: "2026-11-22T08:30:00Z",
});

const MARCH: Period = {
  from: dayOf({ year: 2019, month: 3, day: 1 }),
  to: dayOf({ year: 2019, month: 3, day: 31 }),
};

function sohaeIn(period: Period): ExportSet {
  const isIn = (date: Parameters<typeof windowOf>[0]) =>
    membershipOf(windowOf(date), period) !== "out";
  return {
    ...whole,
    title: "Sohae, March 2019",
    address: "https://nadir.example/sites/sohae/?from=2019-03-01&to=2019-03-31",
    sites: whole.sites.filter(({ record }) => record.id === "sohae"),
    observations: whole.observations.filter(
      ({ record }) => record.site === "sohae" && isIn(record.observed),
    ),
  };
}

describe("briefOf", () => {
  const brief = briefOf(sohaeIn(MARCH), words, { period: MARCH });
  const observations = brief.entries.filter((entry) => entry.kind === "observation");

  it("says title, period and the moment in words", () => {
    expect(brief.title).toBe("Sohae, March 2019");
    expect(brief.period).toBe("Period: between 1 and 31 March 2019");
    expect(brief.made).toBe("22 November 2026, 08:30 UTC");
  });

  it("numbers each report once, in the order of first mention", () => {
    const mentioned = [
      ...brief.sites.flatMap(({ notes }) => notes),
      ...brief.entries.flatMap((entry) => [
        ...entry.notes,
        ...(entry.kind === "observation"
          ? entry.stances.flatMap(({ assessments }) => assessments.flatMap(({ notes }) => notes))
          : []),
      ]),
    ];
    const first = [...new Set(mentioned)];
    expect(first.length).toBeGreaterThan(20);
    expect(new Set(brief.sources.map(({ id }) => id)).size).toBe(brief.sources.length);
    expect(brief.sources.map(({ number }) => number)).toEqual(
      brief.sources.map((_, place) => place + 1),
    );
    // Within one list of notes they ascend, so a new number is never below an older new one.
    expect(first).toEqual(brief.sources.map(({ number }) => number));
  });

  it("marks what only may lie in the period", () => {
    const uncertain = observations.find(({ id }) => id === "sohae-2022-04-modernization-roots");
    const sure = observations.find(({ observed }) => observed === "2 March 2019");
    expect(uncertain?.mayBeIn).toBe(true);
    expect(sure?.mayBeIn).toBe(false);
  });

  it("sets the assessments of one observation side by side by stance", () => {
    const disputed = observations.find(({ stances }) => stances.length === 3);
    expect(disputed?.headline).toBe(
      "Test stand and rocket transfer structure being rebuilt, seen just after Hanoi",
    );
    expect(disputed?.stances.map(({ name }) => name)).toEqual(["supports", "cautions", "neutral"]);
    expect(disputed?.summit).toBe("2 days after: Second Trump–Kim summit (Hanoi)");
  });

  it("tells summits and counts the events that it does not tell", () => {
    const events = brief.entries.filter((entry) => entry.kind === "event");
    expect(events.every(({ isSummit, what }) => isSummit || what !== "talks")).toBe(true);
    const others = whole.events.length - events.length;
    expect(brief.missing.join(" ")).toContain(`${others} others can be seen in Nadir.`);
    const all = briefOf(sohaeIn(MARCH), words, { period: MARCH, allEvents: true });
    expect(all.entries.filter(({ kind }) => kind === "event").length).toBe(whole.events.length);
    expect(all.missing).toEqual([]);
  });

  it("says how many observations are left out, and loses none silently", () => {
    const long = briefOf(whole, words);
    const shown = long.entries.filter(({ kind }) => kind === "observation").length;
    const left = whole.observations.length - shown;
    expect(left).toBeGreaterThan(0);
    expect(long.missing[0]).toContain(
      `the first ${shown} of ${whole.observations.length} observations. ${left} later observations`,
    );
  });

  it("says when details and sources could not be read", () => {
    const set = sohaeIn(MARCH);
    const [one, ...others] = set.observations;
    if (!one) throw new Error("Sohae has no observation in March 2019; expected several.");
    const damaged = {
      ...set,
      events: [],
      observations: [{ ...one, detail: null }, ...others],
      reports: new Map([...set.reports].filter(([id]) => id !== "38n-2019-03-05-sohae")),
    };
    expect(briefOf(damaged, words).missing).toEqual([
      "The details of 1 observation could not be read, so their sources are missing.",
      "1 source named by these records could not be read.",
    ]);
  });
});

describe("toBriefMarkdown", () => {
  it("has each source once and every note in brackets", () => {
    const { body, name, mediaType } = toBriefMarkdown(sohaeIn(MARCH), words, { period: MARCH });
    const { sources } = briefOf(sohaeIn(MARCH), words, { period: MARCH });
    expect(name).toBe("nadir-brief-2026-11-22.md");
    expect(mediaType).toBe("text/markdown;charset=utf-8");
    const lines = String(body).split("\n");
    const start = lines.indexOf("## Sources");
    const listed = lines.slice(start).filter((line) => /^\d+\. /.test(line));
    expect(listed.length).toBe(sources.length);
  });
});
