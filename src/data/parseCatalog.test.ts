import { describe, expect, it } from "vitest";
import type { EventId } from "../domain/contextEvent";
import type { Observation, ObservationId } from "../domain/observation";
import { rowOf } from "../domain/observationTable";
import { type Problem, toSentence } from "../domain/problem";
import type { PublisherSlug } from "../domain/report";
import type { SiteId } from "../domain/site";
import { INDEX_URL, indexFile } from "./index.fixture";
import { type LoadedCatalog, parseCatalog } from "./parseCatalog";

type IndexFile = ReturnType<typeof indexFile>;

function parse(damage: (file: IndexFile) => void = () => {}) {
  const file = indexFile();
  damage(file);
  return parseCatalog(file, INDEX_URL);
}

const sentencesOf = (problems: readonly Problem[]) => problems.map(toSentence);
const idsOf = (records: Iterable<{ id: string }>) => Array.from(records, ({ id }) => id);

function recordOf({ catalog, records }: LoadedCatalog, id: string): Observation | undefined {
  const row = rowOf(catalog.table, id as ObservationId);
  return row === null ? undefined : records.get(row);
}

describe("parseCatalog", () => {
  it("reads a good file without a problem", () => {
    const { catalog, problems } = parse();
    expect(problems).toEqual([]);
    expect(catalog.version).toBe("0123456789");
    expect([...catalog.publisherNames]).toEqual([["38-north", "38 North"]]);
    expect(catalog.sites[0]).toMatchObject({ id: "sohae", formerIds: [] });
    expect(catalog.sites[0]?.structures[0]).toEqual({
      ...{ id: "pad", formerIds: [], name: "pad", location: null },
    });
  });

  it("orders by window: first day, then width, then id", () => {
    const { catalog, records } = parse();
    expect(idsOf(records.values())).toEqual(["first", "a-day", "c-day", "b-month"]);
    expect(idsOf(catalog.events)).toEqual(["singapore", "hanoi"]);
    expect(idsOf(catalog.sites)).toEqual(["sohae", "yongbyon"]);
  });

  it("finds records by former ids and names them by their present ones", () => {
    const loaded = parse();
    const { catalog } = loaded;
    expect(catalog.siteById.get("nyongbyon" as SiteId)?.id).toBe("yongbyon");
    expect(recordOf(loaded, "very-first")?.id).toBe("first");
    expect(catalog.eventById.get("sentosa" as EventId)?.id).toBe("singapore");
    expect(loaded.records.get(0)?.site).toBe("yongbyon");
  });

  it("knows what was withdrawn and what is recent, without the entries that are damaged", () => {
    const gone = { id: "gone", title: "A crane", date: "2026-12-03", reason: "Another site" };
    const { catalog, problems } = parse((file) =>
      Object.assign(file, {
        withdrawn: [gone, { ...gone, id: "other", reason: "" }],
        recent: { first: "2026-12-01", "a-day": "soon" },
      }),
    );
    expect([...catalog.withdrawals.values()]).toEqual([gone]);
    expect([...catalog.recent]).toEqual([["first", "2026-12-01"]]);
    const [withdrawal, recent] = sentencesOf(problems);
    expect(withdrawal).toContain("other, reason: found “”, expected one line");
    expect(recent).toContain("recent.a-day: found “soon”, expected a day");
  });

  it("never lets a former id hide a present one", () => {
    const { catalog } = parse(({ sites }) =>
      Object.assign(sites[0] ?? {}, { formerIds: ["sohae"] }),
    );
    expect(catalog.siteById.get("sohae" as SiteId)?.id).toBe("sohae");
  });

  it("resolves the addresses of details against its own", () => {
    const { files } = parse();
    expect(files.siteDetails.get("sohae" as SiteId)).toBe(
      "https://nadir.test/watch/catalog/sites/sohae.1.json",
    );
    expect(files.eventDetails).toBe("https://nadir.test/watch/catalog/events.3.json");
    expect(files.text).toBe("https://nadir.test/watch/catalog/text.4.json");
  });
});

