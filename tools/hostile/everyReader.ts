// Which of the product's readers takes which kind of input.

import type { HostileKind, Reader } from "./hostileInput";
import * as catalog from "./readers/catalogReaders";
import * as config from "./readers/configReaders";
import * as files from "./readers/fileReaders";
import * as services from "./readers/serviceReaders";
import * as writers from "./readers/writers";

export const READERS: Readonly<Record<HostileKind, Reader>> = {
  "catalog index": catalog.readIndex,
  "site details": catalog.readSiteDetails,
  "event details": catalog.readEventDetails,
  "search text": catalog.readSearchText,
  link: catalog.readLink,
  date: catalog.readDate,
  "typed period": catalog.readTypedPeriod,
  place: catalog.readPlace,
  parquet: files.readParquet,
  tiff: files.readTiff,
  stac: services.readStac,
  wmts: services.readWmts,
  wms: services.readWms,
  "imagery.json": config.readImageryConfig,
  "base-layers.json": config.readBaseLayers,
  "deployment.json": config.readDeployment,
  "catalog yaml": config.readYaml,
  export: writers.readExport,
  page: writers.readPage,
  times: services.readTimes,
};
