// Every hostile input, of every kind.

import { CATALOG_DETAILS } from "./corpus/catalogDetails";
import { CATALOG_INDEX } from "./corpus/catalogIndex";
import { CONFIGURATION } from "./corpus/configuration";
import { LINKS } from "./corpus/links";
import { PARQUET_FILES } from "./corpus/parquetFiles";
import { SERVICES } from "./corpus/services";
import { TIFF_FILES } from "./corpus/tiffFiles";
import { TYPED_TEXTS } from "./corpus/typedTexts";
import { WRITTEN_TEXTS } from "./corpus/writtenTexts";
import type { HostileInput } from "./hostileInput";

export const CORPUS: readonly HostileInput[] = [
  ...CATALOG_INDEX,
  ...CATALOG_DETAILS,
  ...LINKS,
  ...TYPED_TEXTS,
  ...SERVICES,
  ...PARQUET_FILES,
  ...TIFF_FILES,
  ...CONFIGURATION,
  ...WRITTEN_TEXTS,
];
