// Notices about links, catalogs and failures.

import { section } from "../section";

export const noticesWords = section("notices", {});
