// The map of a brief: another room's, which only the page can bring together with this one.

import type { ComponentType } from "react";
import type { Position } from "../domain/geo";

export type LoadLocator = () => Promise<{
  LocatorMap: ComponentType<{ places: readonly Position[] }>;
}>;
