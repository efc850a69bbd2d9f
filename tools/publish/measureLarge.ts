// `npm run publish:measure -- SITES OBSERVATIONS`: what the pages, feeds and files of a large catalog
// cost. The records are the real ones over and over under new ids, so that texts and sources are as
// long as real ones. Cards are left out: a build keeps them from one to the next.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ObservationId } from "../../src/domain/observation";
import type { SiteId } from "../../src/domain/site";
import type { ExportSet } from "../../src/export/exportSet";
import { RECORD_WORDS } from "../../src/i18n/recordWords";
import { publishData } from "../dataFiles/publishData";
import { publishFeeds } from "../feeds/publishFeeds";
import { publishPages } from "../pages/publishPages";
import { readAuthoredCatalog } from "../parquet/authoredCatalog";
import { NO_RELEASES, releaseOf } from "../release/catalogRelease";
import type { Publication, Publisher } from "./publication";
import { wholeCatalogOf } from "./wholeCatalog";

const ADDRESS = "https://example.org/";
const TEMPLATE = readFileSync("index.html", "utf8");
const PUBLISHERS: readonly [string, Publisher][] = [
  ["pages", publishPages],
  ["feeds", publishFeeds],
  ["data", publishData],
];

const [sites = 5000, observations = 100_000] = process.argv.slice(2).map(Number);
if (!(sites > 0 && observations > 0)) {
  throw new Error(
    `Got ${process.argv.slice(2).join(" ")}; expected numbers of sites and observations.`,
  );
}
const authored = readAuthoredCatalog();
const real = wholeCatalogOf(authored, { home: ADDRESS, made: "2026-11-22T00:00:00Z" });
const publication: Publication = {
  ...{ set: enlarged(real), words: RECORD_WORDS, authored, template: TEMPLATE, base: "/" },
  release: releaseOf(authored, NO_RELEASES),
  deployment: { address: ADDRESS, repository: null },
};
for (const [name, publisher] of PUBLISHERS) console.log(name, await costOf(publisher));

function enlarged(set: ExportSet): ExportSet {
  const events = set.events.map((event) => ({ ...event, record: { ...event.record, site: null } }));
  const places = Array.from({ length: sites }, (_, place) => {
    const site = at(set.sites, place);
    const id = `${site.record.id}-${place}` as SiteId;
    return {
      record: { ...site.record, id, formerIds: [] },
      detail: site.detail && { ...site.detail, id },
    };
  });
  const seen = Array.from({ length: observations }, (_, place) => {
    const { record, detail } = at(set.observations, place);
    const id = `${record.id}-${place}` as ObservationId;
    const site = at(places, place).record.id;
    return {
      record: { ...record, id, site, formerIds: [], structures: [] },
      detail: detail && { ...detail, id },
    };
  });
  return { ...set, sites: places, observations: seen, events };
}

function at<Value>(values: readonly Value[], place: number): Value {
  const value = values[place % values.length];
  if (value === undefined) throw new Error("Got a catalog without records; expected some.");
  return value;
}

/** Seconds of work too, since other programs may have the processor; memory is the peak until now. */
async function costOf(publisher: Publisher): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "nadir-publish-"));
  const start = performance.now();
  const before = process.cpuUsage();
  let [files, bytes] = [0, 0];
  for await (const { name, body } of publisher(publication)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
    files += 1;
    bytes += Buffer.byteLength(body);
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  rmSync(folder, { recursive: true });
  const peak = process.resourceUsage().maxRSS / 1e3;
  return [
    `${files} files`,
    `${(bytes / 1e6).toFixed(0)} MB`,
    `${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of work`,
    `${peak.toFixed(0)} MB of memory at most`,
  ].join(", ");
}
