// The sites of a cluster that no zoom can part: a small list under its ring.

import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import type { SiteId } from "../domain/site";
import { mapWords } from "../i18n/english/map";
import type { SiteFindings } from "../query/findings";
import styles from "./ClusterList.module.css";
import { siteMarkName } from "./markWords";

interface ClusterListProps {
  /** Most observations first. */
  members: readonly SiteFindings[];
  /** Pixels between the middle of the ring and the list. */
  offset: number;
  onChoose: (id: SiteId) => void;
  onClose: () => void;
}

/** The list of all sites beside the map has the others. */
const LONGEST_LIST = 50;

export function ClusterList({ members, offset, onChoose, onClose }: ClusterListProps) {
  const list = useRef<HTMLUListElement>(null);
  const words = mapWords().marks;
  const more = members.length - LONGEST_LIST;

  useEffect(() => {
    const opener = document.activeElement;
    list.current?.querySelector("button")?.focus();
    return () => {
      // Only where the list itself goes away with the focus in it.
      const isLost = document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };
  const closeOnLeave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onClose();
  };

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ top: offset + 6 }}
      aria-label={words.atPlace}
      onBlur={closeOnLeave}
    >
      {members.slice(0, LONGEST_LIST).map((member) => (
        <li key={member.site.id}>
          <button
            type="button"
            onKeyDown={closeOnEscape}
            onClick={() => {
              onChoose(member.site.id);
              onClose();
            }}
          >
            {siteMarkName(member)}
          </button>
        </li>
      ))}
      {more > 0 && <li className={styles.more}>{words.moreSites(more)}</li>}
    </ul>
  );
}
