import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ObservationId } from "../domain/observation";
import { idAt } from "../domain/observationTable";
import { type Site, siteSchema } from "../domain/site";
import { type LargeCatalog, openLargeCatalog } from "./largeCatalog";
import {
  type FixtureColumn,
  type Host,
  hostOf,
  observationColumnsOf,
  parquetFileOf,
  USABLE,
} from "./parquet.fixture";

const { signal } = new AbortController();
const SITE: Site = siteSchema.parse({
  ...{ id: "sohae", name: "Sohae", label: "Sohae", kind: "launch-site", country: "KP" },
  ...{ region: "North Pyongan", structures: [{ id: "pad", name: "Launch pad" }] },
  location: { lat: 39.66, lon: 124.705, precisionM: 300, basis: "published" },
});
/** Later rows are earlier: the table has them in reverse. */
const ROWS = Array.from({ length: 40 }, (_, place) => ({
  ...{ ...USABLE, id: `id-${place}`, observed: String(2050 - place) },
  ...{ formerIds: place === 3 ? ["old-3"] : [], assessmentsDiffer: place === 3 },
}));
const LAST = ROWS.length - 1;

function reportOf(id: string) {
  return {
    ...{ id, title: `About ${id}`, publisher: "38 North", published: "2019-03-05", lang: "en" },
    ...{ url: "https://example.org/", kind: "imagery-analysis", authors: ["A. Author"] },
  };
}

function detailColumns(): FixtureColumn[] {
  const column = (
    name: string,
    kind: FixtureColumn["kind"],
    fieldOf: (place: number) => unknown,
  ): FixtureColumn => ({
    name,
    kind,
    isOptional: true,
    values: ROWS.map((_, row) => fieldOf(row)),
  });
  return [
    column("id", "text", (row) => `id-${row}`),
    column("headline", "text", (row) => `Headline ${row}`),
    column("structures", "texts", (row) => (row === 3 ? ["pad", "moat"] : [])),
    column("report_count", "count", () => 1),
    column("summary", "text", (row) => `Summary ${row}`),
    column("compared_with", "text", () => "2018-08"),
    column("imagery", "json", () => [{ acquired: "2019-03-02", provider: "Airbus" }]),
    column("reports", "json", (row) => [reportOf(`own-${row}`), reportOf("other")]),
    column("assessments", "json", () => [
      { by: "Critic", stance: "disputes", text: "No.", report: "other" },
    ]),
    column("recorded", "text", () => "2026-11-22"),
    column("revised", "text", () => null),
  ];
}

function changed(name: string, row: number, value: unknown): FixtureColumn[] {
  return detailColumns().map((column) =>
    column.name === name ? { ...column, values: column.values.with(row, value) } : column,
  );
}

let host: Host;

async function open(details: FixtureColumn[] | null, knowsRanges = true): Promise<LargeCatalog> {
  const observations = parquetFileOf(observationColumnsOf(ROWS));
  const files = {
    "observations.parquet": observations,
    ...(details ? { "details.parquet": parquetFileOf(details, { rowsPerGroup: 10 }) } : {}),
  };
  host = hostOf(files, knowsRanges);
  vi.stubGlobal("fetch", host.fetch);
  const base = "https://host.test/big/";
  return openLargeCatalog(
    { observations: `${base}observations.parquet`, details: `${base}details.parquet` },
    [SITE],
    signal,
    () => {},
  );
}

