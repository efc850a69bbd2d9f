// The map, its controls, legend and layers.

import { section } from "../section";

export const mapWords = section("map", {});
