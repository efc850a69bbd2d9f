// The timeline.

import { section } from "../section";

export const timelineWords = section("timeline", {});
