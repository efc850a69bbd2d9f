// Where the whole catalog lies for other programs: files at stable addresses, feeds, changes.

import { exportingWords } from "../i18n/english/exporting";
import { useDashboard } from "../state/dashboardStore";
import styles from "./ExportDialog.module.css";

interface PublishedFilesProps {
  baseUrl: string;
}

export function PublishedFiles({ baseUrl }: PublishedFilesProps) {
  const isOwnCatalog = useDashboard(({ view }) => view.catalog === null);
  const site = useDashboard(({ view }) => view.site);
  if (!isOwnCatalog) return null;
  const words = exportingWords().published;
  return (
    <>
      <h3 className={styles.title}>{words.title}</h3>
      <Links
        links={[
          ["data/observations.csv", "CSV"],
          ["data/observations.geojson", "GeoJSON"],
          ["data/observations.kmz", "KMZ"],
          ["data/catalog.json", "JSON"],
          ["data/manifest.json", words.manifest],
        ]}
        baseUrl={baseUrl}
      />
      <h3 className={styles.title}>{words.follow}</h3>
      <Links
        links={[
          ["feeds/all.atom", "Atom"],
          ["feeds/all.json", "JSON Feed"],
          ["changes/", words.changes],
          ...(site === null ? [] : [[`feeds/sites/${site}.atom`, words.site] as const]),
        ]}
        baseUrl={baseUrl}
      />
    </>
  );
}

interface LinksProps {
  links: readonly (readonly [string, string])[];
  baseUrl: string;
}

function Links({ links, baseUrl }: LinksProps) {
  return (
    <ul className={styles.links}>
      {links.map(([path, name]) => (
        <li key={path}>
          <a href={`${baseUrl}${path}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
