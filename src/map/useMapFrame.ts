// What part of the world the map shows, in world pixels; new at the end of every move.

import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import type { Box } from "./placeLabels";

export interface MapFrame extends Box {
  readonly zoom: number;
}

export function useMapFrame(): MapFrame {
  const map = useMap();
  const [frame, setFrame] = useState(() => frameOf(map));
  useEffect(() => {
    const update = () => setFrame(frameOf(map));
    update();
    map.on("moveend resize", update);
    return () => {
      map.off("moveend resize", update);
    };
  }, [map]);
  return frame;
}

function frameOf(map: LeafletMap): MapFrame {
  const { min, max } = map.getPixelBounds();
  const { x: left = 0, y: top = 0 } = min ?? {};
  const { x: right = 0, y: bottom = 0 } = max ?? {};
  return { zoom: map.getZoom(), left, top, right, bottom };
}
