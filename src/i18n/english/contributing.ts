// The forms for a correction and an observation.

import { section } from "../section";

export const contributingWords = section("contributing", {});
