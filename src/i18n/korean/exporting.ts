// The Export dialog and the published files.

import type { Translations } from "../translations";

export const exporting: Translations["exporting"] = {};
