// Named parts of a site with their own coordinates, once the map is near enough: small squares.
// They are not chosen, only read; a name that finds no room shows under the pointer.

import { precisionWordsOf } from "../domain/geo";
import { catalogTextOf, siteLabelOf, siteNameOf } from "../i18n/siteName";
import { MapMarker } from "./MapMarker";
import styles from "./MapMarks.module.css";
import type { MarkLayout } from "./markLayout";

const RANK = 1;

export function StructureMarks({ structures, labelSides }: MarkLayout) {
  return structures.map(({ key, site, structure, location }) => {
    const precision = precisionWordsOf(location.precisionM);
    const side = labelSides.get(key);
    const name = catalogTextOf(structure.name);
    const siteLabel = siteLabelOf(site);
    return (
      <MapMarker key={key} lat={location.lat} lon={location.lon} rank={RANK}>
        <span
          role="img"
          className={styles.structure}
          aria-label={`${structure.name}, ${siteNameOf(site).text}, ${precision}`}
        >
          <span className={styles.square} />
          {side && (
            <span className={styles.label} data-side={side} lang={name.lang}>
              {name.text}
            </span>
          )}
          <span className={styles.tip}>
            <span lang={name.lang}>{name.text}</span>
            <span lang={siteLabel.lang}>
              {siteLabel.text}, {precision}
            </span>
          </span>
        </span>
      </MapMarker>
    );
  });
}
