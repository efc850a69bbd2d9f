// The story: observations and events in one stream.

import type { Translations } from "../translations";

export const story: Translations["story"] = {};
