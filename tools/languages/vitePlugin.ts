// No page is built that would fall back into English in the middle of a Korean one.

import type { Plugin } from "vite";

/** Fails the build over a sentence of the source that `src/i18n/korean/sentences.ts` lacks. */
export function languagesPlugin(): Plugin {
  return {
    name: "nadir-languages",
    apply: "build",
    async buildStart() {
      // Only now: the syntax tree's library is large, and the dev server does without.
      const { untranslatedSentences } = await import("./untranslated");
      const missing = untranslatedSentences();
      if (missing.length === 0) return;
      this.error(
        `${missing.length} without a translation in src/i18n/korean/sentences.ts:\n${missing.join("\n")}`,
      );
    },
  };
}
