// What a WMS says of a layer: the list of its times, and whether it draws in Web Mercator. Versions
// 1.3.0 and 1.1.1; a layer inherits from those it lies in.

import { childrenOf, parseXml, textAt, type XmlElement } from "./xmlTree";

export interface WmsLayer {
  /** The list of its times; empty where it has none. */
  readonly times: string;
  /** "EPSG:3857", or an older name of it; null where the layer is not drawn in it. */
  readonly crs: string | null;
}

const WEB_MERCATOR = ["EPSG:3857", "EPSG:900913", "EPSG:102100"];

/** A sentence's end where it cannot be read: "has no layer …". */
export function parseWmsLayer(text: string, name: string): WmsLayer | string {
  const root = parseXml(text);
  if (root === null) return "sent capabilities that are no XML";
  if (/^ServiceException/.test(root.name)) return "answered with an error instead of capabilities";
  const capability = root.children.find((child) => child.name === "Capability");
  if (capability === undefined) return `sent <${root.name.slice(0, 40)}>, not WMS capabilities`;
  const path = pathTo(capability, name);
  if (path === null) return `has no layer “${name}”`;
  const innermostFirst = path.toReversed();
  const times = innermostFirst.map(timesOf).find((list) => list !== "") ?? "";
  const offered = new Set(path.flatMap(crsOf));
  return { times, crs: WEB_MERCATOR.find((each) => offered.has(each)) ?? null };
}

/** The layer with this name below those that it lies in. */
function pathTo(element: XmlElement, name: string): readonly XmlElement[] | null {
  for (const layer of childrenOf(element, "Layer")) {
    if (textAt(layer, "Name") === name) return [layer];
    const inner = pathTo(layer, name);
    if (inner !== null) return [layer, ...inner];
  }
  return null;
}

/** 1.3.0 has the times in Dimension, 1.1.1 in Extent. */
function timesOf(layer: XmlElement): string {
  const named = [...childrenOf(layer, "Dimension"), ...childrenOf(layer, "Extent")].filter(
    ({ attributes }) => attributes.get("name")?.toLowerCase() === "time",
  );
  return named.map(({ text }) => text.replace(/\s+/g, "")).find((text) => text !== "") ?? "";
}

/** 1.1.1 may write several in one element. */
function crsOf(layer: XmlElement): readonly string[] {
  return [...childrenOf(layer, "CRS"), ...childrenOf(layer, "SRS")].flatMap(({ text }) =>
    text.trim().toUpperCase().split(/\s+/),
  );
}
