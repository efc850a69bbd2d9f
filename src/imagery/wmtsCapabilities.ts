// What a WMTS says of a layer: how its tiles are addressed, at which zooms, and the list of its times.
// Only tile matrix sets in Web Mercator with tiles of 256 pixels and matrices named after the zoom.

import { isWebAddress } from "../domain/record";
import { type WmtsChoice, wmtsTileAddress } from "./wmtsAddress";
import { childAt, childrenOf, everyElement, parseXml, textAt, type XmlElement } from "./xmlTree";

export interface WmtsLayer {
  /** With {z}, {y} and {x} filled in by tileAddressOf, and {time}. */
  readonly template: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** The list of its times; empty where it has none. */
  readonly times: string;
}

export interface WmtsWish {
  readonly layer: string;
  readonly style?: string | undefined;
  readonly format?: string | undefined;
  readonly matrixSet?: string | undefined;
}

const WEB_MERCATOR = /(EPSG:.*:?(3857|900913|102100)|OSGEO:41001)$/i;
/** At zoom 0, for tiles of 256 pixels of 0.28 mm. */
const WORLD_SCALE = 559_082_264.0287178;
const USUAL_FORMATS = ["image/png", "image/jpeg", "image/webp"];

/** A sentence's end where it cannot be read: "has no layer …". `address` is where the text came from. */
export function parseWmtsLayer(text: string, wish: WmtsWish, address: string): WmtsLayer | string {
  const root = parseXml(text);
  const contents = root && childAt(root, "Contents");
  if (root === null || contents === null) return "sent no WMTS capabilities";
  const layer = childrenOf(contents, "Layer").find(
    (each) => textAt(each, "Identifier") === wish.layer,
  );
  if (layer === undefined) return `has no layer “${wish.layer}”`;
  const set = matrixSetOf(contents, layer, wish.matrixSet);
  if (set === null) return "does not offer this layer in Web Mercator tiles of 256 pixels";
  const formats = childrenOf(layer, "Format").map((each) => each.text.trim());
  const format =
    wish.format ??
    USUAL_FORMATS.find((each) => formats.includes(each)) ??
    formats[0] ??
    "image/png";
  const time = childrenOf(layer, "Dimension").find(isTime);
  const choice: WmtsChoice = {
    ...{ layer: wish.layer, format, style: wish.style ?? styleOf(layer) },
    ...{ matrixSet: set.id, matrix: set.matrix, hasTime: time !== undefined },
    dimensions: otherDimensions(layer),
  };
  const template = wmtsTileAddress(templateOf(root, layer, format, address), choice);
  if (template === null) return "does not say where its tiles are";
  const times = time ? childrenOf(time, "Value").map((each) => each.text.trim()) : [];
  return { template, minZoom: set.minZoom, maxZoom: set.maxZoom, times: times.join(",") };
}

function isTime(dimension: XmlElement): boolean {
  return textAt(dimension, "Identifier").toLowerCase() === "time";
}

function otherDimensions(layer: XmlElement): ReadonlyMap<string, string> {
  const others = childrenOf(layer, "Dimension").filter((each) => !isTime(each));
  return new Map(
    others.map((each) => [textAt(each, "Identifier"), textAt(each, "Default")] as const),
  );
}

function styleOf(layer: XmlElement): string {
  const styles = childrenOf(layer, "Style");
  const usual = styles.find(({ attributes }) => attributes.get("isDefault") === "true");
  const style = usual ?? styles[0];
  return (style && textAt(style, "Identifier")) || "default";
}

/** The template of its tiles, or the address that takes parameters. */
function templateOf(root: XmlElement, layer: XmlElement, format: string, address: string): string {
  const resources = childrenOf(layer, "ResourceURL")
    .filter(({ attributes }) => attributes.get("resourceType") === "tile")
    .map(({ attributes }) => attributes);
  const resource = resources.find((each) => each.get("format") === format) ?? resources[0];
  const stated = resource?.get("template") ?? getTileAddress(root);
  if (isWebAddress(stated.replace(/[{}]/g, ""))) return stated;
  return stated === "" ? (address.split("?")[0] ?? address) : "";
}

function getTileAddress(root: XmlElement): string {
  for (const operation of everyElement(root, "Operation")) {
    if (operation.attributes.get("name") !== "GetTile") continue;
    const gets = [...everyElement(operation, "Get")];
    const byParameters = gets.find((get) =>
      [...everyElement(get, "Value")].some(({ text }) => text.trim() === "KVP"),
    );
    return (byParameters ?? gets[0])?.attributes.get("href") ?? "";
  }
  return "";
}

interface MatrixSet {
  readonly id: string;
  /** The name of a matrix with {z} or {zz} in it: "EPSG:900913:{z}". */
  readonly matrix: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

function matrixSetOf(
  contents: XmlElement,
  layer: XmlElement,
  wished: string | undefined,
): MatrixSet | null {
  for (const link of childrenOf(layer, "TileMatrixSetLink")) {
    const id = textAt(link, "TileMatrixSet");
    if (wished !== undefined && id !== wished) continue;
    const set = childrenOf(contents, "TileMatrixSet").find(
      (each) => textAt(each, "Identifier") === id,
    );
    if (set === undefined || !WEB_MERCATOR.test(textAt(set, "SupportedCRS"))) continue;
    const limits = childAt(link, "TileMatrixSetLimits");
    const limited =
      limits &&
      new Set(childrenOf(limits, "TileMatrixLimits").map((each) => textAt(each, "TileMatrix")));
    const found = zoomsOf(id, childrenOf(set, "TileMatrix"), limited);
    if (found !== null) return found;
  }
  return null;
}

/** null where a matrix is not a zoom of the usual tiling, or is not named after it. */
function zoomsOf(
  id: string,
  matrices: readonly XmlElement[],
  limited: ReadonlySet<string> | null,
): MatrixSet | null {
  const names = new Map<number, string>();
  for (const matrix of matrices) {
    const zoom = Math.log2(WORLD_SCALE / Number(textAt(matrix, "ScaleDenominator")));
    const rounded = Math.round(zoom);
    const is256 = textAt(matrix, "TileWidth") === "256" && textAt(matrix, "TileHeight") === "256";
    if (!is256 || !(Math.abs(zoom - rounded) < 0.01) || rounded < 0 || rounded > 24) return null;
    const name = textAt(matrix, "Identifier");
    if (limited === null || limited.size === 0 || limited.has(name)) names.set(rounded, name);
  }
  const zooms = [...names.keys()].sort((a, b) => a - b);
  const [minZoom, maxZoom] = [zooms[0], zooms.at(-1)];
  if (minZoom === undefined || maxZoom === undefined) return null;
  for (const place of ["{z}", "{zz}"]) {
    const matrix = patternOf(names.get(maxZoom) ?? "", maxZoom, place);
    const fits = matrix !== null && zooms.every((zoom) => names.get(zoom) === filled(matrix, zoom));
    if (fits) return { id, matrix, minZoom, maxZoom };
  }
  return null;
}

function patternOf(name: string, zoom: number, place: string): string | null {
  const digits = filled(place, zoom);
  return name.endsWith(digits) ? `${name.slice(0, -digits.length)}${place}` : null;
}

function filled(pattern: string, zoom: number): string {
  return pattern.replace("{zz}", String(zoom).padStart(2, "0")).replace("{z}", String(zoom));
}
