// Where the whole catalog lies for other programs: files at stable addresses, feeds, changes.

import { useDashboard } from "../state/dashboardStore";
import styles from "./ExportDialog.module.css";

interface PublishedFilesProps {
  baseUrl: string;
}

const FILES = [
  ["data/observations.csv", "CSV"],
  ["data/observations.geojson", "GeoJSON"],
  ["data/observations.kmz", "KMZ"],
  ["data/catalog.json", "JSON"],
  ["data/manifest.json", "manifest with checksums"],
] as const;

const FEEDS = [
  ["feeds/all.atom", "Atom"],
  ["feeds/all.json", "JSON Feed"],
  ["changes/", "changes of the catalog"],
] as const;

export function PublishedFiles({ baseUrl }: PublishedFilesProps) {
  const isOwnCatalog = useDashboard(({ view }) => view.catalog === null);
  const site = useDashboard(({ view }) => view.site);
  if (!isOwnCatalog) return null;
  const feeds =
    site === null ? FEEDS : [...FEEDS, [`feeds/sites/${site}.atom`, "this site"] as const];
  return (
    <>
      <h3 className={styles.title}>The whole catalog at stable addresses</h3>
      <Links links={FILES} baseUrl={baseUrl} />
      <h3 className={styles.title}>To follow</h3>
      <Links links={feeds} baseUrl={baseUrl} />
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
