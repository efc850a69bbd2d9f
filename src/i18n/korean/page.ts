// The page around the rooms: bar, search, period, facets, sharing, theme, errors.

import type { Translations } from "../translations";

export const page: Translations["page"] = {};
