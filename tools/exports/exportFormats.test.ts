import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { detailOfIndex } from "../../src/data/loadCatalog";
import { parseCatalog } from "../../src/data/parseCatalog";
import { parseEventDetails, parseSiteDetail, parseText } from "../../src/data/parseDetails";
import { locationSchema } from "../../src/domain/geo";
import { observationDetailSchema, observationSchema } from "../../src/domain/observation";
import { reportSchema } from "../../src/domain/report";
import { siteSchema } from "../../src/domain/site";
import { toEventsCalendar } from "../../src/export/calendar";
import { toCatalogJson } from "../../src/export/catalogJson";
import { cellOf, toObservationsCsv } from "../../src/export/csv";
import { fileNameOf } from "../../src/export/exportFormats";
import type { ExportFile, ExportSet } from "../../src/export/exportSet";
import { toObservationsGeoJson } from "../../src/export/geojson";
import { toKml } from "../../src/export/kml";
import { toKmz } from "../../src/export/kmz";
import { RECORD_WORDS } from "../../src/i18n/recordWords";

const HOSTILE = [
  `=HYPERLINK("http://evil","x")`,
  `"quoted", and\r\nbroken`,
  "]]></name><script>alert(1)</script>",
  "\u0000\u0008\uFFFE\uD800",
  "\u202Egnp.exe",
  "+82-2",
  "＝1+1",
  "서해위성발사장",
];

const anyText = fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom(...HOSTILE));

function setOf(text: string): ExportSet {
  const location = locationSchema.parse({
    ...{ lat: 39.66, lon: -124.7054, precisionM: 2500, basis: "published" },
  });
  const site = {
    ...siteSchema.parse({
      ...{ id: "sohae", name: "x", label: "x", kind: "launch-site", country: "KP" },
      ...{ region: "x", location },
    }),
    name: text,
  };
  const report = {
    ...reportSchema.parse({
      ...{ id: "r1", title: "x", publisher: "x", published: "2019-03-05", lang: "en" },
      ...{ url: "https://example.org/a?b=1&c=2", kind: "news" },
    }),
    title: text,
    publisher: "38 North",
  };
  const record = {
    ...observationSchema.parse({
      ...{ id: "o1", site: "sohae", observed: "2019-03-02/..", activity: "rebuilding" },
      ...{ confidence: "confirmed", headline: "x", reported: "2019-03-05" },
      ...{ publishers: ["38-north"], reportCount: 1 },
    }),
    headline: text,
  };
  const detail = {
    ...observationDetailSchema.parse({
      ...{ id: "o1", summary: "x", reports: ["r1"], recorded: "2026-11-22" },
    }),
    summary: text,
  };
  return {
    ...{ title: text, address: "https://example.org/", home: "https://example.org/" },
    catalog: { version: "0123456789", date: "2026-11-22" },
    made: "2026-11-22T08:30:00Z",
    sites: [{ record: site, detail: { ...detailOfIndex(site), summary: "A place." } }],
    observations: [{ record, detail }],
    events: [],
    reports: new Map([[report.id, report]]),
  };
}

function textOf({ body }: ExportFile): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

