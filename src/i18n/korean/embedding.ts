// The dialog for embedding and the embedded page.

import type { Translations } from "../translations";

export const embedding: Translations["embedding"] = {};
