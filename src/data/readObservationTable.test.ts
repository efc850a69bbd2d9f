import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITIES } from "../domain/activity";
import { compareWindows, windowOf } from "../domain/dayWindow";
import { CONFIDENCES, type Observation, observationSchema } from "../domain/observation";
import { idAt, rowOf, toObservationTable } from "../domain/observationTable";
import type { SiteId } from "../domain/site";
import {
  type FixtureOptions,
  type ObservationFields,
  observationColumnsOf,
  parquetFileOf,
  sourceOf,
  USABLE,
} from "./parquet.fixture";
import { readObservationTable } from "./readObservationTable";

const { signal } = new AbortController();
const SITES = [
  { id: "sohae" as SiteId, formerIds: [] },
  { id: "yongbyon" as SiteId, formerIds: ["nyongbyon" as SiteId] },
];

function read(rows: readonly ObservationFields[], options: FixtureOptions = {}) {
  const bytes = parquetFileOf(observationColumnsOf(rows), options);
  return readObservationTable(sourceOf(bytes), SITES, signal);
}

function observation(row: ObservationFields): Observation {
  return observationSchema.parse({ ...row, headline: "Headline", reportCount: 0 });
}

const day = fc
  .nat(40)
  .map((count) => `2019-${count > 30 ? "04" : "03"}-${String((count % 30) + 1).padStart(2, "0")}`);
const date = fc.oneof(
  day,
  fc.constantFrom("2019-03", "2019", "2018~", "2019-03-02/..", "../2019-03-05", "2019-03~"),
  fc.tuple(day, day).map((days) => days.sort().join("/")),
);
const usableRow = fc.record({
  ...{ site: fc.constantFrom("sohae", "yongbyon"), observed: date, reported: date },
  imaged: fc.array(date, { maxLength: 3 }),
  activity: fc.constantFrom(...ACTIVITIES),
  confidence: fc.constantFrom(...CONFIDENCES),
  publishers: fc.array(fc.constantFrom("38-north", "csis", "연합뉴스"), { maxLength: 3 }),
  assessmentsDiffer: fc.boolean(),
  hasFormerId: fc.boolean(),
});

describe("reading observations.parquet", () => {
  it("makes the table that the same records make", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(usableRow, { maxLength: 60 }),
        fc.integer({ min: 1, max: 25 }),
        async (fields, rowsPerGroup) => {
          const rows = fields.map(({ hasFormerId, ...row }, place) => ({
            ...{ ...row, id: `id-${place}`, formerIds: hasFormerId ? [`old-${place}`] : [] },
          }));
          const { table, fileRows, dates, problems } = await read(rows, { rowsPerGroup });
          const ordered = rows
            .map((row, fileRow) => ({ record: observation(row), fileRow }))
            .sort(
              (a, b) =>
                compareWindows(windowOf(a.record.observed), windowOf(b.record.observed)) ||
                a.fileRow - b.fileRow,
            );
          const naive = toObservationTable(
            ordered.map(({ record }) => record),
            SITES,
          );
          expect(problems).toEqual([]);
          expect([...fileRows]).toEqual(ordered.map(({ fileRow }) => fileRow));
          const { publisherSets, publishers, ...columns } = table;
          const { publisherSets: naiveSets, publishers: naivePublishers, ...naiveColumns } = naive;
          expect(columns).toEqual(naiveColumns);
          expect(Array.from(publishers, (set) => publisherSets[set])).toEqual(
            Array.from(naivePublishers, (set) => naiveSets[set]),
          );
          for (const [row, { record }] of ordered.entries()) {
            expect(dates.observedAt(row)).toBe(record.observed);
            expect(dates.reportedAt(row)).toBe(record.reported);
            expect(dates.imagedAt(row)).toEqual(record.imaged);
          }
        },
      ),
    );
  });

  it("reads none and one", async () => {
    expect((await read([])).table).toMatchObject({ count: 0, ids: { ends: new Uint32Array(0) } });
    const { table, fileRows } = await read([{ ...USABLE, id: "only" }]);
    expect([table.count, [...fileRows]]).toEqual([1, [0]]);
  });

  it("finds sites and rows by the ids they had", async () => {
    const rows = [
      { ...USABLE, id: "later", observed: "2020" },
      { ...USABLE, id: "new", site: "nyongbyon", formerIds: ["old"] },
    ];
    const { table } = await read(rows);
    expect([...table.sites]).toEqual([1, 0]);
    expect(rowOf(table, idAt(table, 0))).toBe(0);
    expect([...table.formerIds]).toEqual([["old", 0]]);
  });

  it.each([
    ["id", { id: null }, "row 2", "found nothing, expected an id of small letters"],
    ["id", { id: "Not An Id" }, "Not An Id", "found “Not An Id”, expected an id"],
    ["id", { id: "good" }, "good", "found it twice, expected it once"],
    ["site", { site: "atlantis" }, "bad", "found “atlantis”, expected a site of the catalog"],
    ["observed", { observed: "soon" }, "bad", "found “soon”, expected an EDTF date such as"],
    ["observed", { observed: null }, "bad", "found nothing, expected an EDTF date"],
    ["imaged", { imaged: ["2019", "2019-02-30"] }, "bad", "found “2019-02-30”, expected an EDTF"],
    ["imaged", { imaged: [null] }, "bad", "found nothing, expected an EDTF date"],
    ["reported", { reported: null }, "bad", "found nothing, expected an EDTF date"],
    ["activity", { activity: "napping" }, "bad", "found “napping”, expected one of construction"],
    ["confidence", { confidence: "sure" }, "bad", "found “sure”, expected one of confirmed"],
    ["publishers", { publishers: ["csis", null] }, "bad", "found nothing, expected a publisher"],
    ["former_ids", { formerIds: ["Old"] }, "bad", "found “Old”, expected an id"],
  ])("sets a row with a damaged %s aside: %j", async (field, damage, record, message) => {
    const { table, problems, fileRows } = await read([
      { ...USABLE, id: "good" },
      { ...USABLE, id: "bad", ...damage },
      { ...USABLE, id: "also-good", observed: "2020" },
    ]);
    expect([...fileRows]).toEqual([0, 2]);
    expect(idAt(table, 1)).toBe("also-good");
    expect(problems).toEqual([
      { file: "observations.parquet", record, field, message: expect.stringContaining(message) },
    ]);
  });

  it("tells twenty damaged rows in the file's order and counts the others", async () => {
    const rows = Array.from({ length: 332 }, (_, place) => ({
      ...{ ...USABLE, id: `id-${place}` },
      ...(place % 2 === 0 ? { site: "atlantis" } : { activity: "napping" }),
    }));
    const { table, problems } = await read(rows, { rowsPerGroup: 50 });
    expect(table.count).toBe(0);
    expect(problems.slice(0, 20).map(({ record }) => record)).toEqual(
      rows.slice(0, 20).map(({ id }) => id),
    );
    expect(problems.slice(20)).toEqual([
      {
        ...{ file: "observations.parquet", record: null, field: null },
        message: "312 more rows could not be read",
      },
    ]);
  });

  it("tells its progress", async () => {
    const rows = Array.from({ length: 10 }, (_, place) => ({ ...USABLE, id: `id-${place}` }));
    const bytes = parquetFileOf(observationColumnsOf(rows), { rowsPerGroup: 5 });
    const heard: number[] = [];
    await readObservationTable(sourceOf(bytes), SITES, signal, (done) => heard.push(done));
    expect(heard).toEqual([0.5, 1]);
  });
});
