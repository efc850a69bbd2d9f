// What went wrong, in calm sentences: a link that could not be followed, records that could not be
// read, files that did not arrive.

import { type LinkNotice, type Problem, toSentence } from "../domain/problem";
import { counted } from "../i18n/vocabulary";
import type { CatalogLoading } from "../state/catalogLoading";
import { dismissLinkNotices, useDashboard } from "../state/dashboardStore";
import styles from "./Notices.module.css";

interface NoticesProps {
  loading: CatalogLoading;
}

export function Notices({ loading }: NoticesProps) {
  const catalog = useDashboard((state) => state.catalog);
  const textIndex = useDashboard((state) => state.textIndex);
  const isSearched = useDashboard((state) => state.view.filter.text.trim() !== "");
  const linkNotices = useDashboard((state) => state.linkNotices);
  const problems = useDashboard((state) => state.problems);
  return (
    <div className={styles.notices}>
      {catalog.status === "failed" && (
        <Failure
          reason={catalog.reason}
          consequence="Without it there is nothing to show."
          onRetry={loading.retryCatalog}
        />
      )}
      {isSearched && textIndex?.status === "failed" && (
        <Failure
          reason={textIndex.reason}
          consequence="The words you search for are not applied."
          onRetry={loading.openText}
        />
      )}
      <div aria-live="polite">
        {linkNotices.length > 0 && <LinkNotices notices={linkNotices} />}
        {problems.length > 0 && <Problems problems={problems} />}
      </div>
    </div>
  );
}

interface FailureProps {
  /** A whole sentence. */
  reason: string;
  /** What does not work for now: another. */
  consequence: string;
  onRetry: () => void;
}

function Failure({ reason, consequence, onRetry }: FailureProps) {
  return (
    <div className={styles.notice} role="alert">
      <p>
        {reason} {consequence}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function LinkNotices({ notices }: { notices: readonly LinkNotice[] }) {
  return (
    <div className={styles.notice}>
      <div>
        <p>The link could not be followed in every part; the rest is shown.</p>
        <ul>
          {notices.map(({ parameter, message }) => (
            <li key={`${parameter} ${message}`}>
              <code>{parameter}</code>: {message}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" onClick={dismissLinkNotices}>
        Dismiss
      </button>
    </div>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const records = new Set(problems.map(({ file, record }) => `${file} ${record}`)).size;
  return (
    <details className={styles.notice}>
      <summary>{counted(records, "record")} could not be read: the rest is shown.</summary>
      <ul>
        {problems.map((problem) => (
          <li key={toSentence(problem)}>{toSentence(problem)}</li>
        ))}
      </ul>
    </details>
  );
}
