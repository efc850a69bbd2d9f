// Makes the files that take long and that the tests need: the large catalog and the scenes. Both are
// kept below .cache; the tests make them too where they are missing.

import { findPrograms } from "../tools/imagery/programs";
import { makeRasters } from "../tools/imagery/rasters";
import { generatedCatalog } from "./generatedCatalog";

const found = findPrograms();
if (!("missing" in found)) await makeRasters(found.programs.gdalTranslate);
await generatedCatalog();
