// The measured path on the map, and the way that shadows fell.

import { CircleMarker, LayerGroup, type Map as LeafletMap, Polyline } from "leaflet";
import type { Position } from "../domain/geo";
import { drawnLineOf, unwrapped } from "../measure/drawnLine";
import type { Colours } from "../ui/useColours";
import { toLatLng } from "./latLng";

export interface MeasureSketch {
  readonly path: readonly Position[];
  /** From where to where a shadow falls; null without a sun. */
  readonly shadow: readonly [Position, Position] | null;
}

/** Returns what takes it off the map. */
export function drawMeasure(
  map: LeafletMap,
  { path, shadow }: MeasureSketch,
  colours: Colours,
): () => void {
  const group = new LayerGroup();
  const draw = (line: readonly Position[], colour: string, weight: number, dash?: string) =>
    new Polyline(line.map(toLatLng), {
      ...{ color: colour, weight, interactive: false },
      ...(dash === undefined ? {} : { dashArray: dash }),
    }).addTo(group);

  const line = drawnLineOf(path);
  draw(line, colours["--panel"], 5);
  draw(line, colours["--accent"], 2.5);
  for (const place of unwrapped(path)) {
    new CircleMarker(toLatLng(place), {
      ...{ radius: 4, weight: 2, color: colours["--accent"] },
      ...{ fillColor: colours["--panel"], fillOpacity: 1, interactive: false },
    }).addTo(group);
  }
  if (shadow) {
    const fall = unwrapped([...path.slice(0, -1), ...shadow]).slice(-2);
    draw(fall, colours["--panel"], 5);
    draw(fall, colours["--ink"], 2, "6 5");
  }
  group.addTo(map);
  return () => {
    group.remove();
  };
}
