// Under the table: which of its rows are shown, and the pages before and after.

import type { ReactNode } from "react";
import { timelineWords } from "../i18n/english/timeline";
import styles from "./TablePages.module.css";

interface TablePagesProps {
  /** Place of the first row that is shown. */
  first: number;
  count: number;
  pageRows: number;
  onFirst: (first: number) => void;
}

export function TablePages({ first, count, pageRows, onFirst }: TablePagesProps) {
  const end = Math.min(count, first + pageRows);
  const words = timelineWords().table;
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      <PageButton isEnd={first === 0} onPress={() => onFirst(Math.max(0, first - pageRows))}>
        {words.previous(pageRows)}
      </PageButton>
      <span aria-live="polite">{words.rows(first + 1, end, count)}</span>
      <PageButton isEnd={end === count} onPress={() => onFirst(first + pageRows)}>
        {words.next(pageRows)}
      </PageButton>
    </nav>
  );
}

interface PageButtonProps {
  isEnd: boolean;
  onPress: () => void;
  children: ReactNode;
}

// At an end the button stays focusable: a disabled one would drop the focus of the key it was
// pressed with.
function PageButton({ isEnd, onPress, children }: PageButtonProps) {
  return (
    <button type="button" aria-disabled={isEnd} onClick={isEnd ? undefined : onPress}>
      {children}
    </button>
  );
}
