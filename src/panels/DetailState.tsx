// Details that are on their way or did not come, in a sentence, with a way to try again.

import type { Site } from "../domain/site";
import { dossierWords } from "../i18n/english/dossier";
import { sentenceOf } from "../i18n/sentences";
import { siteLabelOf } from "../i18n/siteName";
import type { Loading } from "../state/loading";
import styles from "./DetailState.module.css";

interface DetailStateProps {
  /** Whose they are; null for an event. */
  site: Site | null;
  loading: Loading<unknown> | null | undefined;
  onRetry: () => void;
}

/** Nothing once the details are here. */
export function DetailState({ site, loading, onRetry }: DetailStateProps) {
  if (loading?.status === "ready") return null;
  const words = dossierWords().details;
  if (loading?.status !== "failed") {
    const name = site && siteLabelOf(site).text;
    return <p className={styles.state}>{words.loading(name)}</p>;
  }
  return (
    <div role="alert" className={styles.state}>
      <p>{sentenceOf(loading.reason)}</p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes away; the focus stays with the card it stands in.
          const card = currentTarget.closest("article, section[aria-label]");
          card?.querySelector<HTMLElement>("[data-story-focus]")?.focus();
          onRetry();
        }}
      >
        {words.tryAgain}
      </button>
    </div>
  );
}
