// Where a WMTS has its tiles: a template with the names of the standard, or parameters on an address.
// Gives a template with {z}, {x}, {y} and {time}.

import { withParameters } from "./serviceAddress";

export interface WmtsChoice {
  readonly layer: string;
  readonly style: string;
  readonly format: string;
  readonly matrixSet: string;
  /** The name of a matrix with {z} or {zz} in it; "{z}" where zooms are their own names. */
  readonly matrix: string;
  readonly hasTime: boolean;
  /** Other dimensions with their values. */
  readonly dimensions: ReadonlyMap<string, string>;
}

const PLACE = /\{(-?[A-Za-z]+)\}/g;

/** null where a name of the template is not known. */
export function wmtsTileAddress(stated: string, choice: WmtsChoice): string | null {
  if (stated === "") return null;
  if (!stated.includes("{")) return parameterAddress(stated, choice);
  let isKnown = true;
  const address = stated.replace(PLACE, (_, name: string) => {
    const value = placeOf(name, choice);
    if (value === null) isKnown = false;
    return value ?? "";
  });
  return isKnown && address.includes("{x}") ? address : null;
}

function placeOf(name: string, choice: WmtsChoice): string | null {
  const escaped = (text: string) => encodeURIComponent(text.replace(/[{}]/g, ""));
  switch (name.toLowerCase()) {
    case "z":
    case "zz":
    case "x":
    case "y":
    case "-y":
      return `{${name}}`;
    case "tilematrix":
      return matrixText(choice.matrix);
    case "tilerow":
      return "{y}";
    case "tilecol":
      return "{x}";
    case "time":
      return choice.hasTime ? "{time}" : "default";
    case "style":
      return escaped(choice.style);
    case "tilematrixset":
      return escaped(choice.matrixSet);
    case "layer":
      return escaped(choice.layer);
    default: {
      const dimension = [...choice.dimensions].find(
        ([key]) => key.toLowerCase() === name.toLowerCase(),
      );
      return dimension ? escaped(dimension[1]) : null;
    }
  }
}

/** Escaped but for the zoom's place. */
function matrixText(matrix: string): string {
  return matrix
    .split(/(\{zz?\})/)
    .map((part) => (/^\{zz?\}$/.test(part) ? part : encodeURIComponent(part)))
    .join("");
}

function parameterAddress(address: string, choice: WmtsChoice): string {
  const { layer, style, format, matrixSet, matrix, hasTime, dimensions } = choice;
  const plain = (text: string) => text.replace(/[{}]/g, "");
  return withParameters(address, [
    ["SERVICE", "WMTS"],
    ["VERSION", "1.0.0"],
    ["REQUEST", "GetTile"],
    ["LAYER", plain(layer)],
    ["STYLE", plain(style)],
    ["FORMAT", plain(format)],
    ["TILEMATRIXSET", plain(matrixSet)],
    ["TILEMATRIX", matrix],
    ["TILEROW", "{y}"],
    ["TILECOL", "{x}"],
    ...(hasTime ? [["TIME", "{time}"] as const] : []),
    ...[...dimensions].map(([name, value]) => [encodeURIComponent(name), plain(value)] as const),
  ]);
}
