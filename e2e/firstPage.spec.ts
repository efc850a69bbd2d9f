// What a first visit really fetches, until nothing more comes, after gzip: the budget of the built
// files (tools/budget) counts what index.html names, this counts what arrives.

import { gzipSync } from "node:zlib";
import { expect, test } from "./dashboard";

const LIMITS_KB = { script: 190, stylesheet: 20, "latin font": 120, catalog: 90 } as const;

function kindOf(path: string, type: string): string {
  if (path.startsWith("/catalog/")) return "catalog";
  return type === "font" && path.includes("-latin-") ? "latin font" : type;
}

test("the first page keeps its budget", async ({ dashboard }) => {
  const files = await dashboard.filesSentDuring(() => dashboard.open());
  for (const [kind, limit] of Object.entries(LIMITS_KB)) {
    const sizes = files
      .filter(({ path, type }) => kindOf(path, type) === kind)
      .map(({ path, content }) => ({
        path,
        size: Math.min(content.length, gzipSync(content, { level: 9 }).length),
      }));
    expect(sizes, kind).not.toEqual([]);
    const sum = sizes.reduce((before, { size }) => before + size, 0);
    const list = sizes.map(({ path, size }) => `${path} ${size}`).join(", ");
    expect(sum / 1000, `${kind} in kB: ${list}`).toBeLessThanOrEqual(limit);
  }
});
