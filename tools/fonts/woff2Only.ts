// Drops the .woff that font packages name beside each .woff2: every browser that runs the page
// reads .woff2, and the build would copy a hundred files that nobody asks for.

import type { CSSOptions } from "vite";

type PostcssPlugins = NonNullable<Exclude<CSSOptions["postcss"], string | undefined>["plugins"]>;

const WOFF = /,?\s*url\([^)]*\.woff["']?\)\s*format\(["']woff["']\)/g;

/** The value of a "src" without its .woff parts. */
export function withoutWoff(source: string): string {
  const kept = source.replace(WOFF, "").replace(/^\s*,\s*/, "");
  return kept.trim() === "" ? source : kept;
}

export const woff2Only: PostcssPlugins[number] = {
  postcssPlugin: "woff2-only",
  Once(root) {
    root.walkAtRules("font-face", (rule) => {
      rule.walkDecls("src", (declaration) => {
        declaration.value = withoutWoff(declaration.value);
      });
    });
  },
};