describe("a damaged record", () => {
  it("is set aside with file, record, field, what was found and what was expected", () => {
    const { records, problems } = parse(({ observations }) => {
      Object.assign(observations[2] ?? {}, { observed: "soon" });
    });
    expect(idsOf(records.values())).toEqual(["first", "c-day", "b-month"]);
    expect(sentencesOf(problems)).toEqual([
      "index.0123456789.json, a-day, observed: found “soon”, expected an EDTF date such as 2019-03-02, 2018-08, 2018~ or 2018-07-20/2018-07-22",
    ]);
  });

  it("names every field that is wrong, and itself by its place without an id", () => {
    const { problems } = parse(({ events }) => {
      events.push({ id: { evil: true }, name: "", kind: "party", date: 2019 });
    });
    expect(sentencesOf(problems)).toEqual([
      "index.0123456789.json, number 3, id: found a record, expected an id",
      "index.0123456789.json, number 3, name: found “”, expected one line of text without spaces around it",
      expect.stringMatching(/number 3, kind: found “party”, expected one of summit, talks/),
      "index.0123456789.json, number 3, date: found 2019, expected a date",
    ]);
  });

  it("does without a version and a date that say nothing", () => {
    const { catalog, problems } = parse((index) => {
      Object.assign(index, { version: ["1"], date: "soon" });
    });
    expect([catalog.version, catalog.date]).toEqual(["unknown", null]);
    expect(sentencesOf(problems)).toEqual([
      "index.0123456789.json, version: found a list, expected text",
      "index.0123456789.json, date: found “soon”, expected a day such as 2026-11-22",
    ]);
  });

  it("is set aside when another record has its id", () => {
    const loaded = parse(({ observations }) => {
      observations.push({ ...observations[0], headline: "Another" });
    });
    expect(loaded.catalog.table.count).toBe(4);
    expect(recordOf(loaded, "b-month")?.headline).toBe("Headline of b-month");
    expect(sentencesOf(loaded.problems)).toEqual([
      "index.0123456789.json, b-month, id: found it twice, expected it once",
    ]);
  });

  it("is set aside when its site is unknown", () => {
    const { records, problems } = parse(({ observations }) => {
      Object.assign(observations[0] ?? {}, { site: "atlantis" });
    });
    expect(idsOf(records.values())).not.toContain("b-month");
    expect(sentencesOf(problems)).toEqual([
      "index.0123456789.json, b-month, site: found “atlantis”, expected a site of the catalog",
    ]);
  });

  it("is kept without a structure or a site that nobody knows", () => {
    const loaded = parse(({ observations, events }) => {
      Object.assign(observations[0] ?? {}, { structures: ["pad", "moat"] });
      Object.assign(events[0] ?? {}, { site: "atlantis" });
    });
    const { catalog, problems } = loaded;
    expect(recordOf(loaded, "b-month")?.structures).toEqual(["pad"]);
    expect(catalog.eventById.get("hanoi" as EventId)?.site).toBeNull();
    expect(problems.map(({ record, field }) => [record, field])).toEqual([
      ["b-month", "structures"],
      ["hanoi", "site"],
    ]);
  });

  it("takes its observations along when it is a site", () => {
    const { catalog, records, problems } = parse(({ sites }) =>
      Object.assign(sites[1] ?? {}, { name: 7 }),
    );
    expect(idsOf(catalog.sites)).toEqual(["yongbyon"]);
    expect(idsOf(records.values())).toEqual(["first", "c-day"]);
    expect(problems).toHaveLength(4);
  });
});

describe("a damaged frame", () => {
  it.each([null, "text", 7, [], true])("%j is no catalog", (value) => {
    expect(() => parseCatalog(value, INDEX_URL)).toThrow(
      /^The catalog could not be read: found .*, expected a catalog file\.$/,
    );
  });

  it.each([[2], ["1"], [undefined], [null]])("of the format %j is not read", (format) => {
    expect(() => parse((file) => Object.assign(file, { format }))).toThrow(
      /^The catalog could not be read: found format .*, expected 1\. Reload the page\.$/,
    );
  });

  it("without any site says so", () => {
    expect(() => parse((file) => Object.assign(file, { sites: [] }))).toThrow("no usable site");
    expect(() => parse((file) => Object.assign(file, { sites: "x" }))).toThrow("no usable site");
  });

  it("without a list has a problem and the rest", () => {
    const { catalog, problems } = parse((file) => Object.assign(file, { events: "none" }));
    expect(catalog.events).toEqual([]);
    expect(catalog.table.count).toBe(4);
    expect(sentencesOf(problems)).toEqual(["index.0123456789.json: found “none”, expected a list"]);
  });

  it("without names of publishers calls them by their slugs", () => {
    const { catalog, problems } = parse((file) => Object.assign(file, { publishers: null }));
    expect(catalog.publisherNames.get("38-north" as PublisherSlug)).toBe("38-north");
    expect(problems).toHaveLength(1);
  });
});

describe("names of other files", () => {
  it.each([
    "../secret.json",
    "sites/../../secret.json",
    "/etc/passwd.json",
    "//evil.test/x.json",
    "https://evil.test/x.json",
    "javascript:alert(1).json",
    "sites\\sohae.json",
    "%2e%2e/secret.json",
    "sohae.json?x=1",
    "sohae.html",
    "",
    7,
    null,
  ])("%j asks nobody", (name) => {
    const { files, problems } = parse((file) => {
      file.files.sites.sohae = name;
      file.files.text = name;
    });
    expect(files.siteDetails.has("sohae" as SiteId)).toBe(false);
    expect(files.siteDetails.has("yongbyon" as SiteId)).toBe(true);
    expect(files.text).toBe("https://nadir.test/watch/catalog/text.json");
    expect(problems).toHaveLength(2);
  });
});

describe("names that mean something to JavaScript", () => {
  it("do no harm", () => {
    const text = JSON.stringify(indexFile())
      .replace(`"publishers":{`, `"publishers":{"__proto__":"Evil","constructor":"Builder",`)
      .replace(`"sites":{`, `"sites":{"__proto__":"sites/evil.json",`)
      .replace(`"site":"sohae"`, `"__proto__":{"headline":"Evil"},"site":"sohae"`);
    const { catalog, problems } = parseCatalog(JSON.parse(text), INDEX_URL);
    expect(({} as { headline?: string }).headline).toBeUndefined();
    expect(catalog.publisherNames.get("__proto__" as PublisherSlug)).toBe("Evil");
    expect(catalog.table.count).toBe(4);
    expect(problems).toEqual([]);
  });
});
