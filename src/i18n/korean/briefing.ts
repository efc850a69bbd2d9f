// The brief.

import type { Translations } from "../translations";

export const briefing: Translations["briefing"] = {};
