// The page around the rooms: bar, search, period, facets, sharing, theme, errors.

import { section } from "../section";

export const pageWords = section("page", {});