describe("CSV", () => {
  it("gives every text back, and no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const csv = textOf(toObservationsCsv(setOf(text), RECORD_WORDS, { bom: false }));
        const [columns = [], row = [], ...rest] = csvParseRows(csv);
        expect(rest).toEqual([]);
        expect(row).toHaveLength(columns.length);
        const headline = row[columns.indexOf("headline")] ?? "";
        const plain = text.replace(/\r\n?|\n/g, "\r\n");
        expect([plain, `'${plain}`]).toContain(headline.replace(/\r?\n/g, "\r\n"));
        expect(row[columns.indexOf("longitude")]).toBe("-124.71");
        expect(row[columns.indexOf("observed_to")]).toBe("");
      }),
    );
  });

  it.each(["=1", " =1", "\t=1", "+1", "-1", "@x", "＝1", "'=1", "\u200B=1", "|calc"])(
    "puts an apostrophe before %j",
    (text) => expect(cellOf(text)).toBe(`'${text}`),
  );

  it.each(["a=1", "2019-03-02", "서해", "“=”"])("leaves %j alone", (text) =>
    expect(cellOf(text)).toBe(text),
  );

  it("ends lines as RFC 4180 says, and begins with a mark for Excel only when asked", () => {
    const set = setOf("plain");
    const csv = textOf(toObservationsCsv(set, RECORD_WORDS, { bom: true }));
    expect(csv.startsWith("\uFEFFid,site,")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("KML", () => {
  it("is well-formed whatever the records say", async () => {
    const texts = [...HOSTILE, ...fc.sample(anyText, 60)];
    for (const text of texts) {
      const contents = textOf(toKml(setOf(text), RECORD_WORDS));
      const { errors } = await validateXML({
        xml: { fileName: "a.kml", contents },
        normalization: "format",
      });
      expect(errors).toEqual([]);
      expect(contents).not.toContain("<script");
    }
  });

  it("leaves an open end out of the span, and is the same inside the KMZ", () => {
    const set = setOf("plain");
    const kml = textOf(toKml(set, RECORD_WORDS));
    expect(kml).toContain("<TimeSpan><begin>2019-03-02</begin></TimeSpan>");
    expect(kml).toContain("&lt;a href=&quot;https://example.org/a?b=1&amp;amp;c=2&quot;&gt;");
    const { body } = toKmz(set, RECORD_WORDS);
    const inside = unzipSync(body instanceof Uint8Array ? body : new Uint8Array());
    expect(new TextDecoder().decode(inside["doc.kml"])).toBe(kml);
    expect(toKmz(set, RECORD_WORDS).body).toEqual(body);
  });
});

describe("GeoJSON", () => {
  it("keeps texts and the digits that the precision allows", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { features } = JSON.parse(textOf(toObservationsGeoJson(setOf(text), RECORD_WORDS)));
        expect(features[0].properties.headline).toBe(text);
        expect(features[0].geometry.coordinates).toEqual([-124.71, 39.66]);
      }),
    );
  });
});

describe("the catalog in one file", () => {
  it("gives every record back when it is read", async () => {
    const set = setOf("Test stand rebuilt");
    const content = JSON.parse(textOf(toCatalogJson(set)));
    const url = "https://example.org/catalog.json";
    const { catalog, records, files, problems } = parseCatalog(content, url);
    expect(problems).toEqual([]);
    expect(catalog.version).toBe(set.catalog.version);
    expect([...records.values()]).toEqual([set.observations[0]?.record]);
    const read = async (address: string | null | undefined) =>
      (await fetch(address ?? "")).json() as Promise<unknown>;
    const [site] = set.sites;
    if (!site) throw new Error("The set has no site.");
    const detail = parseSiteDetail(
      await read(files.siteDetails.get(site.record.id)),
      url,
      site.record.id,
    );
    expect(detail.problems).toEqual([]);
    expect([...detail.value.observations.values()]).toEqual([set.observations[0]?.detail]);
    expect([...detail.value.reports]).toEqual([...set.reports]);
    expect(parseEventDetails(await read(files.eventDetails), url).problems).toEqual([]);
    const words = parseText(await read(files.text), url);
    expect([...words.value.values()][0]).toContain(" rebuilt ");
  });
});

describe("the calendar", () => {
  it("is empty and whole without events", () => {
    expect(textOf(toEventsCalendar(setOf("x"), RECORD_WORDS))).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
  });
});

describe("names of files", () => {
  it("take any title", () => {
    expect(fileNameOf("Sohae Satellite Launching Station", "2026-11-22", "csv")).toBe(
      "nadir-sohae-satellite-launching-station-2026-11-22.csv",
    );
    fc.assert(
      fc.property(anyText, (title) => {
        expect(fileNameOf(title, "2026-11-22", "kmz")).toMatch(
          /^nadir-([a-z0-9-]+-)?2026-11-22\.kmz$/,
        );
      }),
    );
  });
});