beforeEach(() => {
  vi.unstubAllGlobals();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the records of a large table", () => {
  it("are made of both files, by row of the table", async () => {
    const catalog = await open(detailColumns());
    const { records, problems } = await catalog.readRecords([0, LAST - 3], signal);
    expect([...records.keys()].sort((a, b) => a - b)).toEqual([0, LAST - 3]);
    expect(records.get(0)).toMatchObject({ id: "id-39", headline: "Headline 39", structures: [] });
    expect(records.get(LAST - 3)).toEqual({
      ...{ ...USABLE, id: "id-3", observed: "2047", headline: "Headline 3", reportCount: 1 },
      ...{ formerIds: ["old-3"], assessmentsDiffer: true, structures: ["pad"] },
    });
    expect(problems).toEqual([
      {
        ...{ file: "details.parquet", record: "id-3", field: "structures" },
        message: "found “moat”, expected a structure of sohae",
      },
    ]);
  });

  it("come for every row as the table has it", async () => {
    const catalog = await open(detailColumns());
    const rows = ROWS.map((_, row) => row);
    const { records } = await catalog.readRecords(rows, signal);
    expect(rows.map((row) => records.get(row)?.id)).toEqual(
      rows.map((row) => idAt(catalog.table, row)),
    );
  });

  it("are read in one request for rows that lie together, and not twice", async () => {
    const catalog = await open(detailColumns());
    await catalog.readRecords([0, 1], signal);
    const before = host.asked.length;
    await catalog.readRecords([0, 2, 5], signal);
    expect(host.asked.length).toBe(before);
    await catalog.readRecords([0, 12], signal);
    expect(host.asked.length).toBe(before + 1);
  });

  it("are not there without a file of details", async () => {
    const catalog = await open(null);
    await expect(catalog.readRecords([0], signal)).rejects.toThrow(
      "details.parquet could not be loaded: the server answered 404.",
    );
  });

  it.each([
    ["id", "another", "id-3", "id", "found “another” in row 4, expected this observation"],
    ["headline", null, "id-3", "headline", "found nothing, expected text"],
    ["report_count", -1, "id-3", "reportCount", "found -1, expected a count"],
  ])("of a row with a damaged %s is set aside", async (name, value, record, field, message) => {
    const catalog = await open(changed(name, 3, value));
    const { records, problems } = await catalog.readRecords([LAST - 3, LAST - 4], signal);
    expect([...records.keys()]).toEqual([LAST - 4]);
    expect(problems).toContainEqual({ file: "details.parquet", record, field, message });
  });

  it("of rows that the details lack are Problems", async () => {
    const short = detailColumns().map((each) => ({ ...each, values: each.values.slice(0, 20) }));
    const { records, problems } = await (await open(short)).readRecords([0, LAST], signal);
    expect([...records.keys()]).toEqual([LAST]);
    expect(problems).toEqual([
      {
        ...{ file: "details.parquet", record: "id-39", field: "id" },
        message: "found nothing in row 40, expected this observation",
      },
    ]);
  });

  it("come with a word about a host without ranges, once", async () => {
    const catalog = await open(detailColumns(), false);
    expect(catalog.notices).toEqual([
      expect.stringMatching(/^observations\.parquet: the host does not answer range requests.*\.$/),
    ]);
    const { problems } = await catalog.readRecords([0], signal);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^the host does not answer range requests/),
    ]);
    expect((await catalog.readRecords([1], signal)).problems).toEqual([]);
  });
});

describe("the details of a large table", () => {
  it("hold words, images, own reports and assessments", async () => {
    const catalog = await open(detailColumns());
    const { details, reports, problems } = await catalog.readDetails([0], signal);
    expect(problems).toEqual([]);
    expect(details.get(0)).toEqual({
      ...{ id: "id-39", summary: "Summary 39", comparedWith: "2018-08", reports: ["own-39"] },
      ...{ imagery: [{ acquired: "2019-03-02", provider: "Airbus" }], recorded: "2026-11-22" },
      assessments: [{ by: "Critic", date: null, stance: "disputes", text: "No.", report: "other" }],
      revised: null,
    });
    expect([...reports.keys()]).toEqual(["own-39", "other"]);
  });

  it.each([
    ["reports", [{ ...reportOf("own-3"), url: "javascript:alert(1)" }], "url", "http or https"],
    ["reports", "none", null, "found “none”, expected a list"],
    ["imagery", [{ acquired: "soon" }], "imagery.0.acquired", "found “soon”, expected an EDTF"],
    ["recorded", "today", "recorded", "found “today”, expected a day"],
  ])("with damaged %s are told", async (name, value, field, message) => {
    const catalog = await open(changed(name, 3, value));
    const { problems } = await catalog.readDetails([LAST - 3], signal);
    expect(problems).toEqual([
      expect.objectContaining({ field, message: expect.stringContaining(message) }),
    ]);
  });

  it("may have neither words nor reports", async () => {
    const bare = ["id", "headline", "recorded"];
    const catalog = await open(detailColumns().filter(({ name }) => bare.includes(name)));
    const { details, problems } = await catalog.readDetails([0], signal);
    expect(problems).toEqual([]);
    expect(details.get(0)).toMatchObject({ id: "id-39", summary: "", reports: [], imagery: [] });
  });
});

describe("the texts of a large table", () => {
  it("are those of the observation, its structures, own reports and assessments", async () => {
    const catalog = await open(detailColumns());
    const textsByRow = new Map<number, readonly string[]>();
    const heard: number[] = [];
    const problems = await catalog.visitTexts(
      signal,
      (done) => heard.push(done),
      (row, texts) => textsByRow.set(row, texts),
    );
    expect(problems).toEqual([]);
    expect(textsByRow.size).toBe(ROWS.length);
    expect(heard.at(-1)).toBe(1);
    const texts = textsByRow.get(LAST - 3)?.filter((text) => text !== "");
    expect(texts?.toSorted()).toEqual([
      "38 North",
      "A. Author",
      "About own-3",
      "Critic",
      "Headline 3",
      "Launch pad",
      "Summary 3",
    ]);
  });

  it("are not those of another observation", async () => {
    const catalog = await open(changed("id", 3, "another"));
    const rows: number[] = [];
    const problems = await catalog.visitTexts(
      signal,
      () => {},
      (row) => rows.push(row),
    );
    expect(rows).toHaveLength(ROWS.length - 1);
    expect(problems).toMatchObject([{ file: "details.parquet", field: "id" }]);
  });

  it("are rows of the table", async () => {
    const catalog = await open(detailColumns());
    await catalog.visitTexts(
      signal,
      () => {},
      (row, texts) => {
        const id: ObservationId = idAt(catalog.table, row);
        expect(texts).toContain(`Headline ${id.replace("id-", "")}`);
      },
    );
  });
});
