// How exactly a place is known: a circle of that radius, where it is larger than the mark itself.

import { Circle } from "react-leaflet";
import type { Location } from "../domain/geo";
import { toLatLng } from "./latLng";
import styles from "./MapMarks.module.css";
import { metresPerPxAt } from "./mercator";

interface PrecisionCirclesProps {
  places: readonly PrecisePlace[];
  zoom: number;
}

export interface PrecisePlace {
  readonly key: string;
  readonly location: Location;
  /** Of its mark, in pixels. */
  readonly radius: number;
}

export function PrecisionCircles({ places, zoom }: PrecisionCirclesProps) {
  return places
    .filter(({ location, radius }) => isPrecisionVisible(location, radius, zoom))
    .map(({ key, location }) => (
      <Circle
        key={key}
        center={toLatLng(location)}
        radius={location.precisionM}
        className={styles.precision ?? ""}
        interactive={false}
      />
    ));
}

function isPrecisionVisible({ lat, precisionM }: Location, radius: number, zoom: number): boolean {
  return precisionM / metresPerPxAt(lat, zoom) > radius + 2;
}
