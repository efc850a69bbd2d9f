// The colour tokens as values, for canvases, which cannot read CSS variables. Follows the theme.

import { useSyncExternalStore } from "react";
import type { ColourToken } from "./marks";

export type Colours = Readonly<Record<ColourToken, string>>;

const TOKENS: readonly ColourToken[] = [
  "--build",
  "--draw",
  "--test",
  "--operations",
  "--damage",
  "--quiet",
  "--paper",
  "--panel",
  "--ink",
  "--muted",
  "--rule",
  "--sea",
  "--land",
  "--accent",
  "--chosen",
];

let latest: { key: string; colours: Colours } | null = null;

/** The resolved colours of the current theme; the same object until the theme changes. */
export function useColours(): Colours {
  return useSyncExternalStore(subscribeToTheme, readColours);
}

function subscribeToTheme(onChange: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const switched = new MutationObserver(onChange);
  system.addEventListener("change", onChange);
  switched.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", onChange);
    switched.disconnect();
  };
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const values = TOKENS.map((token) => style.getPropertyValue(token));
  const key = values.join(";");
  if (latest?.key !== key) {
    const entries = TOKENS.map((token, place) => [token, values[place] ?? ""]);
    latest = { key, colours: Object.fromEntries(entries) as Colours };
  }
  return latest.colours;
}
