// A base layer that a deployment adds beside the embedded basemap (public/base-layers.json).

import * as z from "zod/mini";
import { idSchema, isWebAddress, lineSchema } from "./record";
import type { BaseLayerId } from "./view";

export const baseLayerSchema = z.object({
  id: idSchema<BaseLayerId>(),
  name: lineSchema,
  /** XYZ tiles with {z}, {x} and {y}; http(s), or a path below the page. */
  url: z
    .string("expected an address")
    .check(z.refine(isTileAddress, "expected an http(s) address or a path with {z}, {x} and {y}")),
  attribution: lineSchema,
  /** The deepest zoom that has tiles; deeper views stretch them. */
  maxZoom: z
    .int("expected a zoom level")
    .check(z.gte(0, "expected 0 to 22"), z.lte(22, "expected 0 to 22")),
});

export type BaseLayer = Readonly<z.infer<typeof baseLayerSchema>>;

function isTileAddress(text: string): boolean {
  const hasPlaces = ["{z}", "{x}", "{y}"].every((place) => text.includes(place));
  const plain = text.replaceAll(/\{[zxyr]\}/g, "0");
  const isPath = /^[a-z0-9][\w./-]*$/i.test(plain) && !/(^|\/)\.\.?(\/|$)/.test(plain);
  return hasPlaces && (isWebAddress(plain) || isPath);
}
