// A list of sites with their lines and counts. Up to MOST_RENDERED rows are all there, as high as
// their names need; a longer list has rows of one height and renders those in sight.

import { memo, useEffect, useRef } from "react";
import type { DayWindow } from "../domain/dayWindow";
import type { Site, SiteId } from "../domain/site";
import { sitesWords } from "../i18n/english/sites";
import { siteNameOf } from "../i18n/siteName";
import { capitalized, countWordsOf, siteKindNames } from "../i18n/vocabulary";
import type { SiteFindings } from "../query/findings";
import { chooseSite } from "../state/dashboardStore";
import { useListWindow } from "../ui/useListWindow";
import styles from "./SiteRows.module.css";
import { SparkLine } from "./SparkLine";
import { sparkOf } from "./sparkMarks";

const MOST_RENDERED = 200;

interface SiteRowsProps {
  name: string;
  sites: readonly SiteFindings[];
  /** The days of the lines; null for none. */
  span: DayWindow | null;
  chosen: SiteId | null;
}

export function SiteRows({ name, sites, span, chosen }: SiteRowsProps) {
  const isLong = sites.length > MOST_RENDERED;
  const chosenPlace = chosen === null ? -1 : sites.findIndex(({ site }) => site.id === chosen);
  const { list, places } = useListWindow(
    sites.length,
    isLong,
    chosenPlace < 0 ? null : chosenPlace,
  );
  return (
    <ul
      ref={list}
      aria-label={name}
      className={isLong ? styles.long : undefined}
      style={isLong ? { height: heightOf(sites.length) } : undefined}
    >
      {places.map((place) => {
        const findings = sites[place];
        if (findings === undefined) return null;
        const { site, count } = findings;
        return (
          <SiteRow
            key={site.id}
            site={site}
            count={count}
            line={span === null || count === 0 ? null : sparkOf(findings, span)}
            isChosen={place === chosenPlace}
            place={isLong ? place : null}
            total={sites.length}
          />
        );
      })}
    </ul>
  );
}

/** So many rows high, in a list whose rows have one height. */
function heightOf(rows: number): string {
  return `calc(${rows} * var(--row-height))`;
}

/** Plain values only: a row is drawn anew when something that it shows has changed. */
interface SiteRowProps {
  site: Site;
  count: number;
  line: string | null;
  isChosen: boolean;
  /** In a long list; null where all rows are there. */
  place: number | null;
  total: number;
}

const SiteRow = memo(function SiteRow(props: SiteRowProps) {
  const { site, count, line, isChosen, place, total } = props;
  const kind = siteKindNames()[site.kind];
  const name = siteNameOf(site);
  return (
    <li
      ref={useScrolledIntoList(isChosen)}
      {...(place !== null && {
        "aria-posinset": place + 1,
        "aria-setsize": total,
        style: { top: heightOf(place) },
      })}
    >
      <button
        type="button"
        className={styles.row}
        aria-current={isChosen || undefined}
        // Has the words that are seen in their order, for those who speak to the page.
        aria-label={sitesWords().row(name.text, kind, count)}
        onClick={() => chooseSite(site.id)}
      >
        <span className={styles.name} title={name.text} lang={name.lang}>
          {name.text}
        </span>{" "}
        <span className={styles.kind}>{capitalized(kind)}</span>{" "}
        <span className={styles.spark}>{line !== null && <SparkLine line={line} />}</span>
        <span className={styles.count}>{count > 0 && countWordsOf(count)}</span>
      </button>
    </li>
  );
});

/** Brings a row into sight when its site is chosen elsewhere, without moving the page. */
function useScrolledIntoList(isChosen: boolean) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const list = row.current?.closest<HTMLElement>("[data-scrolls]");
    if (!isChosen || !row.current || !list) return;
    const [inner, outer] = [row.current.getBoundingClientRect(), list.getBoundingClientRect()];
    // The summary line stays on top of the list and would cover the row.
    const top = outer.top + inner.height;
    if (inner.top < top) list.scrollTop -= top - inner.top;
    else if (inner.bottom > outer.bottom) list.scrollTop += Math.ceil(inner.bottom - outer.bottom);
  }, [isChosen]);
  return row;
}
