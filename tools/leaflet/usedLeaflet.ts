// Leaflet's own module, with what nobody uses left out. Its classes are made by calls, which a
// bundler has to keep in case they do something; here it is told that they only make classes.
//
// Popups, tooltips, the zoom control, the long press of old Safaris and the writing of GeoJSON also
// mix themselves into maps and layers. Nadir uses none of them: such a mixture is told to be free of
// effects too. And browsers that nobody has are never met.

import { createRequire } from "node:module";
import type { Plugin } from "vite";

const MODULE = createRequire(import.meta.url).resolve("leaflet/dist/leaflet-src.esm.js");

const CLASS = /^(var \w+ = )(\w+\.extend\()/gm;
const TO_GEOJSON = /^(?=(?:Marker|Circle|CircleMarker|Polyline|Polygon|LayerGroup)\.include\()/gm;
const OVERLAYS =
  /^(?=(?:Map|Layer)\.include\(\{[\s\S]{0,500}?\b(?:openPopup|bindPopup|openTooltip|bindTooltip)\b)/gm;
const ZOOM_CONTROL =
  /^(?=Map\.(?:mergeOptions\(\{\s*zoomControl: true|addInitHook\(function \(\) \{\s*if \(this\.options\.zoomControl))/gm;
const LONG_PRESS = /^(?=Map\.addInitHook\('addHandler', 'tapHold')/gm;
/** Internet Explorer, and what only it and Edge before 2020 had. */
const OLD_BROWSERS = /\bBrowser\.(?:vml|ielt9|msPointer|ie3d|edge)\b/g;
/** Names below other names, by which nobody here asks. */
const OTHER_NAMES =
  /^(?:Control\.(?:Layers|Zoom)|control\.\w+|CRS\.\w+|TileLayer\.WMS|tileLayer\.wms|GeoJSON\.\w+|Map\.TapHold) = \w+;$/gm;
/** Vectors are drawn as SVG. */
const ON_CANVAS = "(this.options.preferCanvas && canvas(options)) || ";
const PURE = "/*#__PURE__*/";

export function usedLeaflet(): Plugin {
  return {
    name: "nadir-used-leaflet",
    enforce: "pre",
    config: () => ({
      // Its package names only the form that no bundler can take apart.
      resolve: { alias: [{ find: /^leaflet$/, replacement: MODULE }] },
    }),
    transform(code, id) {
      return id === MODULE ? { code: withPureClasses(code), map: null } : null;
    },
  };
}

/** Throws when this Leaflet is not written as the one this was made for. */
export function withPureClasses(code: string): string {
  for (const [what, count] of [
    ["classes", code.match(CLASS)?.length ?? 0],
    ["writers of GeoJSON", code.match(TO_GEOJSON)?.length ?? 0],
    ["popups and tooltips", code.match(OVERLAYS)?.length ?? 0],
    ["questions for old browsers", code.match(OLD_BROWSERS)?.length ?? 0],
    ["other names", code.match(OTHER_NAMES)?.length ?? 0],
  ] as const) {
    if (count < 4) throw new Error(`Got a Leaflet with ${count} ${what}; expected at least 4.`);
  }
  const unused = [TO_GEOJSON, OVERLAYS, ZOOM_CONTROL, LONG_PRESS];
  return unused
    .reduce((text, mixture) => text.replace(mixture, PURE), code)
    .replace(CLASS, `$1${PURE}$2`)
    .replace(OLD_BROWSERS, "false")
    .replace(OTHER_NAMES, "")
    .replace(ON_CANVAS, "");
}
