// Light, dark, or as the system says.

import { useState } from "react";
import { capitalized } from "../i18n/vocabulary";
import { chooseTheme, rememberedTheme, THEMES, type Theme } from "../ui/theme";
import styles from "./ThemeSwitch.module.css";

export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  const choose = (text: string) => {
    const next = THEMES.find((each) => each === text) ?? "system";
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <select
      className={styles.switch}
      aria-label="Theme"
      value={theme}
      onChange={(event) => choose(event.target.value)}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {capitalized(each)}
        </option>
      ))}
    </select>
  );
}
