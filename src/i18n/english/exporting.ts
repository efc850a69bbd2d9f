// The Export dialog and the published files.

import { section } from "../section";

export const exportingWords = section("exporting", {});
