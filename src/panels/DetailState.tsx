// Details that are on their way or did not come, in a sentence, with a way to try again.

import type { Loading } from "../state/loading";
import styles from "./DetailState.module.css";

interface DetailStateProps {
  /** What is missing, as the sentence names it: "Sohae", "this event". */
  of: string;
  loading: Loading<unknown> | null | undefined;
  onRetry: () => void;
}

/** Nothing once the details are here. */
export function DetailState({ of, loading, onRetry }: DetailStateProps) {
  if (loading?.status === "ready") return null;
  if (loading?.status !== "failed") {
    return <p className={styles.state}>Loading the details of {of}…</p>;
  }
  return (
    <div role="alert" className={styles.state}>
      <p>
        The details of {of} could not be loaded: {loading.reason}
      </p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes away; the focus stays with the card it stands in.
          const card = currentTarget.closest("article, section[aria-label]");
          card?.querySelector<HTMLElement>("[data-story-focus]")?.focus();
          onRetry();
        }}
      >
        Try again
      </button>
    </div>
  );
}
