// What went wrong, in calm sentences: a link that could not be followed, records that could not be
// read, files that did not arrive. And whose catalog this is, when it is not the page's own.

import { type ReactNode, useRef, useState } from "react";
import { damagedCountOf, type LinkNotice, type Problem, shownFirst } from "../domain/problem";
import { noticesWords } from "../i18n/english/notices";
import { problemSentenceOf, sentenceOf } from "../i18n/sentences";
import type { CatalogLoading } from "../state/catalogLoading";
import { chooseCatalog, dismissLinkNotices, useDashboard } from "../state/dashboardStore";
import { CopyReport } from "../ui/CopyReport";
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
  const words = noticesWords();
  // A notice goes with its button: what stands around the notices then has the focus, so that the
  // next Tab goes on from here.
  const leaving = (act: () => void) => () => {
    group.current?.focus();
    act();
  };
  return (
    <div ref={group} role="group" aria-label={words.label} tabIndex={-1} className={styles.notices}>
      {address !== null && (
        <Notice action={words.ownCatalog} onAct={leaving(() => chooseCatalog(null))}>
          <p>
            {words.catalogOf.before}
            <b>{catalogNameOf(address)}</b>
            {words.catalogOf.after}
          </p>
        </Notice>
      )}
      {catalog.status === "failed" && (
        <Failure
          reason={catalog.reason}
          consequence={words.withoutCatalog}
          onRetry={leaving(loading.retryCatalog)}
        />
      )}
      {observations.status === "failed" && (
        <Failure
          reason={observations.reason}
          consequence={words.withoutObservations}
          onRetry={leaving(loading.retryObservations)}
        />
      )}
      {isSearched && textIndex?.status === "failed" && (
        <Failure
          reason={textIndex.reason}
          consequence={words.withoutText}
          onRetry={leaving(loading.openText)}
        />
      )}
      <div aria-live="polite">
        {linkNotices.length > 0 && (
          <LinkNotices notices={linkNotices} onDismiss={leaving(dismissLinkNotices)} />
        )}
        {catalogNotices.length > 0 && catalogNotices !== dismissed && (
          <Notice action={words.dismiss} onAct={leaving(() => setDismissed(catalogNotices))}>
            <div>
              {catalogNotices.map((sentence) => (
                <p key={sentence}>{sentenceOf(sentence)}</p>
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
      <Notice action={noticesWords().tryAgain} onAct={onRetry}>
        <div>
          <p>
            {sentenceOf(reason)} {consequence}
          </p>
          <CopyReport message={reason} />
        </div>
      </Notice>
    </div>
  );
}

/** More would not be read, and would slow the page down. */
const MOST_LISTED = 100;

interface LinkNoticesProps {
  notices: readonly LinkNotice[];
  onDismiss: () => void;
}

function LinkNotices({ notices, onDismiss }: LinkNoticesProps) {
  const words = noticesWords();
  const more = notices.length - MOST_LISTED;
  return (
    <Notice action={words.dismiss} onAct={onDismiss}>
      <div>
        <p>{words.link}</p>
        <ul>
          {notices.slice(0, MOST_LISTED).map(({ parameter, message }) => (
            <li key={`${parameter} ${message}`}>
              <code>{parameter}</code>: {sentenceOf(message)}
            </li>
          ))}
          {more > 0 && <li>{words.more(more)}</li>}
        </ul>
      </div>
    </Notice>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const records = damagedCountOf(problems);
  const sentences = [...new Set(shownFirst(problems).slice(0, MOST_LISTED).map(problemSentenceOf))];
  const more = problems.length - MOST_LISTED;
  const words = noticesWords();
  return (
    <details className={styles.notice}>
      <summary>{words.unreadable(records)}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
    </details>
  );
}
