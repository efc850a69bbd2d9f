// What a first visit really fetches, until nothing more comes, after gzip: the budget of the built
// files (tools/budget) counts what index.html names, this counts what arrives.

import { gzipSync } from "node:zlib";
import { expect, test } from "./dashboard";

const LIMITS_KB = { script: 190, stylesheet: 20, "latin font": 120, catalog: 90 } as const;

function kindOf({ pathname }: URL, type: string): string {
  if (pathname.startsWith("/catalog/")) return "catalog";
  return type === "font" && pathname.includes("-latin-") ? "latin font" : type;
}

test("the first page keeps its budget", async ({ dashboard }) => {
  const arriving: Promise<{ kind: string; gzipBytes: number }>[] = [];
  dashboard.onFile((url, type, body) => {
    const file = body.then((content) => ({
      kind: kindOf(url, type),
      gzipBytes: Math.min(content.length, gzipSync(content, { level: 9 }).length),
    }));
    // A part of the basemap may still be on its way when the test ends; it is not in this budget.
    file.catch(() => undefined);
    arriving.push(file);
  });
  await dashboard.open();
  await dashboard.waitForQuiet();

  const files = await Promise.all(arriving);
  const sizesKB = Object.fromEntries(
    Object.keys(LIMITS_KB).map((kind) => {
      const own = files.filter((file) => file.kind === kind);
      return [kind, own.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1000];
    }),
  );
  for (const [kind, limit] of Object.entries(LIMITS_KB)) {
    expect(sizesKB[kind], `${kind} in kB`).toBeGreaterThan(0);
    expect(sizesKB[kind], `${kind} in kB`).toBeLessThanOrEqual(limit);
  }
});
