// A small index file as the compile step writes it, for tests that damage it.

export const INDEX_URL = "https://nadir.test/watch/catalog/index.0123456789.json";

const LOCATION = { lat: 39.66, lon: 124.705, precisionM: 2500, basis: "published" };

function siteRecord(id: string, structures: readonly string[]) {
  return {
    ...{ id, name: `Site ${id}`, label: id, aliases: ["동창리"], kind: "launch-site" },
    ...{ country: "KP", region: "North Pyongan", location: LOCATION },
    structures: structures.map((structure) => ({ id: structure, name: structure })),
  };
}

function observationRecord(id: string, observed: string, site: string, structures: string[]) {
  return {
    ...{ id, site, structures, observed, activity: "rebuilding", confidence: "probable" },
    ...{ headline: `Headline of ${id}`, imaged: ["2019-03-02"], reported: "2026-03" },
    ...{ publishers: ["38-north"], reportCount: 2, assessmentsDiffer: true },
  };
}

function eventRecord(id: string, date: string, site?: string) {
  return {
    ...{ id, name: `Event ${id}`, kind: "summit", date, participants: ["DPRK"] },
    ...{ place: { name: "Hanoi", lat: 21, lon: 105 } },
    ...(site === undefined ? {} : { site }),
  };
}

/** A fresh copy, free to be damaged. */
export function indexFile() {
  return {
    format: 1 as unknown,
    version: "0123456789",
    publishers: { "38-north": "38 North" } as Record<string, unknown>,
    files: {
      sites: { sohae: "sites/sohae.1.json", yongbyon: "sites/yongbyon.2.json" } as Record<
        string,
        unknown
      >,
      events: "events.3.json" as unknown,
      text: "text.4.json" as unknown,
    },
    sites: [
      { ...siteRecord("yongbyon", []), formerIds: ["nyongbyon"] },
      siteRecord("sohae", ["pad", "stand"]),
    ] as Record<string, unknown>[],
    observations: [
      observationRecord("b-month", "2019-03", "sohae", ["pad"]),
      observationRecord("c-day", "2019-03-01", "yongbyon", []),
      observationRecord("a-day", "2019-03-01", "sohae", ["pad", "stand"]),
      { ...observationRecord("first", "2018", "nyongbyon", []), formerIds: ["very-first"] },
    ] as Record<string, unknown>[],
    events: [
      eventRecord("hanoi", "2019-02-27/2019-02-28", "sohae"),
      { ...eventRecord("singapore", "2018-06-12"), formerIds: ["sentosa"] },
    ] as Record<string, unknown>[],
  };
}

export function siteDetailFile() {
  return {
    ...{ format: 1, id: "sohae", summary: "A launch site.", location: LOCATION },
    references: ["r-1"] as unknown[],
    observations: [observationDetail("a-day"), observationDetail("b-month")] as unknown[],
    reports: [reportRecord("r-1"), reportRecord("r-2")] as unknown[],
  };
}

export function eventDetailsFile() {
  return {
    format: 1,
    events: [{ id: "hanoi", summary: "They parted.", reports: ["r-1"] }] as unknown[],
    reports: [reportRecord("r-1")] as unknown[],
  };
}

function observationDetail(id: string) {
  return {
    ...{ id, summary: "The roof is back.", comparedWith: "2019-02~", recorded: "2026-11-22" },
    imagery: [{ acquired: "2019-03-02", provider: "Airbus" }],
    reports: ["r-1", "r-2"],
    assessments: [{ by: "Joel Wit", stance: "cautions", text: "Not for a test.", report: "r-2" }],
  };
}

function reportRecord(id: string) {
  return {
    ...{ id, title: `Title of ${id}`, publisher: "38 North", authors: ["Jack Liu"] },
    ...{ published: "2019-03-05", url: "https://example.org/", lang: "en", kind: "news" },
  };
}
