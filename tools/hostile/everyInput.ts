// Every hostile input, of every kind.

import { CATALOG_DETAILS } from "./corpus/catalogDetails";
import { CATALOG_INDEX } from "./corpus/catalogIndex";
import { LINKS } from "./corpus/links";
import { SERVICES } from "./corpus/services";
import { TYPED_TEXTS } from "./corpus/typedTexts";
import type { HostileInput } from "./hostileInput";

export const CORPUS: readonly HostileInput[] = [
  ...CATALOG_INDEX,
  ...CATALOG_DETAILS,
  ...LINKS,
  ...TYPED_TEXTS,
  ...SERVICES,
];
