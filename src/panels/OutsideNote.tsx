// Says why the chosen observation is not among the matches, with one click to let it in.

import { membershipOf } from "../domain/period";
import { noticesWords } from "../i18n/english/notices";
import { axisNames } from "../i18n/vocabulary";
import type { Row } from "../query/findings";
import { chooseAxis, choosePeriod, clearFilter, useDashboard } from "../state/dashboardStore";
import { selectFindings } from "../state/selectors";
import styles from "./OutsideNote.module.css";
import { toPeriodWith } from "./story";

export function OutsideNote({ row }: { row: Row }) {
  const period = useDashboard(({ view }) => view.period);
  const axis = useDashboard(({ view }) => view.axis);
  const findings = useDashboard(selectFindings);
  const { window } = row;
  const words = noticesWords().outside;
  if (window === null) {
    return (
      <Note
        text={words.undated(axisNames()[axis])}
        action={words.orderByObserved}
        onAct={() => chooseAxis("observed")}
      />
    );
  }
  return (
    <>
      {membershipOf(window, period) === "out" && (
        <Note
          text={words.period}
          action={words.widen}
          onAct={() => choosePeriod(toPeriodWith(period, window))}
        />
      )}
      {findings !== null && !findings.passesFilter(row.row) && (
        <Note text={words.filter} action={words.clearFilters} onAct={clearFilter} />
      )}
    </>
  );
}

interface NoteProps {
  text: string;
  action: string;
  onAct: () => void;
}

export function Note({ text, action, onAct }: NoteProps) {
  return (
    <p className={styles.note}>
      {text}{" "}
      <button type="button" onClick={onAct}>
        {action}
      </button>
    </p>
  );
}
