// Any WMS as an entry of imagery.json, with TIME: its capabilities tell the times, GetMap in Web
// Mercator draws a tile for each. MapServer, GeoServer and MapProxy are such services.

import * as z from "zod/mini";
import type { TileSource } from "../domain/scene";
import { askText, damaged } from "./askService";
import {
  addressSchema,
  entryFields,
  originsOf,
  providerKind,
  resolved,
  type ServiceSettings,
} from "./providerKind";
import { withParameters } from "./serviceAddress";
import { timedFields } from "./timedFields";
import { type TimedLayer, timedProvider } from "./timedProvider";
import { parseWmsLayer } from "./wmsCapabilities";

const shortText = z.string("expected text").check(z.maxLength(400, "expected a short text"));

const schema = z.strictObject({
  ...{ ...entryFields("wms"), ...timedFields },
  /** With parameters of its own, such as map=. */
  address: addressSchema,
  /** One layer, or several with commas. */
  layers: shortText.check(z.minLength(1, "expected the name of a layer")),
  styles: z._default(shortText, ""),
  version: z._default(z.enum(["1.3.0", "1.1.1"], "expected 1.3.0 or 1.1.1"), "1.3.0"),
  format: z._default(shortText, "image/png"),
  isTransparent: z._default(z.boolean("expected true or false"), true),
});

type WmsEntry = z.infer<typeof schema>;

const TILE_PX = 256;
/** A WMS draws at any scale; deeper than this nobody looks. */
const MAX_ZOOM = 19;

export const wmsTime = providerKind("wms", schema, (entry, settings) => {
  const address = resolved(entry.address, settings);
  const facts = {
    about: entry.about ?? `Layer ${entry.layers} of a map service`,
    origins: [...new Set([...originsOf(address), ...entry.origins])],
  };
  return [
    timedProvider(entry, facts, (signal) => load(entry, address, settings, signal), settings),
  ];
});

async function load(
  entry: WmsEntry,
  address: string,
  settings: ServiceSettings,
  signal: AbortSignal,
): Promise<TimedLayer> {
  const { name, times, dates, version, layers } = entry;
  if (times !== undefined || dates === "none") {
    return { times: "", tilesOf: (time) => tilesOf(entry, address, "EPSG:3857", time) };
  }
  const url = withParameters(address, [
    ["SERVICE", "WMS"],
    ["VERSION", version],
    ["REQUEST", "GetCapabilities"],
  ]);
  const asking = { service: name, signal, timeLimitMs: settings.timeLimitMs };
  const { value } = await askText(url, asking);
  const layer = parseWmsLayer(value, layers.split(",")[0] ?? layers);
  if (typeof layer === "string") throw damaged(name, layer);
  const { crs } = layer;
  if (crs === null) throw damaged(name, "does not draw this layer in Web Mercator (EPSG:3857)");
  return { times: layer.times, tilesOf: (time) => tilesOf(entry, address, crs, time) };
}

function tilesOf(entry: WmsEntry, address: string, crs: string, time: string | null): TileSource {
  const { version, layers, styles, format, isTransparent, minZoom, missing } = entry;
  const maxZoom = Math.max(minZoom, entry.maxZoom ?? MAX_ZOOM);
  const url = withParameters(address, [
    ["SERVICE", "WMS"],
    ["VERSION", version],
    ["REQUEST", "GetMap"],
    ["LAYERS", plain(layers)],
    ["STYLES", plain(styles)],
    [version === "1.3.0" ? "CRS" : "SRS", crs],
    ["BBOX", "{bbox}"],
    ["WIDTH", String(TILE_PX)],
    ["HEIGHT", String(TILE_PX)],
    ["FORMAT", plain(format)],
    ["TRANSPARENT", isTransparent ? "TRUE" : "FALSE"],
    ...(time === null ? [] : [["TIME", time] as const]),
  ]);
  return { url, minZoom, maxZoom, missing };
}

/** No placeholder comes from a name. */
function plain(text: string): string {
  return text.replace(/[{}]/g, "");
}
