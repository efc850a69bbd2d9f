// The basemap in the theme's colours: calm mixes of the palette, so that marks stand out.

import type { Colours } from "../ui/useColours";
import type { BasemapColours } from "./basemap";

export function baseColoursOf(colours: Colours): BasemapColours {
  const { "--sea": sea, "--land": land, "--muted": muted } = colours;
  return {
    sea,
    land,
    water: sea,
    river: mixed(muted, 30, sea),
    border: mixed(muted, 70, land),
    dmz: mixed(muted, 22, land),
    label: muted,
    labelHalo: land,
    seaLabel: mixed(muted, 75, sea),
  };
}

/** So many parts of a hundred of the first colour; canvases read it as style sheets do. */
function mixed(first: string, percent: number, second: string): string {
  return `color-mix(in srgb, ${first} ${percent}%, ${second})`;
}
