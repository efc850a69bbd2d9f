// Services of imagery that are on this machine in any case: grey tiles of three layers.

import type { Dashboard } from "./dashboard";

export const COMPARISON = "image=before/image&compare=swipe:after/image";

export async function useGreyServices(dashboard: Dashboard): Promise<void> {
  await dashboard.imagery.useGreyTiles();
  const address = "test-tiles/{z}/{x}/{y}.png";
  const layer = { kind: "xyz", address, maxZoom: 12, attribution: "Nobody" };
  await dashboard.imagery.useServices([
    { ...layer, id: "before", name: "Before", acquired: "2019-02-25", pixelSizeM: 10 },
    { ...layer, id: "after", name: "After", acquired: "2019-03-07T02:31:09Z" },
    { ...layer, id: "undated", name: "Undated" },
  ]);
}
