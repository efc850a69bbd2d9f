// What a key does while the plot has the focus. The words of the help say the same list (i18n).

import type { Step } from "./navigation";

export type PlotCommand =
  | { readonly kind: "walk"; readonly step: Step }
  | { readonly kind: "choose" }
  | { readonly kind: "dismiss" }
  /** Shares of what is shown: to the right when positive. */
  | { readonly kind: "pan"; readonly share: number }
  | { readonly kind: "zoom"; readonly factor: number };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

const PAN_SHARE = 0.2;
const ZOOM_FACTOR = 1.5;

const WALKS: Readonly<Record<string, Step>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/** null for keys that are not the plot's. */
export function plotCommandOf({ key, shiftKey }: Key): PlotCommand | null {
  if (shiftKey && key === "ArrowLeft") return { kind: "pan", share: -PAN_SHARE };
  if (shiftKey && key === "ArrowRight") return { kind: "pan", share: PAN_SHARE };
  const step = WALKS[key];
  if (step !== undefined) return { kind: "walk", step };
  switch (key) {
    case "Enter":
    case " ":
      return { kind: "choose" };
    case "+":
    case "=":
      return { kind: "zoom", factor: 1 / ZOOM_FACTOR };
    case "-":
    case "_":
      return { kind: "zoom", factor: ZOOM_FACTOR };
    case "Escape":
      return { kind: "dismiss" };
    default:
      return null;
  }
}
