// Measuring on the map, going to a place.

import { section } from "../section";

export const measuringWords = section("measuring", {});
