// The bar on top: the name, search, period, facets, language, theme, export and sharing.

import type { MouseEvent } from "react";
import { currentLanguage } from "../i18n/language";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseLanguage, goHome } from "../state/dashboardStore";
import { ExportButton } from "./ExportButton";
import { Facets, FacetsInOne } from "./Facets";
import { LanguageSwitch } from "./LanguageSwitch";
import type { LoadLocator } from "./loadLocator";
import { PeriodInputs } from "./PeriodInputs";
import { SearchBox } from "./SearchBox";
import { ShareButton } from "./ShareButton";
import { ThemeSwitch } from "./ThemeSwitch";
import styles from "./TopBar.module.css";

interface TopBarProps {
  loading: CatalogLoading;
  loadLocator: LoadLocator;
  /** Where the page is served; ends with a slash. */
  baseUrl: string;
}

// In place, so that it also works without a network; a new tab is left to the browser.
function goHomeInPlace(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  goHome();
}

export function TopBar({ loading, baseUrl, loadLocator }: TopBarProps) {
  return (
    <div className={styles.bar}>
      <h1>
        <a href={baseUrl} onClick={goHomeInPlace}>
          <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
            <path
              d="M3.5 6h25L16 27Z"
              fill="none"
              stroke="currentColor"
              strokeWidth="3.4"
              strokeLinejoin="round"
            />
            <circle cx="16" cy="13" r="3.4" fill="currentColor" />
          </svg>
          <span>Nadir</span>
        </a>
      </h1>
      <SearchBox />
      <div className={styles.choices}>
        <PeriodInputs />
        <Facets />
        <FacetsInOne />
      </div>
      <div className={styles.end}>
        <div className={styles.theme}>
          <LanguageSwitch language={currentLanguage().tag} onChoose={chooseLanguage} />
          <ThemeSwitch />
        </div>
        <ExportButton loading={loading} baseUrl={baseUrl} loadLocator={loadLocator} />
        <ShareButton baseUrl={baseUrl} />
      </div>
    </div>
  );
}
