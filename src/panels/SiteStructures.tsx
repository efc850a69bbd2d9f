// The named parts of a site, where they lie and how often observations name them. How often is
// known only where the records of all observations are here.

import { useMemo } from "react";
import type { Catalog } from "../domain/catalog";
import { precisionWordsOf } from "../domain/geo";
import type { Site } from "../domain/site";
import { counted } from "../i18n/vocabulary";
import { useDashboard } from "../state/dashboardStore";
import { type CoordinateFormat, coordinateTextOf } from "./coordinateText";
import styles from "./SiteStructures.module.css";

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
  if (site.structures.length === 0) {
    return <p className={styles.structures}>The catalog names no structures here yet.</p>;
  }
  return (
    <ul className={styles.structures} aria-label="Structures">
      {site.structures.map(({ id, name, location }) => (
        <li key={id}>
          <p className={styles.name}>{name}</p>
          {location && (
            <p>
              <span className={styles.digits}>{coordinateTextOf(location, format)}</span>{" "}
              <span className={styles.muted}>
                {precisionWordsOf(location.precisionM)}
                {location.basis === "approximate" && ", approximate"}
              </span>
            </p>
          )}
          {location?.note != null && <p className={styles.muted}>{location.note}</p>}
          {own && (
            <p className={styles.muted}>
              {namedIn(own.filter(({ structures }) => structures.includes(id)).length)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function namedIn(count: number): string {
  return count === 0 ? "named in no observation" : `named in ${counted(count, "observation")}`;
}
