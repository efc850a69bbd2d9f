// Satellite images: the strip of scenes, services, sensors.

import type { Translations } from "../translations";

export const scenes: Translations["scenes"] = {};
