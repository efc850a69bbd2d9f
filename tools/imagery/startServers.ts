// Starts every server that the imagery tests ask, on loopback: nginx over the made-up COGs, a STAC API,
// MapServer's WMS, tiles after the pattern of GIBS.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareMapServer } from "./mapserver";
import { startNginx } from "./nginx";
import { findPrograms } from "./programs";
import { makeRasters } from "./rasters";
import { type Services, startServices } from "./services";
import { catalogOf, collectionOf, itemOf } from "./stacItems";
import { dayOfScene, TEST_SCENES } from "./testScenes";

export interface ImageryServers {
  /** nginx; below it /files/, /closed/ and /whole/ with `<day>/visual.tif`. */
  readonly files: string;
  /** /stac, /wms, /gibs, and troubles such as /429/stac. */
  readonly services: Services;
  readonly stop: () => Promise<void>;
}

/** The servers, or why there are none here. */
export async function startImageryServers(): Promise<
  ImageryServers | { readonly missing: string }
> {
  const found = findPrograms();
  if ("missing" in found) return found;
  const folder = await makeRasters(found.programs.gdalTranslate);
  const nginx = await startNginx(found.programs.nginx, folder);
  const map = prepareMapServer(found.programs, folder, `${nginx.url}/wms`);
  const services = await startServices(`${nginx.url}/files`, map);
  writeStaticCatalog(folder, `${nginx.url}/files`);
  return {
    files: nginx.url,
    services,
    stop: async () => {
      await Promise.all([services.stop(), nginx.stop()]);
    },
  };
}

/** The same scenes as a catalogue of plain files. */
function writeStaticCatalog(folder: string, address: string): void {
  const write = (name: string, value: object) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  write("catalog.json", catalogOf(address));
  write("collection.json", collectionOf(address));
  for (const scene of TEST_SCENES) {
    write(join(dayOfScene(scene), "item.json"), itemOf(scene, address, address));
  }
}
