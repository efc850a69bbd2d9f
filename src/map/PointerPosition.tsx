// Where the pointer is, as decimal degrees with as many digits as a pixel is worth.

import type { Map as LeafletMap, LeafletMouseEvent } from "leaflet";
import { useEffect, useState } from "react";
import { toDecimalDegrees } from "../domain/geo";
import { toPosition } from "./latLng";
import { metresPerPxAt } from "./mercator";
import styles from "./PointerPosition.module.css";

export function PointerPosition({ map }: { map: LeafletMap }) {
  const [text, setText] = useState<string | null>(null);

  useEffect(() => {
    const follow = ({ latlng }: LeafletMouseEvent) => {
      const position = toPosition(latlng);
      setText(toDecimalDegrees(position, metresPerPxAt(position.lat, map.getZoom())));
    };
    const leave = () => setText(null);
    map.on("mousemove", follow);
    map.on("mouseout", leave);
    return () => {
      map.off("mousemove", follow);
      map.off("mouseout", leave);
    };
  }, [map]);

  return text && <p className={styles.position}>{text}</p>;
}
