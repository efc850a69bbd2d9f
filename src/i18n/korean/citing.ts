// The citation dialog.

import type { Translations } from "../translations";

export const citing: Translations["citing"] = {};
