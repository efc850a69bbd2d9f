// The named parts of a site, where they lie and how often observations name them. How often is
// known only where the records of all observations are here.

import { useMemo } from "react";
import type { Catalog } from "../domain/catalog";
import { precisionWordsOf } from "../domain/geo";
import type { Site } from "../domain/site";
import { storyWords } from "../i18n/english/story";
import { catalogTextOf } from "../i18n/siteName";
import { useDashboard } from "../state/dashboardStore";
import { type CoordinateFormat, coordinateTextOf } from "./coordinateText";
import styles from "./SiteStructures.module.css";
import { proseLanguage } from "./textLanguage";

interface SiteStructuresProps {
  site: Site;
  catalog: Catalog;
  format: CoordinateFormat;
}

export function SiteStructures({ site, catalog, format }: SiteStructuresProps) {
  const records = useDashboard((state) => state.records);
  const own = useMemo(
    () =>
      records.size < catalog.table.count || !catalog.isComplete
        ? null
        : [...records.values()].filter((observation) => observation.site === site.id),
    [records, catalog, site],
  );
  const words = storyWords().structures;
  if (site.structures.length === 0) {
    return <p className={styles.structures}>{words.none}</p>;
  }
  return (
    <ul className={styles.structures} aria-label={words.label}>
      {site.structures.map(({ id, name, location }) => (
        <li key={id}>
          <p className={styles.name} lang={catalogTextOf(name).lang}>
            {name}
          </p>
          {location && (
            <p>
              <span className={styles.digits}>{coordinateTextOf(location, format)}</span>{" "}
              <span className={styles.muted}>
                {precisionWordsOf(location.precisionM)}
                {location.basis === "approximate" && words.approximate}
              </span>
            </p>
          )}
          {location?.note != null && (
            <p className={styles.muted} lang={proseLanguage()}>
              {location.note}
            </p>
          )}
          {own && (
            <p className={styles.muted}>
              {words.namedIn(own.filter(({ structures }) => structures.includes(id)).length)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
