// Light or dark: the system's choice unless the person has made one, which this browser remembers.

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "nadir.theme";

/** Applies the remembered choice; call it before the page is drawn. */
export function startTheme(): void {
  applyTheme(rememberedTheme());
}

export function rememberedTheme(): Theme {
  const text = readStorage();
  return THEMES.find((theme) => theme === text) ?? "system";
}

/** Applies a choice and remembers it where the browser allows that. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
}

function readStorage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
