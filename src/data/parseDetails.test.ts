import { describe, expect, it } from "vitest";
import type { EventId } from "../domain/contextEvent";
import type { ObservationId } from "../domain/observation";
import { toSentence } from "../domain/problem";
import type { SiteId } from "../domain/site";
import { eventDetailsFile, siteDetailFile } from "./index.fixture";
import { parseEventDetails, parseSiteDetail, parseText } from "./parseDetails";

const URL = "https://nadir.test/catalog/sites/sohae.1.json";
const SOHAE = "sohae" as SiteId;

function site(damage: (file: ReturnType<typeof siteDetailFile>) => void = () => {}) {
  const file = siteDetailFile();
  damage(file);
  return parseSiteDetail(file, URL, SOHAE);
}

describe("parseSiteDetail", () => {
  it("reads a good file without a problem", () => {
    const { value, problems } = site();
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ id: "sohae", summary: "A launch site.", references: ["r-1"] });
    expect([...value.observations.keys()]).toEqual(["a-day", "b-month"]);
    expect([...value.reports.keys()]).toEqual(["r-1", "r-2"]);
    expect(value.observations.get("a-day" as ObservationId)?.assessments[0]?.date).toBeNull();
  });

  it("sets a damaged record aside and names it", () => {
    const { value, problems } = site(({ observations, reports }) => {
      Object.assign(observations[0] ?? {}, { assessments: [{ stance: "shouts" }] });
      Object.assign(reports[1] ?? {}, { url: "javascript:alert(1)" });
    });
    expect([...value.observations.keys()]).toEqual(["b-month"]);
    expect([...value.reports.keys()]).toEqual(["r-1"]);
    const sentences = problems.map(toSentence);
    expect(sentences).toContain(
      "sohae.1.json, a-day, assessments.0.stance: found “shouts”, expected one of supports, cautions, disputes, neutral",
    );
    expect(sentences).toContain(
      "sohae.1.json, r-2, url: found “javascript:alert(1)”, expected an http or https address",
    );
  });

  it("lives without a summary and without lists", () => {
    const { value, problems } = site((file) => {
      Object.assign(file, { summary: 5, references: null, observations: undefined, reports: {} });
    });
    expect(value).toMatchObject({ summary: "", references: [] });
    expect(value.observations.size).toBe(0);
    expect(problems.map(({ message }) => message)).toEqual([
      "found 5, expected text",
      "found a record, expected a list",
    ]);
  });

  it("refuses the details of another site, and a site without a place", () => {
    expect(() => parseSiteDetail(siteDetailFile(), URL, "yongbyon" as SiteId)).toThrow(
      "The details of this site could not be read: found “sohae”, expected “yongbyon”.",
    );
    expect(() => site((file) => Object.assign(file, { location: { lat: 99 } }))).toThrow(
      "The details of this site could not be read: the location is damaged.",
    );
  });
});

describe("parseEventDetails", () => {
  it("reads what is good and names what is not", () => {
    const file = eventDetailsFile();
    file.events.push({ id: "no-report", summary: "x", reports: [] }, file.events[0]);
    const { value, problems } = parseEventDetails(file, "https://nadir.test/catalog/events.3.json");
    expect(value.events.get("hanoi" as EventId)?.summary).toBe("They parted.");
    expect(value.events.size).toBe(1);
    expect(problems.map(toSentence)).toEqual([
      "events.3.json, no-report, reports: found a list, expected at least one report",
      "events.3.json, hanoi, id: found it twice, expected it once",
    ]);
  });
});

describe("parseText", () => {
  const parse = (observations: unknown) =>
    parseText({ format: 1, observations }, "https://nadir.test/catalog/text.4.json");

  it("reads words by observation", () => {
    const { value, problems } = parse({ "a-day": " roof back ", broken: 7 });
    expect([...value]).toEqual([["a-day", " roof back "]]);
    expect(problems.map(toSentence)).toEqual([
      "text.4.json, observations.broken: found 7, expected words",
    ]);
  });

  it("sets aside words without end", () => {
    expect(parse({ "a-day": "x".repeat(100_001) }).problems).toHaveLength(1);
    expect(parse([]).problems).toHaveLength(1);
    expect(() => parseText({ format: 9 }, "x")).toThrow(/^The search index could not be read/);
  });
});
