// How points are set: by a press on the map, or by keys while the map has the focus. Presses and keys
// are taken before anything else on the map gets them: a mark under the pointer is not chosen.

import type { Map as LeafletMap } from "leaflet";
import { useEffectEvent, useLayoutEffect } from "react";
import type { Position } from "../domain/geo";
import { toPosition } from "./latLng";

export interface MeasureInput {
  readonly onPoint: (place: Position) => void;
  readonly onTakeBack: () => void;
  readonly onEnd: () => void;
}

/** A hand that moved farther has dragged the map. */
const PRESS_PX = 4;

/** Where one press of an arrow key with Shift moves the map, in pixels. */
const FINE_STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useMeasureInput(map: LeafletMap, input: MeasureInput): void {
  const onPress = useEffectEvent((event: MouseEvent) =>
    input.onPoint(toPosition(map.mouseEventToLatLng(event))),
  );
  const takesKey = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const step = event.shiftKey ? FINE_STEPS[event.key] : undefined;
    if (step) map.panBy([...step], { animate: false });
    else if (event.key === "Enter" || event.key === " ") input.onPoint(toPosition(map.getCenter()));
    else if (event.key === "Backspace") input.onTakeBack();
    else if (event.key === "Escape") input.onEnd();
    else return false;
    return true;
  });

  // Before the tool is seen: a key pressed at once is meant for it, not for the button that opened it.
  useLayoutEffect(() => {
    const container = map.getContainer();
    let pressed = { x: 0, y: 0 };
    const down = ({ clientX, clientY }: PointerEvent) => {
      pressed = { x: clientX, y: clientY };
    };
    const click = (event: MouseEvent) => {
      // A click without a pointer is Enter on a mark; links are those of the attribution.
      const isOnLink = event.target instanceof Element && event.target.closest("a") !== null;
      if (event.detail === 0 || isOnLink) return;
      event.stopPropagation();
      const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
      // The second press of a double click is at the same place.
      if (moved > PRESS_PX || event.detail > 1) return;
      onPress(event);
      container.focus({ preventScroll: true });
    };
    const key = (event: KeyboardEvent) => {
      if (event.target !== container || !takesKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    container.addEventListener("pointerdown", down, true);
    container.addEventListener("click", click, true);
    container.addEventListener("keydown", key, true);
    map.doubleClickZoom.disable();
    container.focus({ preventScroll: true });
    return () => {
      container.removeEventListener("pointerdown", down, true);
      container.removeEventListener("click", click, true);
      container.removeEventListener("keydown", key, true);
      map.doubleClickZoom.enable();
    };
  }, [map]);
}
