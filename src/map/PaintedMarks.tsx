// A crowd of rings and dots on one canvas. What is under the pointer is told apart here and reported,
// so that it becomes a real mark; the canvas itself is nothing to a keyboard or a screen reader.

import type { LeafletMouseEvent } from "leaflet";
import { useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import { useMap } from "react-leaflet";
import type { SiteId } from "../domain/site";
import { useColours } from "../ui/useColours";
import { markAt } from "./markAt";
import { MarkCanvas } from "./markCanvas";
import { MARGIN_PX, type MarkLayout } from "./markLayout";
import { paintMarks } from "./markPainter";
import type { MapFrame } from "./useMapFrame";

interface PaintedMarksProps {
  layout: MarkLayout;
  /** What the layout was made for. */
  frame: MapFrame;
  chosenId: SiteId | null;
  labelFontPx: number;
  /** Keep it stable. */
  onHover: (key: string | null) => void;
  onPress: (key: string) => void;
}

export function PaintedMarks(props: PaintedMarksProps) {
  const { layout, frame, chosenId, labelFontPx, onHover, onPress } = props;
  const map = useMap();
  const colours = useColours();
  const [canvas] = useState(() => new MarkCanvas());
  const [fontFamily] = useState(() => getComputedStyle(map.getContainer()).fontFamily);

  useLayoutEffect(() => {
    canvas.addTo(map);
    return () => {
      canvas.remove();
    };
  }, [map, canvas]);

  // Before the browser paints, so that canvas and elements never show two different moments.
  useLayoutEffect(() => {
    const style = { colours, fontFamily, labelFontPx };
    canvas.paint(frame, MARGIN_PX, (context, corner) => {
      paintMarks(context, corner, layout, chosenId, style);
    });
  }, [canvas, frame, layout, chosenId, colours, fontFamily, labelFontPx]);

  const keyUnder = ({ layerPoint, originalEvent }: LeafletMouseEvent): string | null => {
    const isResting = map.getZoom() === frame.zoom && originalEvent.buttons === 0;
    return isResting ? markAt(layout, layerPoint.add(map.getPixelOrigin())) : null;
  };
  const hover = useEffectEvent((event: LeafletMouseEvent) => onHover(keyUnder(event)));
  const press = useEffectEvent((event: LeafletMouseEvent) => {
    const { target } = event.originalEvent;
    // A mark that is an element sees to its own clicks.
    const isOnElement = target instanceof Element && target.closest("button") !== null;
    const key = isOnElement ? null : keyUnder(event);
    if (key !== null) onPress(key);
  });

  useEffect(() => {
    const point = (event: LeafletMouseEvent) => hover(event);
    const click = (event: LeafletMouseEvent) => press(event);
    const leave = () => onHover(null);
    map.on("mousemove", point).on("click", click).on("mouseout", leave);
    return () => {
      map.off("mousemove", point).off("click", click).off("mouseout", leave);
      leave();
    };
  }, [map, onHover]);

  return null;
}
