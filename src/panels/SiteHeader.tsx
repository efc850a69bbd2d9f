// What the chosen site is called and where it lies.

import type { Site } from "../domain/site";
import { storyWords } from "../i18n/english/story";
import { countryNameOf } from "../i18n/languageNames";
import { siteNameOf } from "../i18n/siteName";
import { otherNamesOf } from "../i18n/siteNames";
import { capitalized, siteKindNames } from "../i18n/vocabulary";
import { Coordinates } from "./Coordinates";
import type { CoordinateFormat } from "./coordinateText";
import { ProperNames } from "./ProperNames";
import styles from "./SiteHeader.module.css";
import { proseLanguage } from "./textLanguage";

interface SiteHeaderProps {
  site: Site;
  format: CoordinateFormat;
  onFormat: (format: CoordinateFormat) => void;
  onClose: () => void;
}

export function SiteHeader({ site, format, onFormat, onClose }: SiteHeaderProps) {
  const name = siteNameOf(site);
  const { hangul, latin } = otherNamesOf(site);
  const kind = capitalized(siteKindNames()[site.kind]);
  return (
    <header className={styles.header} data-story-item={`site-${site.id}`}>
      <p className={styles.kind}>
        {kind} · <ProperNames names={[site.region]} /> · {countryNameOf(site.country)}
      </p>
      <h2 tabIndex={-1} data-story-focus="" lang={name.lang}>
        {name.text}
      </h2>
      <button
        type="button"
        className={styles.close}
        aria-label={storyWords().closeSite}
        onClick={onClose}
      >
        ✕
      </button>
      {hangul.length + latin.length > 0 && (
        <p className={styles.names}>
          {hangul.length > 0 && <span lang="ko">{hangul.join(" · ")}</span>}
          <span className={styles.aliases} lang={proseLanguage()}>
            {latin.join(" · ")}
          </span>
        </p>
      )}
      <Coordinates location={site.location} format={format} onFormat={onFormat} />
    </header>
  );
}
