// A brief over the whole page, as the paper it is printed on. It stands beside the page's root and
// not in a <dialog>: a browser prints its top layer on one sheet only.

import { type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type Period, WHOLE_TIME } from "../domain/period";
import { briefOf } from "../export/brief";
import { toBriefMarkdown } from "../export/briefMarkdown";
import type { ExportSet, ExportWords } from "../export/exportSet";
import { gapSentenceOf } from "../i18n/dateWords";
import styles from "./BriefPage.module.css";
import { BriefSheet } from "./BriefSheet";
import { saveFile } from "./saveFile";
import { type PaperSize, usePageSize } from "./usePageSize";

interface BriefPageProps {
  set: ExportSet;
  words: ExportWords;
  /** The chosen one; observations that only may lie in it are marked. */
  period?: Period;
  /** A map of the sites; the sheet has room for a third of its width. */
  locator?: ReactNode;
  onClose: () => void;
}

const PAPERS: readonly PaperSize[] = ["A4", "Letter"];

export function BriefPage({ set, words, period = WHOLE_TIME, locator, onClose }: BriefPageProps) {
  const [paper, setPaper] = useState<PaperSize>("A4");
  const ref = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const group = useId();
  const [allEvents, setAllEvents] = useState(false);
  const options = useMemo(() => ({ period, allEvents }), [period, allEvents]);
  const briefWords = useMemo(() => ({ ...words, gapOf: gapSentenceOf }), [words]);
  const brief = useMemo(() => briefOf(set, briefWords, options), [set, briefWords, options]);
  usePageSize(paper);
  // Before it is seen: a key pressed at once is meant for it.
  useLayoutEffect(() => startAlone(ref.current), []);

  const saveMarkdown = () => saveFile(toBriefMarkdown(set, briefWords, options));

  return createPortal(
    <div
      ref={ref}
      className={styles.page}
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <header className={styles.bar}>
        <h2 id={titleId}>Brief</h2>
        <fieldset className={styles.papers}>
          <legend>Paper</legend>
          {PAPERS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={group}
                checked={each === paper}
                onChange={() => setPaper(each)}
              />
              {each}
            </label>
          ))}
        </fieldset>
        <label className={styles.choice}>
          <input type="checkbox" checked={allEvents} onChange={() => setAllEvents(!allEvents)} />
          All events
        </label>
        <button type="button" onClick={() => window.print()}>
          Print / save as PDF
        </button>
        <button type="button" onClick={saveMarkdown}>
          Save as Markdown
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <BriefSheet brief={brief} paper={paper} locator={locator} />
    </div>,
    document.body,
  );
}

/** Makes the rest of the page inert and takes the focus; its stop gives both back. */
function startAlone(page: HTMLElement | null): () => void {
  const before = document.activeElement;
  const others = [...document.body.children].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each !== page && !each.inert,
  );
  for (const each of others) each.inert = true;
  page?.focus();
  return () => {
    for (const each of others) each.inert = false;
    if (before instanceof HTMLElement) before.focus();
  };
}
