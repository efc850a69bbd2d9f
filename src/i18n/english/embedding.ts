// The dialog for embedding and the embedded page.

import { section } from "../section";

export const embeddingWords = section("embedding", {});
