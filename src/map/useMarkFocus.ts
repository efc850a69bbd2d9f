// The marks are one stop of the Tab key; inside, arrow keys go from mark to mark. A mark that
// disappears under the focus (its cluster fell apart) hands it to whatever now shows its sites.
//
// Of a crowd of painted marks only a few are elements; the Tab stop always is, so a mark that is to
// get the focus becomes the Tab stop first.

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import type { SiteId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { nextMark } from "./nextMark";
import { prefersStillness } from "./prefersStillness";

/** A mark that the keys lead to is brought so far inside the map. */
const SEEN_PX: [number, number] = [36, 36];

export interface FocusPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The sites it stands for. */
  readonly members: readonly Pick<SiteFindings, "site">[];
}

export interface MarkFocus {
  register: (key: string, button: HTMLButtonElement | null) => void;
  onKey: (key: string, event: KeyboardEvent) => void;
  onFocus: (key: string) => void;
  onBlur: () => void;
  /** Focus will go away with its mark; whatever then shows these sites gets it. */
  hold: (ids: readonly SiteId[]) => void;
  /** What a click on the mark does, be it an element or painted. */
  press: (key: string) => void;
}

interface Wanted {
  readonly key: string;
  /** Of its sites. */
  readonly ids: ReadonlySet<SiteId>;
  readonly isPressed: boolean;
}

/** Of the sites that a mark stands for; none when it is not there. */
function idsOf(places: readonly FocusPlace[], key: string): ReadonlySet<SiteId> {
  const place = places.find((each) => each.key === key);
  return new Set(place?.members.map(({ site }) => site.id));
}

/** `places` in the order of importance. Gives the handlers, and the key of the one Tab stop. */
export function useMarkFocus(places: readonly FocusPlace[]): [MarkFocus, string | null] {
  const map = useMap();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const latest = useRef(places);
  const heldIds = useRef<ReadonlySet<SiteId> | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const [current, setCurrent] = useState<string | null>(null);

  const goTo = useCallback((key: string, isPressed: boolean) => {
    const button = buttons.current.get(key);
    wanted.current = button ? null : { key, ids: idsOf(latest.current, key), isPressed };
    if (!button) setCurrent(key);
    button?.focus({ preventScroll: true });
    if (isPressed) button?.click();
  }, []);

  const focus = useMemo<MarkFocus>(
    () => ({
      register: (key, button) => {
        if (button) buttons.current.set(key, button);
        else buttons.current.delete(key);
      },
      onKey: (key, event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === "+" || event.key === "=") map.zoomIn();
        else if (event.key === "-") map.zoomOut();
        else {
          const next = nextMark(latest.current, key, event.key);
          const place = latest.current.find((each) => each.key === next);
          if (place === undefined) return;
          map.panInside(map.unproject([place.x, place.y]), {
            padding: SEEN_PX,
            animate: !prefersStillness(),
          });
          goTo(place.key, false);
        }
        event.preventDefault();
      },
      onFocus: (key) => {
        heldIds.current = idsOf(latest.current, key);
        setCurrent(key);
      },
      onBlur: () => {
        heldIds.current = null;
      },
      hold: (ids) => {
        heldIds.current = new Set(ids);
      },
      press: (key) => goTo(key, true),
    }),
    [map, goTo],
  );

  useEffect(() => {
    latest.current = places;
    const asked = wanted.current;
    const isAsked = asked !== null && asked.key === current;
    if (isAsked && buttons.current.has(asked.key)) {
      goTo(asked.key, asked.isPressed);
      return;
    }
    const ids = isAsked ? asked.ids : heldIds.current;
    if (ids === null || document.activeElement !== document.body) return;
    const heir = places.find(({ members }) => members.some(({ site }) => ids.has(site.id)));
    if (heir) goTo(heir.key, false);
    // A mark that the keys lead to may come only when the map has moved there.
    else if (!isAsked) map.getContainer().focus({ preventScroll: true });
  }, [places, current, map, goTo]);

  const isThere = places.some(({ key }) => key === current);
  return [focus, isThere ? current : (places[0]?.key ?? null)];
}
