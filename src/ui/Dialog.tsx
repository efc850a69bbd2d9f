// A modal dialog of the browser's own kind: Escape and the button close it, the page behind it is
// inert, and the focus goes back to where it was. It is open for as long as it is rendered.

import { type ReactNode, useEffect, useId, useRef } from "react";
import { pageWords } from "../i18n/english/page";
import styles from "./Dialog.module.css";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  // The event comes late: by then the dialog may be open again.
  const closeWhenClosed = () => {
    if (!ref.current?.open) onClose();
  };

  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={titleId} onClose={closeWhenClosed}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {pageWords().close}
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
