// MapServer over the made-up scenes: WMS with TIME. Its CGI program is called for each request, a few
// at a time, as a web server would.

import { execFile, execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { EPSG, FRAME } from "./ground";
import type { ImageryPrograms } from "./programs";
import { dayOfScene, TEST_SCENES } from "./testScenes";

export interface MapAnswer {
  readonly type: string;
  readonly body: Buffer;
}

export interface MapServer {
  /** Answers a query such as "SERVICE=WMS&REQUEST=GetMap&…". */
  readonly ask: (query: string) => Promise<MapAnswer>;
}

/** The name of the layer whose TIME is a day of acquisition. */
export const WMS_LAYER = "scenes";
const AT_ONCE = 3;
const LARGEST_ANSWER = 32_000_000;

/** `folder`: of the rasters; the map file is written beside them. */
export function prepareMapServer(
  { mapserv, ogr2ogr }: ImageryPrograms,
  folder: string,
  address: string,
): MapServer {
  const place = resolve(folder);
  writeIndex(place, ogr2ogr);
  const mapFile = join(place, `mapserver-${process.pid}.map`);
  const config = join(place, `mapserver-${process.pid}.conf`);
  writeFileSync(mapFile, mapFileOf(place, address));
  writeFileSync(config, "CONFIG\n  ENV\n  END\nEND\n");
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    ask: async (query) => {
      if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
      running += 1;
      try {
        return await answerOf(mapserv, { mapFile, config }, query);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
  };
}

/** Which file shows which day, as MapServer looks it up. */
function writeIndex(folder: string, ogr2ogr: string): void {
  const { east, north, size } = FRAME;
  const corners = [
    [east, north],
    [east + size, north],
    [east + size, north - size],
    [east, north - size],
    [east, north],
  ];
  const features = TEST_SCENES.map((scene) => ({
    type: "Feature",
    properties: {
      location: join(folder, dayOfScene(scene), "visual.tif"),
      time: dayOfScene(scene),
    },
    geometry: { type: "Polygon", coordinates: [corners] },
  }));
  const json = join(folder, `index-${process.pid}.geojson`);
  writeFileSync(json, JSON.stringify({ type: "FeatureCollection", features }));
  const options = ["-q", "-overwrite", "-f", "ESRI Shapefile", "-a_srs", `EPSG:${EPSG}`];
  execFileSync(
    ogr2ogr,
    [
      ...options,
      "-s_srs",
      `EPSG:${EPSG}`,
      "-t_srs",
      `EPSG:${EPSG}`,
      join(folder, "index.shp"),
      json,
    ],
    {
      stdio: "ignore",
    },
  );
}

function mapFileOf(folder: string, address: string): string {
  const { east, north, size } = FRAME;
  const days = TEST_SCENES.map(dayOfScene);
  return `
MAP
  NAME "nadir"
  SIZE 256 256
  MAXSIZE 4096
  EXTENT ${east} ${north - size} ${east + size} ${north}
  PROJECTION "init=epsg:${EPSG}" END
  CONFIG "PROJ_LIB" "/usr/share/proj"
  IMAGETYPE "png"
  OUTPUTFORMAT
    NAME "png" DRIVER "AGG/PNG" MIMETYPE "image/png" IMAGEMODE RGBA EXTENSION "png" TRANSPARENT ON
  END
  WEB
    METADATA
      "wms_title" "Made-up scenes"
      "wms_srs" "EPSG:3857 EPSG:4326 EPSG:${EPSG}"
      "wms_enable_request" "*"
      "wms_onlineresource" "${address}"
    END
  END
  LAYER
    NAME "${WMS_LAYER}"
    TYPE RASTER
    STATUS ON
    TILEINDEX "${join(folder, "index.shp")}"
    TILEITEM "location"
    PROJECTION "init=epsg:${EPSG}" END
    PROCESSING "RESAMPLE=NEAREST"
    OFFSITE 0 0 0
    METADATA
      "wms_title" "Made-up scenes by day"
      "wms_srs" "EPSG:3857 EPSG:4326 EPSG:${EPSG}"
      "wms_extent" "${east} ${north - size} ${east + size} ${north}"
      "wms_timeextent" "${days.join(",")}"
      "wms_timeitem" "time"
      "wms_timedefault" "${days[0]}"
    END
  END
END
`;
}

interface MapFiles {
  readonly mapFile: string;
  readonly config: string;
}

async function answerOf(
  mapserv: string,
  { mapFile, config }: MapFiles,
  query: string,
): Promise<MapAnswer> {
  const { stdout } = await promisify(execFile)(mapserv, [], {
    encoding: "buffer",
    maxBuffer: LARGEST_ANSWER,
    env: {
      ...process.env,
      REQUEST_METHOD: "GET",
      QUERY_STRING: query,
      MS_MAPFILE: mapFile,
      MAPSERVER_CONFIG_FILE: config,
    },
  });
  const end = stdout.indexOf("\r\n\r\n");
  if (end < 0) throw new Error("MapServer gave no headers.");
  const type = /content-type:\s*([^\r\n]+)/i.exec(stdout.subarray(0, end).toString())?.[1];
  return { type: type ?? "application/octet-stream", body: stdout.subarray(end + 4) };
}
