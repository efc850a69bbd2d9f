// Imagery under an observation: the strip around its date.

import { useMemo } from "react";
import type { DayWindow } from "../domain/dayWindow";
import type { Site } from "../domain/site";
import { SceneFinder } from "./SceneFinder";

interface ObservationImageryProps {
  site: Site;
  /** When it was imaged, or else observed. */
  near: DayWindow;
}

export function ObservationImagery({ site, near }: ObservationImageryProps) {
  const target = useMemo(() => ({ site: site.id, place: site.location, near }), [site, near]);
  return <SceneFinder target={target} />;
}
