// The citation dialog.

import { section } from "../section";

export const citingWords = section("citing", {});
