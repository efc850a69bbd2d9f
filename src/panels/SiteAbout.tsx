// What a site is, where its position comes from, and the reports behind its own record.

import type { SiteDetail } from "../domain/catalog";
import type { Site } from "../domain/site";
import { storyWords } from "../i18n/english/story";
import { useDashboard } from "../state/dashboardStore";
import { type Loading, readyValueOf } from "../state/loading";
import { selectCatalog } from "../state/selectors";
import { CiteButton } from "./CiteButton";
import { ContributeButton } from "./ContributeButton";
import { DetailState } from "./DetailState";
import { KeepOffline } from "./KeepOffline";
import { NotedText } from "./NotedText";
import styles from "./SiteAbout.module.css";
import { SourceList } from "./SourceList";
import { proseLanguage } from "./textLanguage";

interface SiteAboutProps {
  site: Site;
  /** Addresses of the site's files in the catalog; none where they cannot be kept. */
  files: readonly string[];
  loading: Loading<SiteDetail> | undefined;
  onRetry: () => void;
}

export function SiteAbout({ site, files, loading, onRetry }: SiteAboutProps) {
  const detail = readyValueOf(loading);
  const catalog = useDashboard(selectCatalog);
  const isOwnCatalog = useDashboard(({ view }) => view.catalog === null);
  const { report: locationId } = site.location;
  const locationReport = locationId === null ? undefined : detail?.reports.get(locationId);
  const references =
    detail?.references.map((id) => detail.reports.get(id)).filter((each) => each !== undefined) ??
    [];
  const words = storyWords().about;
  const isPublished = site.location.basis === "published";
  return (
    <div className={styles.about}>
      <DetailState site={site} loading={loading} onRetry={onRetry} />
      {detail && detail.summary !== "" && (
        <p className={styles.summary} lang={proseLanguage()}>
          {detail.summary}
        </p>
      )}
      <h3>{words.position}</h3>
      <p>
        <NotedText
          note={site.location.note}
          alone={isPublished ? words.published : words.approximate}
          around={isPublished ? words.publishedNoted : words.approximateNoted}
        />
      </p>
      {locationReport && <SourceList reports={[locationReport]} recordId={site.id} />}
      {references.length > 0 && (
        <>
          <h3>
            {words.references} <span className={styles.muted}>{references.length}</span>
          </h3>
          <SourceList reports={references} recordId={site.id} />
        </>
      )}
      <div className={styles.actions}>
        <CiteButton target={{ kind: "site", site: { record: site, detail } }} label={words.cite} />
        {catalog && (
          <ContributeButton
            wish={{ kind: "proposal", site, detail, catalog }}
            label={words.propose}
          />
        )}
        <ContributeButton
          wish={{ kind: "site", record: site, summary: detail?.summary ?? null }}
          label={words.correct}
        />
      </div>
      {"caches" in window && files.length > 0 && (
        <KeepOffline key={site.id} site={site} files={files} />
      )}
      <p className={styles.muted}>
        {words.record.before}
        <code>{site.id}</code>
        {words.record.after}
        {isOwnCatalog && (
          <>
            {" "}
            {words.file.before}
            <code>{site.id}.yaml</code>
            {words.file.after}
          </>
        )}
      </p>
    </div>
  );
}
