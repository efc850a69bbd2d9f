// What the map cannot show, in a sentence, with the way out beside it. Quiet: the map goes on.

import styles from "./MapNotices.module.css";

export interface MapNotice {
  readonly message: string;
  /** What the button says. */
  readonly action: string;
  readonly onAction: () => void;
}

export function MapNotices({ notices }: { notices: readonly MapNotice[] }) {
  return (
    <div aria-live="polite" className={styles.notices}>
      {notices.map(({ message, action, onAction }) => (
        <p key={message}>
          <span>{message}</span>
          <button type="button" onClick={onAction}>
            {action}
          </button>
        </p>
      ))}
    </div>
  );
}
