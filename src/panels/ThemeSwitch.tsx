// Light, dark, or as the system says.

import { useState } from "react";
import { pageWords } from "../i18n/english/page";
import { chooseTheme, rememberedTheme, THEMES, type Theme } from "../ui/theme";
import styles from "./ThemeSwitch.module.css";

export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(rememberedTheme);
  const words = pageWords().theme;
  const choose = (text: string) => {
    const next = THEMES.find((each) => each === text) ?? "system";
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <select
      className={styles.switch}
      aria-label={words.label}
      value={theme}
      onChange={(event) => choose(event.target.value)}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {words[each]}
        </option>
      ))}
    </select>
  );
}
