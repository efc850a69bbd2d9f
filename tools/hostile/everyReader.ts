// Which of the product's readers takes which kind of input.

import type { HostileKind, Reader } from "./hostileInput";
import * as catalog from "./readers/catalogReaders";
import * as services from "./readers/serviceReaders";

export const READERS: Readonly<Partial<Record<HostileKind, Reader>>> = {
  "catalog index": catalog.readIndex,
  "site details": catalog.readSiteDetails,
  "event details": catalog.readEventDetails,
  "search text": catalog.readSearchText,
  link: catalog.readLink,
  date: catalog.readDate,
  "typed period": catalog.readTypedPeriod,
  place: catalog.readPlace,
  stac: services.readStac,
  wmts: services.readWmts,
  wms: services.readWms,
  times: services.readTimes,
};
