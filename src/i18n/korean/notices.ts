// Notices about links, catalogs and failures.

import type { Translations } from "../translations";

export const notices: Translations["notices"] = {};
