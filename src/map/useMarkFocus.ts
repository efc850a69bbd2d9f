// The marks are one stop of the Tab key; inside, arrow keys go from mark to mark. A mark that
// disappears under the focus (its cluster fell apart) hands it to whatever now shows its sites.

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { nextMark } from "./nextMark";
import { prefersStillness } from "./prefersStillness";

/** A mark that the keys lead to is brought so far inside the map. */
const SEEN_PX: [number, number] = [36, 36];

export interface FocusPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The sites it stands for. */
  readonly ids: readonly string[];
}

export interface MarkFocus {
  register: (key: string, button: HTMLButtonElement | null) => void;
  onKey: (key: string, event: KeyboardEvent) => void;
  onFocus: (key: string) => void;
  onBlur: () => void;
  /** Focus will go away with its mark; whatever then shows these sites gets it. */
  hold: (ids: readonly string[]) => void;
}

/** `places` in the order of importance. Gives the handlers, and the key of the one Tab stop. */
export function useMarkFocus(places: readonly FocusPlace[]): [MarkFocus, string | null] {
  const map = useMap();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const latest = useRef(places);
  const heldIds = useRef<readonly string[] | null>(null);
  const [current, setCurrent] = useState<string | null>(null);

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
          buttons.current.get(place.key)?.focus({ preventScroll: true });
        }
        event.preventDefault();
      },
      onFocus: (key) => {
        heldIds.current = latest.current.find((place) => place.key === key)?.ids ?? null;
        setCurrent(key);
      },
      onBlur: () => {
        heldIds.current = null;
      },
      hold: (ids) => {
        heldIds.current = ids;
      },
    }),
    [map],
  );

  useEffect(() => {
    latest.current = places;
    const ids = heldIds.current;
    if (ids === null || document.activeElement !== document.body) return;
    const heir = places.find((place) => place.ids.some((id) => ids.includes(id)));
    const button = heir && buttons.current.get(heir.key);
    (button ?? map.getContainer()).focus({ preventScroll: true });
  }, [places, map]);

  const isThere = places.some(({ key }) => key === current);
  return [focus, isThere ? current : (places[0]?.key ?? null)];
}
