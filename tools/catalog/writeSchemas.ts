// `npm run catalog:schema`: writes catalog/schema/, which editors read.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemaFilesOf, SCHEMA_FOLDER } from "./jsonSchemas";
import { CATALOG_FOLDER } from "./readSourceFiles";

const folder = join(CATALOG_FOLDER, SCHEMA_FOLDER);
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemaFilesOf()) writeFileSync(join(folder, name), text);
