// The light palette of the page: a card is seen where nobody has chosen a theme.

import type { Direction } from "../../src/domain/activity";

export const COLOURS = {
  ...{ paper: "#f6f4ee", panel: "#fffdf8", ink: "#16181b", muted: "#626873", rule: "#dedad0" },
  ...{ sea: "#cfdbdf", land: "#f1eee5", accent: "#0b57a4" },
} as const;

export const DIRECTION_COLOURS: Readonly<Record<Direction, string>> = {
  "build-up": "#c2410c",
  "draw-down": "#1d4ed8",
  "test-launch": "#a21caf",
  operations: "#0f766e",
  damage: "#a16207",
  "nothing-seen": "#6b7280",
};
