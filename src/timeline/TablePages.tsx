// Under the table: which of its rows are shown, and the pages before and after.

import { timelineWords } from "../i18n/english/timeline";
import { pressable } from "../ui/pressable";
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
      <button
        type="button"
        {...pressable(first === 0, () => onFirst(Math.max(0, first - pageRows)))}
      >
        {words.previous(pageRows)}
      </button>
      <span aria-live="polite">{words.rows(first + 1, end, count)}</span>
      <button type="button" {...pressable(end === count, () => onFirst(first + pageRows))}>
        {words.next(pageRows)}
      </button>
    </nav>
  );
}
