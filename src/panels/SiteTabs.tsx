// Tabs after the ARIA pattern: one stop for the Tab key, arrows and Home/End move and choose.

import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { storyWords } from "../i18n/english/story";
import { countWordsOf } from "../i18n/vocabulary";
import styles from "./SiteTabs.module.css";

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Beside the label; null for none. */
  readonly count: number | null;
}

interface SiteTabsProps<Name extends string> {
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  children: ReactNode;
}

export function SiteTabs<Name extends string>(props: SiteTabsProps<Name>) {
  const { tabs, chosen, onChoose, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const to = targetOf(event.key, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (to === null || tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelectorAll("button")[to]?.focus();
  };

  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={storyWords().tabs.label}
        className={styles.tabs}
        onKeyDown={move}
      >
        {tabs.map(({ name, label, count }) => (
          <button
            type="button"
            key={name}
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={name === chosen ? `${id}-panel` : undefined}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {label}
            {count !== null && <span className={styles.count}> {countWordsOf(count)}</span>}
          </button>
        ))}
      </div>
      <div
        // Each tab begins at its top.
        key={chosen}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also with nothing to focus
        tabIndex={0}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        className={styles.panel}
      >
        {children}
      </div>
    </>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
