// Copies a text to the clipboard and says whether that worked, beside itself and to screen readers.
// Where there is no clipboard (a page without https), the text itself appears, to be selected.

import { useEffect, useState } from "react";
import { pageWords } from "../i18n/english/page";
import styles from "./CopyButton.module.css";

interface CopyButtonProps {
  text: string;
  /** The visible word: "copy", "cite". */
  label: string;
  /** The accessible name; begins with the label. */
  name: string;
}

const SAID_FOR_MS = 4000;

export function CopyButton({ text, label, name }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("none"), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };

  const words = pageWords().copying;
  return (
    <span className={styles.copy}>
      <button type="button" aria-label={name} onClick={copy}>
        {label}
      </button>
      <span className={styles.outcome} aria-live="polite">
        {outcome === "copied" && words.copied}
        {outcome === "failed" && (
          <>
            {words.failed}
            <span className={styles.manual}>{text}</span>
          </>
        )}
      </span>
    </span>
  );
}
