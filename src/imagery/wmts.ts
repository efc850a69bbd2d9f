// Any WMTS as an entry of imagery.json: read from its capabilities, or addressed by a template or by
// parameters that the entry states.

import * as z from "zod/mini";
import { askText, damaged } from "./askService";
import {
  addressSchema,
  entryFields,
  originsOf,
  providerKind,
  resolved,
  type ServiceSettings,
} from "./providerKind";
import { timedFields } from "./timedFields";
import { type TimedLayer, timedProvider } from "./timedProvider";
import { wmtsTileAddress } from "./wmtsAddress";
import { parseWmtsLayer, type WmtsLayer } from "./wmtsCapabilities";

const shortText = z.string("expected text").check(z.maxLength(400, "expected a short text"));

const schema = z
  .strictObject({
    ...{ ...entryFields("wmts"), ...timedFields },
    /** The address of the capabilities; they tell everything else. */
    capabilities: z.optional(addressSchema),
    /** Without capabilities: a template, or the address that takes parameters. */
    address: z.optional(addressSchema),
    layer: shortText.check(z.minLength(1, "expected the name of a layer")),
    style: z.optional(shortText),
    format: z.optional(shortText),
    matrixSet: z.optional(shortText),
  })
  .check(
    z.refine(
      ({ capabilities, address }) => (capabilities === undefined) !== (address === undefined),
      {
        message: "expected either capabilities or address",
        path: ["address"],
      },
    ),
    z.refine(({ capabilities, times, dates }) => capabilities || times || dates === "none", {
      message: "expected times, since there are no capabilities to tell them",
      path: ["times"],
    }),
    z.refine((entry) => entry.capabilities !== undefined || statedLayer(entry) !== null, {
      message:
        "expected {TileMatrix}, {TileRow} and {TileCol} in it, and {Time} where it has times",
      path: ["address"],
    }),
    z.refine(({ capabilities, maxZoom }) => capabilities !== undefined || maxZoom !== undefined, {
      message: "expected the deepest zoom that has tiles",
      path: ["maxZoom"],
    }),
  );

type WmtsEntry = z.infer<typeof schema>;

const TIME_PLACE = "{time}";

export const wmts = providerKind("wmts", schema, (entry, settings) => {
  const known = [entry.capabilities, entry.address].flatMap((address) =>
    address === undefined ? [] : [resolved(address, settings)],
  );
  const facts = {
    about: entry.about ?? `Layer ${entry.layer} of a tile service`,
    origins: [...new Set([...originsOf(...known), ...entry.origins])],
  };
  return [timedProvider(entry, facts, (signal) => load(entry, settings, signal), settings)];
});

async function load(
  entry: WmtsEntry,
  settings: ServiceSettings,
  signal: AbortSignal,
): Promise<TimedLayer> {
  const { missing } = entry;
  const layer = await layerOf(entry, settings, signal);
  if (entry.dates !== "none" && !layer.template.includes(TIME_PLACE)) {
    throw damaged(entry.name, "has no tiles by time of this layer");
  }
  const maxZoom = Math.min(layer.maxZoom, entry.maxZoom ?? layer.maxZoom);
  const minZoom = Math.min(maxZoom, Math.max(layer.minZoom, entry.minZoom));
  const tiles = { minZoom, maxZoom, missing };
  return {
    times: layer.times,
    tilesOf: (time) => ({
      ...tiles,
      url: layer.template.replaceAll(TIME_PLACE, encodeURIComponent(time ?? "default")),
    }),
  };
}

async function layerOf(
  entry: WmtsEntry,
  settings: ServiceSettings,
  signal: AbortSignal,
): Promise<WmtsLayer> {
  const { name, capabilities } = entry;
  if (capabilities === undefined) {
    const stated = statedLayer(entry);
    if (stated === null) throw new Error(`expected a checked entry, got ${name}`);
    return { ...stated, template: resolved(stated.template, settings) };
  }
  const asking = { service: name, signal, timeLimitMs: settings.timeLimitMs };
  const { value, address } = await askText(resolved(capabilities, settings), asking);
  const layer = parseWmtsLayer(value, entry, address);
  if (typeof layer === "string") throw damaged(name, layer);
  return layer;
}

/** What the entry itself says; null where its address is not one of tiles. */
function statedLayer(
  entry: Pick<
    WmtsEntry,
    "address" | "layer" | "style" | "format" | "matrixSet" | "dates" | "minZoom" | "maxZoom"
  >,
): WmtsLayer | null {
  const template = wmtsTileAddress(entry.address ?? "", {
    layer: entry.layer,
    style: entry.style ?? "default",
    format: entry.format ?? "image/png",
    matrixSet: entry.matrixSet ?? "GoogleMapsCompatible",
    ...{ matrix: "{z}", hasTime: entry.dates !== "none", dimensions: new Map() },
  });
  const lacksTime = entry.dates !== "none" && template?.includes(TIME_PLACE) === false;
  if (template === null || lacksTime) return null;
  return { template, minZoom: entry.minZoom, maxZoom: entry.maxZoom ?? 0, times: "" };
}
