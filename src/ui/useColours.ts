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

/** What decides besides the choice. */
const QUERIES = [
  matchMedia("(prefers-color-scheme: dark)"),
  matchMedia("(forced-colors: active)"),
] as const;

let latest: { key: string; colours: Colours } | null = null;

/** The resolved colours of the current theme; the same object until the theme changes. */
export function useColours(): Colours {
  return useSyncExternalStore(subscribeToTheme, readColours);
}

function subscribeToTheme(onChange: () => void): () => void {
  const switched = new MutationObserver(onChange);
  for (const query of QUERIES) query.addEventListener("change", onChange);
  switched.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    for (const query of QUERIES) query.removeEventListener("change", onChange);
    switched.disconnect();
  };
}

// Asked at every render: the style itself is only read when the theme is another one.
function readColours(): Colours {
  const root = document.documentElement;
  const key = [root.dataset.theme, ...QUERIES.map(({ matches }) => matches)].join();
  if (latest?.key !== key) {
    const style = getComputedStyle(root);
    const entries = TOKENS.map((token) => [token, style.getPropertyValue(token)]);
    latest = { key, colours: Object.fromEntries(entries) as Colours };
  }
  return latest.colours;
}
