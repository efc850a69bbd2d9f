// Measuring on the map, going to a place.

import type { Translations } from "../translations";

export const measuring: Translations["measuring"] = {};
