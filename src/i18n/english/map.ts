// The map, its controls, legend and layers.

import { section } from "../section";
import { counted } from "../vocabulary";

export const mapWords = section("map", {
  label: "Map",
  keys: "Arrow keys lead from mark to mark, Enter opens one, plus and minus zoom.",
  /** Of the map itself, inside the room. */
  container: "Map of sites; arrow keys pan, plus and minus zoom",
  measuring: "The measuring",
  imagery: "The imagery",
  controls: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Whole area",
    measure: "Measure",
  },
  legend: "Legend",
  locator: "Map of the sites",
  marks: {
    all: "Sites on the map",
    counted: (marks: number) => `Sites on the map: ${counted(marks, "mark")}`,
    site: (name: string, observations: number) =>
      `${name}: ${counted(observations, "observation")}`,
    /** `label`: what is read beside the mark. Pressing it zooms in. */
    cluster: (sites: number, observations: number, label: string) =>
      `${counted(sites, "site")}, ${counted(observations, "observation")}: ${label}; zoom in`,
    /** Pressing it lists the sites. */
    closeCluster: (sites: number, observations: number, label: string) =>
      `${counted(sites, "site")}, ${counted(observations, "observation")}: ${label}; list them`,
    moreSites: (sites: number) => `and ${counted(sites, "more site")}`,
    /** Beside the colours of a ring. */
    ofDirection: (direction: string, count: number) => `${count} ${direction}`,
    atPlace: "Sites at this place",
  },
  baseLayers: {
    label: "Base layer",
    builtIn: "Map",
    tilesMissing: (layer: string) =>
      `Tiles of “${layer}” do not arrive; the built-in map is shown.`,
    unknown: (layer: string) =>
      `The base layer “${layer}” is not known here; the built-in map is shown.`,
    partMissing: (file: string, reason: string) =>
      `Part of the built-in map could not be loaded (${file}): ${reason}.`,
    tryAgain: "Try again",
    dismiss: "Dismiss",
  },
  undatedLayers: {
    label: "Layers without a date",
    look: "Look",
    asking: "asking…",
    tryAgain: "Try again",
    none: "Nothing here.",
  },
});
