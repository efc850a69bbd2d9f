// Dates and counts of days.

import { section } from "../section";

export const datesWords = section("dates", {});
