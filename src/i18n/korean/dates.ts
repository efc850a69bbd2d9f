// Dates and counts of days.

import type { Translations } from "../translations";

export const dates: Translations["dates"] = {};
