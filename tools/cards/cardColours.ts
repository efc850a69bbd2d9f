// The light palette of styles/tokens.css, because a renderer of pictures reads no style sheets; a
// test compares the two. A card is light wherever it is shown.

import type { ColourToken } from "../../src/ui/marks";

export const CARD_PALETTE: Readonly<Record<ColourToken, string>> = {
  "--build": "#c2410c",
  "--draw": "#1d4ed8",
  "--test": "#a21caf",
  "--operations": "#0f766e",
  "--damage": "#a16207",
  "--quiet": "#6b7280",
  "--paper": "#f6f4ee",
  "--panel": "#fffdf8",
  "--ink": "#16181b",
  "--muted": "#626873",
  "--rule": "#dedad0",
  "--sea": "#cfdbdf",
  "--land": "#f1eee5",
  "--accent": "#0b57a4",
  "--chosen": "#fff4d6",
};

export const CARD_COLOURS = {
  paper: CARD_PALETTE["--paper"],
  panel: CARD_PALETTE["--panel"],
  ink: CARD_PALETTE["--ink"],
  muted: CARD_PALETTE["--muted"],
  rule: CARD_PALETTE["--rule"],
  sea: CARD_PALETTE["--sea"],
  land: CARD_PALETTE["--land"],
  accent: CARD_PALETTE["--accent"],
  /** A darker rule: a line that is no more than a reference. */
  summit: "#bdb9ae",
  /** Muted and sea, a quarter to three. */
  coast: "#b4bec3",
  /** Muted and land, half and half: a line on the map. */
  border: "#a9abac",
} as const;
