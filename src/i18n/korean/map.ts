// The map, its controls, legend and layers.

import type { Translations } from "../translations";

export const map: Translations["map"] = {};
