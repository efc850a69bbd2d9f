// The list of sites and the summary line.

import type { Translations } from "../translations";

export const sites: Translations["sites"] = {};
