// One input of each kind that is in order: what the hostile ones are made from, and the proof that
// the readers do take what they should.

import { eventDetailsFile, indexFile, siteDetailFile } from "../../src/data/index.fixture";
import { observationColumnsOf, parquetFileOf, USABLE } from "../../src/data/parquet.fixture";
import { tiffOf } from "../../src/imagery/cogTiff.fixture";
import { answerOf, earthSearchItem } from "../../src/imagery/stac.fixture";
import { PARQUET_ROWS } from "./corpus/parquetFiles";
import { WMS_PLAIN, WMTS_PLAIN } from "./corpus/services";
import type { Content, HostileKind } from "./hostileInput";

const XYZ = { kind: "xyz", id: "mine", name: "Mine", attribution: "Us", maxZoom: 12 };
const TILES = "https://t.test/{z}/{x}/{y}.png";
const ROWS = Array.from({ length: PARQUET_ROWS }, (_, at) => ({ ...USABLE, id: `id-${at}` }));

const SITE = `id: hostile
name: Hostile Works
label: Hostile
kind: other
country: KP
region: North Pyongan
location: { lat: 39.7, lon: 125.1, precisionM: 2500, basis: published, report: atlas-2010 }
summary: A place.
observations: []
`;

export const PLAIN_INPUTS: Readonly<Record<HostileKind, () => Content>> = {
  "catalog index": () => JSON.stringify(indexFile()),
  "site details": () => JSON.stringify(siteDetailFile()),
  "event details": () => JSON.stringify(eventDetailsFile()),
  "search text": () => JSON.stringify({ format: 1, observations: { "a-day": "words" } }),
  link: () => "sites/sohae/?from=2019-03-01&q=pad&image=gibs-s30/2019-03-02",
  date: () => "2018-07-20/2018-07-22~",
  "typed period": () => "2019-03",
  place: () => "39.66, 124.705",
  parquet: () => Uint8Array.from(parquetFileOf(observationColumnsOf(ROWS), { rowsPerGroup: 20 })),
  stac: () => JSON.stringify(answerOf([earthSearchItem("pad-1", "2019-03-02T02:00:00Z")])),
  wmts: () => WMTS_PLAIN,
  wms: () => WMS_PLAIN,
  times: () => "2019-03-01/2019-03-05/P1D",
  tiff: () => tiffOf({ width: 200, height: 150, valueAt: (column, row) => (column + row) & 255 }),
  "imagery.json": () => JSON.stringify({ providers: [{ ...XYZ, address: TILES }] }),
  "base-layers.json": () =>
    JSON.stringify([{ id: "mine", name: "Mine", url: TILES, attribution: "Us", maxZoom: 12 }]),
  "deployment.json": () => JSON.stringify({ address: "https://a.test/", repository: null }),
  "catalog yaml": () => SITE,
  export: () => "plain",
  page: () => "plain",
};
