// A brief over the whole page, as the paper it is printed on. It stands beside the page's root and
// not in a <dialog>: a browser prints its top layer on one sheet only.

import { type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type Period, WHOLE_TIME } from "../domain/period";
import { briefOf } from "../export/brief";
import { toBriefMarkdown } from "../export/briefMarkdown";
import type { ExportSet } from "../export/exportSet";
import { briefingWords } from "../i18n/english/briefing";
import { RECORD_WORDS } from "../i18n/recordWords";
import styles from "./BriefPage.module.css";
import { BriefSheet } from "./BriefSheet";
import { saveFile } from "./saveFile";
import { type PaperSize, usePageSize } from "./usePageSize";

interface BriefPageProps {
  set: ExportSet;
  /** In the language of the page; the set's own is English. */
  title: string;
  /** The chosen one; observations that only may lie in it are marked. */
  period?: Period;
  /** A map of the sites; the sheet has room for a third of its width. */
  locator?: ReactNode;
  onClose: () => void;
}

const PAPERS: readonly PaperSize[] = ["A4", "Letter"];

export function BriefPage(props: BriefPageProps) {
  const { title, period = WHOLE_TIME, locator, onClose } = props;
  const words = briefingWords();
  const [paper, setPaper] = useState<PaperSize>("A4");
  const ref = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const group = useId();
  const [allEvents, setAllEvents] = useState(false);
  const options = useMemo(() => ({ period, allEvents }), [period, allEvents]);
  const set = useMemo(() => ({ ...props.set, title }), [props.set, title]);
  const brief = useMemo(() => briefOf(set, RECORD_WORDS, options), [set, options]);
  usePageSize(paper);
  // Before it is seen: a key pressed at once is meant for it.
  useLayoutEffect(() => startAlone(ref.current), []);

  const saveMarkdown = () => saveFile(toBriefMarkdown(set, RECORD_WORDS, options));

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
        <h2 id={titleId}>{words.title}</h2>
        <fieldset className={styles.papers}>
          <legend>{words.paper}</legend>
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
          {words.allEvents}
        </label>
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={saveMarkdown}>
          {words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
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
