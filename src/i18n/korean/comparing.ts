// Images compared on the map.

import type { Translations } from "../translations";

export const comparing: Translations["comparing"] = {};
