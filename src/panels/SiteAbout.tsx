// What a site is, where its position comes from, and the reports behind its own record.

import type { SiteDetail } from "../domain/catalog";
import type { Site } from "../domain/site";
import { useDashboard } from "../state/dashboardStore";
import { type Loading, readyValueOf } from "../state/loading";
import { selectCatalog } from "../state/selectors";
import { CiteButton } from "./CiteButton";
import { ContributeButton } from "./ContributeButton";
import { DetailState } from "./DetailState";
import styles from "./SiteAbout.module.css";
import { SourceList } from "./SourceList";

interface SiteAboutProps {
  site: Site;
  loading: Loading<SiteDetail> | undefined;
  onRetry: () => void;
}

export function SiteAbout({ site, loading, onRetry }: SiteAboutProps) {
  const detail = readyValueOf(loading);
  const catalog = useDashboard(selectCatalog);
  const isOwnCatalog = useDashboard(({ view }) => view.catalog === null);
  const { report: locationId } = site.location;
  const locationReport = locationId === null ? undefined : detail?.reports.get(locationId);
  const references =
    detail?.references.map((id) => detail.reports.get(id)).filter((each) => each !== undefined) ??
    [];
  return (
    <div className={styles.about}>
      <DetailState of={site.label} loading={loading} onRetry={onRetry} />
      {detail && detail.summary !== "" && <p className={styles.summary}>{detail.summary}</p>}
      <h3>Position</h3>
      <p>{positionWordsOf(site.location)}</p>
      {locationReport && <SourceList reports={[locationReport]} recordId={site.id} />}
      {references.length > 0 && (
        <>
          <h3>
            References <span className={styles.muted}>{references.length}</span>
          </h3>
          <SourceList reports={references} recordId={site.id} />
        </>
      )}
      <div className={styles.actions}>
        <CiteButton
          target={{ kind: "site", site: { record: site, detail } }}
          label="Cite this site"
        />
        {catalog && (
          <ContributeButton
            wish={{ kind: "proposal", site, detail, catalog }}
            label="Propose an observation"
          />
        )}
        <ContributeButton
          wish={{ kind: "site", record: site, summary: detail?.summary ?? null }}
          label="Suggest a correction"
        />
      </div>
      <p className={styles.muted}>
        Record <code>{site.id}</code>.
        {isOwnCatalog && (
          <>
            {" "}
            The catalog is plain text, in the file <code>{site.id}.yaml</code> of its sites;
            corrections with a source are welcome.
          </>
        )}
      </p>
    </div>
  );
}

function positionWordsOf({ basis, note }: Site["location"]): string {
  const origin = basis === "published" ? "Published by a source" : "Approximate, not published";
  return `${origin}${note === null ? "" : `: ${note}`}.`;
}
