// Copies the link of exactly this view, or hands it to the system's share sheet on a touch screen.
// Where copying is refused the link is shown, selected, to be copied by hand.

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { pageWords } from "../i18n/english/page";
import { useDashboard } from "../state/dashboardStore";
import { linkOf } from "../state/urlSync";
import styles from "./ShareButton.module.css";

interface ShareButtonProps {
  baseUrl: string;
}

type Outcome = { kind: "none" } | { kind: "copied" } | { kind: "refused"; link: string };

const NONE: Outcome = { kind: "none" };
const SHOWN_MS = 4000;

export function ShareButton({ baseUrl }: ShareButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  const button = useRef<HTMLButtonElement>(null);
  const words = pageWords().share;

  useEffect(() => {
    if (outcome.kind !== "copied") return;
    const timer = setTimeout(() => setOutcome(NONE), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const share = async () => {
    const link = linkOf(useDashboard.getState().view, baseUrl);
    if (await isShared(link)) return;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ kind: "copied" });
    } catch {
      setOutcome({ kind: "refused", link });
    }
  };

  const close = () => {
    setOutcome(NONE);
    button.current?.focus();
  };

  return (
    <div className={styles.share}>
      <button
        type="button"
        ref={button}
        className={styles.button}
        aria-label={words.name}
        onClick={() => void share()}
      >
        {words.before !== "" && <span className={styles.more}>{words.before}</span>}
        {words.short}
        {words.after !== "" && <span className={styles.more}>{words.after}</span>}
      </button>
      <div className={styles.outcome} aria-live="polite" data-shown={outcome.kind !== "none"}>
        {outcome.kind === "copied" && words.copied}
        {outcome.kind === "refused" && <LinkByHand link={outcome.link} onClose={close} />}
      </div>
    </div>
  );
}

/** Whether the system's share sheet took the link, or the person closed it. */
async function isShared(link: string): Promise<boolean> {
  const hasSheet = typeof navigator.share === "function";
  if (!hasSheet || !matchMedia("(pointer: coarse)").matches) return false;
  try {
    await navigator.share({ title: document.title, url: link });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

interface LinkByHandProps {
  link: string;
  onClose: () => void;
}

function LinkByHand({ link, onClose }: LinkByHandProps) {
  const input = useRef<HTMLInputElement>(null);
  const words = pageWords();
  // Before it is seen: a key pressed at once is meant for it.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <>
      <label>
        {words.share.refused}
        <input
          ref={input}
          type="text"
          readOnly
          value={link}
          onKeyDown={(event) => event.key === "Escape" && onClose()}
        />
      </label>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
}
