// Brings the chosen item of a story into view, and the focus to what was opened or closed here.
//
// Chosen elsewhere (map, timeline, link), an item is only shown; the focus stays where the person
// works. Chosen in the dossier, the row that had the focus is gone, so the focus must follow.
//
// Items carry data-story-item with their id, and data-story-focus on what takes the focus.

import { type RefObject, useEffect, useRef } from "react";
import type { Choice } from "../domain/view";

/** The item that shall have the focus once something else is open; null for none. */
export type FocusRequest = RefObject<string | null>;

/** For the whole dossier: gives the focus that was requested before the choice changed. */
export function useRequestedFocus(
  dossier: RefObject<HTMLElement | null>,
  focusRequest: FocusRequest,
  choice: Choice,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the choice may answer it
  useEffect(() => {
    const id = focusRequest.current;
    if (id === null) return;
    focusRequest.current = null;
    const item = itemOf(dossier.current, id);
    item?.querySelector<HTMLElement>("[data-story-focus]")?.focus({ preventScroll: true });
    if (item) reveal(item, "nearest");
  }, [dossier, focusRequest, choice]);
}

/** For the whole dossier: another site, or an event on its own, begins at the top. */
export function useTopOfDossier(dossier: RefObject<HTMLElement | null>, choice: Choice): void {
  const { site, observation, event } = choice;
  // With a choice inside a site, useStoryPlace shows that instead.
  const startsAtTop = site === null || (observation === null && event === null);
  const lone = site === null ? event : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: closing a card must not scroll away
  useEffect(() => {
    return startsAtTop ? revealOnceSeen(dossier.current) : undefined;
  }, [dossier, site, lone]);
}

/**
 * For the list of a story: shows the observation or the event, whichever was chosen last. `ready`
 * tells that their cards have their full height.
 */
export function useStoryPlace(
  list: RefObject<HTMLElement | null>,
  { observation, event }: Omit<Choice, "site">,
  ready: boolean,
): void {
  const before = useRef<Omit<Choice, "site">>({ observation: null, event: null });
  const target = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that has grown is shown anew
  useEffect(() => {
    const { current } = before;
    before.current = { observation, event };
    if (event !== current.event) target.current = event;
    else if (observation !== current.observation) target.current = observation;

    return target.current === null
      ? undefined
      : revealOnceSeen(itemOf(list.current, target.current));
  }, [list, observation, event, ready]);
}

/**
 * Reveals an element once; returns its stop. On a phone the story may still be hidden: the
 * observer first speaks when it has a size.
 */
function revealOnceSeen(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    reveal(element, "start");
  });
  observer.observe(element);
  return () => observer.disconnect();
}

function itemOf(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[data-story-item="${CSS.escape(id)}"]`) ?? null;
}

/** Scrolls the panel alone, or the page where the panel is as tall as its content; at once. */
function reveal(item: HTMLElement, block: "start" | "nearest"): void {
  const panel = scrollingParentOf(item);
  if (panel === null) {
    item.scrollIntoView({ block, behavior: "instant" });
    return;
  }
  const above = Number.parseFloat(getComputedStyle(item).scrollMarginTop) || 0;
  const box = item.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  const isInView = box.top >= frame.top + above && box.bottom <= frame.bottom;
  if (!isInView) panel.scrollTop += box.top - frame.top - above;
}

function scrollingParentOf(element: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return null;
}
