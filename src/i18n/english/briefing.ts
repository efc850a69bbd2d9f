// The brief.

import { section } from "../section";

export const briefingWords = section("briefing", {});
