// Whether the page's host can be reached, and whether a new version waits. Both stand aside: nothing is
// done until the analyst asks for it.

import { useState } from "react";
import { parseDay } from "../domain/day";
import { dayWordsOf } from "../i18n/dateWords";
import { offlineWords } from "../i18n/english/offline";
import { useDashboard } from "../state/dashboardStore";
import { readyValueOf } from "../state/loading";
import { takeNewVersion } from "../state/offlineSession";
import { type UpdateState, useOffline } from "../state/offlineStore";
import styles from "./Notices.module.css";

export function ConnectionNotes() {
  const words = offlineWords();
  const { offlineSince, update } = useOffline();
  const catalog = useDashboard((state) => readyValueOf(state.catalog));
  const [dismissed, setDismissed] = useState<UpdateState>("none");
  const day = catalog?.date ? parseDay(catalog.date) : null;
  return (
    <div role="group" aria-label={words.label}>
      <div aria-live="polite">
        {offlineSince !== null && (
          <div className={styles.notice}>
            <p>{words.since(clockOf(offlineSince), day === null ? null : dayWordsOf(day))}</p>
          </div>
        )}
        {update !== "none" && update !== dismissed && (
          <NewVersion update={update} onLater={() => setDismissed(update)} />
        )}
      </div>
    </div>
  );
}

interface NewVersionProps {
  update: UpdateState;
  onLater: () => void;
}

function NewVersion({ update, onLater }: NewVersionProps) {
  const words = offlineWords();
  const [isWarned, setWarned] = useState(false);
  const open = () => {
    if (!isWarned && hasUnreadDay()) setWarned(true);
    else takeNewVersion();
  };
  return (
    <div className={styles.notice}>
      <p>
        {update === "ready" ? words.isReady : words.isTaken} {isWarned && words.typed}
      </p>
      <div className={styles.actions}>
        <button type="button" onClick={open}>
          {isWarned ? words.openAnyway : words.open}
        </button>
        <button type="button" onClick={onLater}>
          {words.later}
        </button>
      </div>
    </div>
  );
}

/** All else that is typed is in the link, or in a form that has to be closed before this is pressed. */
function hasUnreadDay(): boolean {
  return document.querySelector("input[aria-invalid='true']") !== null;
}

/** "14:32" by the reader's own clock: it is about the reader's own day. */
function clockOf(ms: number): string {
  const moment = new Date(ms);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
