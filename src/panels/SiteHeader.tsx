// What the chosen site is called and where it lies.

import type { Site } from "../domain/site";
import { countryNameOf } from "../i18n/languageNames";
import { capitalized, siteKindNames } from "../i18n/vocabulary";
import { Coordinates } from "./Coordinates";
import type { CoordinateFormat } from "./coordinateText";
import styles from "./SiteHeader.module.css";
import { nameLanguageOf } from "./textLanguage";

interface SiteHeaderProps {
  site: Site;
  format: CoordinateFormat;
  onFormat: (format: CoordinateFormat) => void;
  onClose: () => void;
}

export function SiteHeader({ site, format, onFormat, onClose }: SiteHeaderProps) {
  const names = (language: string | undefined) =>
    site.aliases.filter((alias) => nameLanguageOf(alias) === language).join(" · ");
  const kind = capitalized(siteKindNames()[site.kind]);
  return (
    <header className={styles.header} data-story-item={`site-${site.id}`}>
      <p className={styles.kind}>{[kind, site.region, countryNameOf(site.country)].join(" · ")}</p>
      <h2 tabIndex={-1} data-story-focus="">
        {site.name}
      </h2>
      <button type="button" className={styles.close} aria-label="Close the site" onClick={onClose}>
        ✕
      </button>
      {site.aliases.length > 0 && (
        <p className={styles.names}>
          <span lang="ko">{names("ko")}</span>
          <span className={styles.aliases}>{names(undefined)}</span>
        </p>
      )}
      <Coordinates location={site.location} format={format} onFormat={onFormat} />
    </header>
  );
}
