// What lies under the pointer or the keys, in words; several when marks are dense. It can be hovered
// and is dismissed by Escape. Screen readers hear the same from the live region of the plot.

import { useEffect } from "react";
import { timelineWords } from "../i18n/english/timeline";
import { catalogTextOf } from "../i18n/siteName";
import type { Findings } from "../query/findings";
import { MarkIcon } from "../ui/MarkIcon";
import type { Hit } from "./hitTest";
import styles from "./MarkTooltip.module.css";
import type { Subject } from "./marksLayout";
import { markWordsOf } from "./markWords";
import { useRecords } from "./useRecords";

interface MarkTooltipProps {
  /** Nearest first; nothing is shown for none. */
  hits: readonly Hit[];
  plotWidth: number;
  findings: Findings;
  openRecords: (rows: readonly number[]) => void;
  onEnter: () => void;
  onLeave: () => void;
  onDismiss: () => void;
}

const MOST_SHOWN = 5;
const OFFSET_PIXELS = 8;

export function MarkTooltip({ hits, plotWidth, findings, openRecords, ...on }: MarkTooltipProps) {
  const { onDismiss } = on;
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && onDismiss();
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [onDismiss]);

  const shown = hits.slice(0, MOST_SHOWN).map(({ mark }) => mark);
  useRecords(
    shown.flatMap(({ subject }) => (subject.kind === "observation" ? [subject.row] : [])),
    openRecords,
  );

  const [nearest] = hits;
  if (nearest === undefined) return null;
  const { at } = nearest;
  const opensLeft = at.x > plotWidth / 2;
  const side = opensLeft
    ? { right: plotWidth - at.x + OFFSET_PIXELS }
    : { left: at.x + OFFSET_PIXELS };
  const hidden = hits.length - MOST_SHOWN;
  return (
    // The same words are read from the live region; here the pointer only keeps them open.
    <div
      className={styles.tooltip}
      style={{ ...side, top: at.y - OFFSET_PIXELS }}
      aria-hidden="true"
      onPointerEnter={on.onEnter}
      onPointerLeave={on.onLeave}
    >
      {shown.map(({ key, subject }) => (
        <TooltipEntry key={key} subject={subject} findings={findings} />
      ))}
      {hidden > 0 && <p className={styles.about}>{timelineWords().marks.more(hidden)}</p>}
    </div>
  );
}

function TooltipEntry({ subject, findings }: { subject: Subject; findings: Findings }) {
  const { title, date, about } = markWordsOf(subject, findings);
  return (
    <div className={styles.entry}>
      {subject.kind === "observation" && <MarkIcon mark={subject.direction} size={12} />}
      <div>
        <p className={styles.title} lang={catalogTextOf(title).lang}>
          {title}
        </p>
        <p className={styles.about}>
          <span className={styles.date}>{date}</span> · {about}
        </p>
      </div>
    </div>
  );
}
