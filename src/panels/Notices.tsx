// What went wrong, in calm sentences: a link that could not be followed, records that could not be
// read, files that did not arrive. And whose catalog this is, when it is not the page's own.

import { type ReactNode, useRef, useState } from "react";
import { type LinkNotice, type Problem, toSentence } from "../domain/problem";
import { countWordsOf } from "../i18n/vocabulary";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseCatalog, dismissLinkNotices, useDashboard } from "../state/dashboardStore";
import { catalogNameOf } from "./catalogName";
import styles from "./Notices.module.css";

interface NoticesProps {
  loading: CatalogLoading;
}

export function Notices({ loading }: NoticesProps) {
  const catalog = useDashboard((state) => state.catalog);
  const observations = useDashboard((state) => state.observations);
  const textIndex = useDashboard((state) => state.textIndex);
  const isSearched = useDashboard((state) => state.view.filter.text.trim() !== "");
  const address = useDashboard((state) => state.view.catalog);
  const linkNotices = useDashboard((state) => state.linkNotices);
  const catalogNotices = useDashboard((state) => state.catalogNotices);
  const problems = useDashboard((state) => state.problems);
  const [dismissed, setDismissed] = useState<readonly string[] | null>(null);
  const group = useRef<HTMLDivElement>(null);
  // A notice goes with its button: what stands around the notices then has the focus, so that the
  // next Tab goes on from here.
  const leaving = (act: () => void) => () => {
    group.current?.focus();
    act();
  };
  return (
    <div ref={group} role="group" aria-label="Notices" tabIndex={-1} className={styles.notices}>
      {address !== null && (
        <Notice action="Open Nadir’s own catalog" onAct={leaving(() => chooseCatalog(null))}>
          <p>
            Catalog of <b>{catalogNameOf(address)}</b>
          </p>
        </Notice>
      )}
      {catalog.status === "failed" && (
        <Failure
          reason={catalog.reason}
          consequence="Without it there is nothing to show."
          onRetry={leaving(loading.retryCatalog)}
        />
      )}
      {observations.status === "failed" && (
        <Failure
          reason={observations.reason}
          consequence="Sites and events are shown without them."
          onRetry={leaving(loading.retryObservations)}
        />
      )}
      {isSearched && textIndex?.status === "failed" && (
        <Failure
          reason={textIndex.reason}
          consequence="The words you search for are not applied."
          onRetry={leaving(loading.openText)}
        />
      )}
      <div aria-live="polite">
        {linkNotices.length > 0 && (
          <LinkNotices notices={linkNotices} onDismiss={leaving(dismissLinkNotices)} />
        )}
        {catalogNotices.length > 0 && catalogNotices !== dismissed && (
          <Notice action="Dismiss" onAct={leaving(() => setDismissed(catalogNotices))}>
            <div>
              {catalogNotices.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </Notice>
        )}
        {problems.length > 0 && <Problems problems={problems} />}
      </div>
    </div>
  );
}

interface NoticeProps {
  children: ReactNode;
  action: string;
  onAct: () => void;
}

function Notice({ children, action, onAct }: NoticeProps) {
  return (
    <div className={styles.notice}>
      {children}
      <button type="button" onClick={onAct}>
        {action}
      </button>
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
    <div role="alert">
      <Notice action="Try again" onAct={onRetry}>
        <p>
          {reason} {consequence}
        </p>
      </Notice>
    </div>
  );
}

interface LinkNoticesProps {
  notices: readonly LinkNotice[];
  onDismiss: () => void;
}

function LinkNotices({ notices, onDismiss }: LinkNoticesProps) {
  return (
    <Notice action="Dismiss" onAct={onDismiss}>
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
    </Notice>
  );
}

/** More would not be read, and would slow the page down. */
const MOST_LISTED = 100;

function Problems({ problems }: { problems: readonly Problem[] }) {
  const records = new Set(problems.map(({ file, record }) => `${file} ${record}`)).size;
  const sentences = [...new Set(problems.slice(0, MOST_LISTED).map(toSentence))];
  const more = problems.length - MOST_LISTED;
  return (
    <details className={styles.notice}>
      <summary>
        {records === 1 ? "1 record" : `${countWordsOf(records)} records`} could not be read: the
        rest is shown.
      </summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>and {countWordsOf(more)} more</li>}
      </ul>
    </details>
  );
}
