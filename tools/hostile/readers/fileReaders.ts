// The product's readers of binary files: the table of a large catalog, pictures of imagery.

import { sourceOf } from "../../../src/data/parquet.fixture";
import { readObservationTable } from "../../../src/data/readObservationTable";
import { toSentence } from "../../../src/domain/problem";
import type { SiteId } from "../../../src/domain/site";
import { createCogReader } from "../../../src/imagery/cog";
import { tileAt } from "../../../src/imagery/cogEye.fixture";
import { startCogHost } from "../../../src/imagery/cogHost.fixture";
import { PARQUET_ROWS } from "../corpus/parquetFiles";
import { bytesOf, type Content, type Reading } from "../hostileInput";
import { refusalOr, taken } from "../reading";

const SITES = [{ id: "sohae" as SiteId, formerIds: [] }];
const { signal } = new AbortController();

/** The files of the corpus have PARQUET_ROWS rows, whatever their footers say. */
export function readParquet(input: Content): Promise<Reading> {
  return refusalOr(/^observations\.parquet could not be read: .+\.$/s, async () => {
    const { table, problems } = await readObservationTable(sourceOf(bytesOf(input)), SITES, signal);
    const more = problems.map((problem) => /: (\d+) more rows?/.exec(toSentence(problem))?.[1]);
    const named = problems.filter(({ record }) => record !== null).length;
    const told = more.reduce((sum, count) => sum + Number(count ?? 0), named);
    const missing = PARQUET_ROWS - table.count - told;
    return taken(problems, { lost: () => (missing > 0 ? [`${missing} rows`] : []) });
  });
}

/** Opens a picture and draws its middle. */
export async function readTiff(input: Content): Promise<Reading> {
  const host = await startCogHost({ "a.tif": bytesOf(input) });
  const picture = { files: { data: `${host.url}a.tif` }, rendering: "true-colour" } as const;
  const reader = createCogReader();
  try {
    return await refusalOr(
      /^a\.tif (could not be (read|loaded)|cannot be shown): .+\.$/s,
      async () => {
        const { bounds } = await reader.describe(picture, signal);
        const middle = {
          lat: (bounds.south + bounds.north) / 2,
          lon: (bounds.west + bounds.east) / 2,
        };
        await reader.drawTile({ picture, tile: tileAt(middle, 14).tile }, signal);
        return taken([]);
      },
    );
  } finally {
    await host.stop();
  }
}
