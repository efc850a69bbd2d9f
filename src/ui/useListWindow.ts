// Which rows of a long list to render: those in sight and some around them, so that 5,000 cost what
// 40 do. The list has its full height and rows of one height, so that its scroller, and all keys of
// a scroller, work as ever.

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type RowRange, rowsInSight } from "./rowsInSight";

interface ListWindow {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Of the rows to render, ascending: all of them while the list is not long. */
  readonly places: readonly number[];
}

const FIRST_ROWS: RowRange = { first: 0, end: 40 };

/**
 * For a list of `count` rows in an element of `count` times their height; each row states its place
 * as aria-posinset. `kept` is rendered wherever it is, and so is the row that has the focus, with
 * those to which the Tab key leads from it.
 */
export function useListWindow(count: number, isLong: boolean, kept: number | null): ListWindow {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState(FIRST_ROWS);
  const [focused, setFocused] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (!isLong || !element) return;
    const measure = () => {
      const next = rangeInSight(element, count);
      setRange((now) => (next === null || isSameRange(now, next) ? now : next));
      setFocused(focusedPlaceIn(element));
    };
    // At once: the next Tab key must find its row, however busy the page is. In a microtask, because
    // the focus may be moved while React is at work.
    const measureAtOnce = () => queueMicrotask(() => flushSync(measure));
    // Also tells at once, and when the list gets longer or shorter, without a layout of its own.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("focusin", measureAtOnce);
    // Captured, so that it hears every scroller around the list, and the page.
    document.addEventListener("scroll", measure, { capture: true, passive: true });
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      element.removeEventListener("focusin", measureAtOnce);
      document.removeEventListener("scroll", measure, { capture: true });
      window.removeEventListener("resize", measure);
    };
  }, [count, isLong]);

  // A list that got shorter ends in sight until it is measured again.
  const rowCount = isLong ? range.end - range.first : count;
  const first = isLong ? Math.max(0, Math.min(range.first, count - rowCount)) : 0;
  const places = new Set<number>();
  for (let place = first; place < Math.min(first + rowCount, count); place += 1) places.add(place);
  const around = focused === null ? [] : [focused - 1, focused, focused + 1];
  for (const place of [kept ?? -1, ...around]) if (place >= 0 && place < count) places.add(place);
  return { list, places: [...places].sort((a, b) => a - b) };
}

/** null while the list has no height: it is hidden. */
function rangeInSight(list: HTMLElement, count: number): RowRange | null {
  const box = list.getBoundingClientRect();
  const frame = list.closest("[data-scrolls]")?.getBoundingClientRect();
  if (box.height === 0) return null;
  const top = Math.max(0, frame?.top ?? 0) - box.top;
  const bottom = Math.min(window.innerHeight, frame?.bottom ?? Number.POSITIVE_INFINITY) - box.top;
  return rowsInSight(top, bottom, box.height / count, count);
}

function focusedPlaceIn(list: HTMLElement): number | null {
  const row = document.activeElement?.closest("[aria-posinset]");
  return row && list.contains(row) ? Number(row.getAttribute("aria-posinset")) - 1 : null;
}

function isSameRange(a: RowRange, b: RowRange): boolean {
  return a.first === b.first && a.end === b.end;
}
