// The page's language, each named in itself so that whoever reads only that one finds it.
//
// A choice draws the whole page anew, and this with it: the new one takes the focus that the old one
// had.

import { useEffect, useRef } from "react";
import type { LanguageTag } from "../domain/language";
import { pageWords } from "../i18n/english/page";
import styles from "./LanguageSwitch.module.css";

interface LanguageSwitchProps {
  language: LanguageTag;
  onChoose: (tag: LanguageTag) => void;
}

/** Those that are offered; the pseudo-locale is reached by a link alone. */
const OFFERED: readonly (readonly [tag: LanguageTag, name: string])[] = [
  ["en", "English"],
  ["ko", "한국어"],
];

let isJustChosen = false;

export function LanguageSwitch({ language, onChoose }: LanguageSwitchProps) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isJustChosen) return;
    isJustChosen = false;
    const buttons = Array.from(group.current?.querySelectorAll("button") ?? []);
    // The chosen one may be hidden where there is little room.
    const visible = buttons.filter((button) => button.getClientRects().length > 0);
    (
      visible.find((button) => button.getAttribute("aria-pressed") === "true") ?? visible[0]
    )?.focus();
  }, []);

  const choose = (tag: LanguageTag) => {
    if (tag === language) return;
    isJustChosen = true;
    onChoose(tag);
  };
  return (
    <div ref={group} className={styles.switch} role="group" aria-label={pageWords().language}>
      {OFFERED.map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => choose(tag)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
