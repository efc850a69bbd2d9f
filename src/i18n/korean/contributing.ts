// The forms for a correction and an observation.

import type { Translations } from "../translations";

export const contributing: Translations["contributing"] = {};
