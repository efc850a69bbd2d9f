// The timeline.

import type { Translations } from "../translations";

export const timeline: Translations["timeline"] = {};
