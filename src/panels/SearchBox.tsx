// Free text. What is typed stands here at once and reaches the filter a moment later, so that
// typing never waits for counting. "/" brings the focus from anywhere.

import { type RefObject, useEffect, useRef, useState } from "react";
import { chooseFilter, useDashboard } from "../state/dashboardStore";
import styles from "./SearchBox.module.css";

const WAIT_MS = 150;
const LONGEST_TEXT = 200;

export function SearchBox() {
  const text = useDashboard((state) => state.view.filter.text);
  const isLoading = useDashboard((state) => state.textIndex?.status === "loading");
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      chooseFilter({ text: draft });
      setDraft(null);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  const clear = () => {
    setDraft(null);
    chooseFilter({ text: "" });
  };

  return (
    <search className={styles.search}>
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_TEXT}
        aria-label="Search"
        aria-keyshortcuts="/"
        placeholder="Sites, reports, people, 동창리…"
        value={draft ?? text}
        onChange={(event) => setDraft(event.target.value.toWellFormed())}
        onKeyDown={(event) => event.key === "Escape" && clear()}
      />
      {(draft ?? text) === "" ? (
        <span aria-hidden="true" className={styles.key}>
          /
        </span>
      ) : (
        <button type="button" aria-label="Clear the search" onClick={clear}>
          ×
        </button>
      )}
      <span className="visually-hidden" aria-live="polite">
        {isLoading ? "Searching…" : ""}
      </span>
    </search>
  );
}

/** "/" focuses the search unless somebody is typing elsewhere. */
function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest("input, textarea");
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [input]);
}
