// The list of sites and the summary line.

import { section } from "../section";

export const sitesWords = section("sites", {});
