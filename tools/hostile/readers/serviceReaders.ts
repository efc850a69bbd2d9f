// The product's readers of imagery services' answers, asked as the page asks them: over a real
// server on loopback that sends the hostile answer.

import type { Scene } from "../../../src/domain/scene";
import { HANOI, providerOf, question, startService } from "../../../src/imagery/service.fixture";
import { tileAddressOf } from "../../../src/imagery/tileAddress";
import { parseTimeDomain, timeIn, timesNear } from "../../../src/imagery/timeDomain";
import { type Content, type Reading, textOf } from "../hostileInput";
import { refusalOr, refused, taken } from "../reading";

const OURS = { attribution: "Us", name: "The service" };
const FAILURE = /^The service .+\.$/s;

function reading(entry: Readonly<Record<string, unknown>>, path: string, field: string) {
  return async (input: Content): Promise<Reading> => {
    const body = textOf(input);
    const service = await startService(() => ({ body }));
    const { signal } = new AbortController();
    const provider = providerOf({ ...OURS, ...entry, [field]: `${service.url}/${path}` });
    try {
      return await refusalOr(FAILURE, async () => {
        const { scenes, problems, next } = await provider.searchScenes(question(), null, signal);
        const again = next && (await provider.searchScenes(question(), next, signal));
        await provider.findScene("2019-03-02", signal);
        const shown = [...scenes, ...(again?.scenes ?? [])];
        return taken(problems, { addresses: shown.flatMap(addressesOf) });
      });
    } finally {
      await service.stop();
    }
  };
}

function addressesOf({ renderings }: Scene): readonly string[] {
  return Object.values(renderings).flatMap((rendering) => {
    if (rendering.kind === "tiles") return [tileAddressOf(rendering.tiles, { z: 1, x: 0, y: 0 })];
    return Object.values(rendering.files).flatMap((url) => url ?? []);
  });
}

export const readStac = reading(
  { kind: "stac", id: "mine", collections: ["pads"] },
  "stac",
  "address",
);
export const readWmts = reading(
  { kind: "wmts", id: "mine", layer: "pad" },
  "w.xml",
  "capabilities",
);
export const readWms = reading({ kind: "wms", id: "mine", layers: "pad" }, "wms", "address");

export function readTimes(input: Content): Reading {
  const { domain, unreadable } = parseTimeDomain(textOf(input), HANOI);
  const around = { from: HANOI, to: HANOI, near: HANOI };
  const times = timesNear(domain, around, 20);
  const [time] = times;
  const found = time && timeIn(domain, time.text);
  if (domain.length === 0) return refused(`times: ${unreadable.length} cannot be read`);
  const isFound = found?.text === time?.text;
  return taken([], { lost: () => (isFound ? [] : [String(time?.text)]) });
}
