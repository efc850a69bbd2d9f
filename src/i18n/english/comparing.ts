// Images compared on the map.

import { section } from "../section";

export const comparingWords = section("comparing", {});
