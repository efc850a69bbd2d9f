// Entries of imagery.json that name the servers of tools/imagery in place of the world's, and the
// reason to skip what needs them.

import { type Dashboard, imageryServers } from "./dashboard";

export const MISSING = imageryServers().missing;
export const WHY = `servers of imagery: ${MISSING}`;

/** Sentinel-2 by STAC as COGs, and what GIBS has of it. */
export async function useMadeUpServices(dashboard: Dashboard): Promise<void> {
  const { services } = imageryServers();
  await dashboard.imagery.useServices([
    { kind: "earth-search", address: `${services}/stac` },
    { kind: "gibs-hls", address: `${services}/gibs` },
  ]);
}

export const HANOI_LINK =
  "sites/sohae/?from=2018-04-01&to=2019-12-31&obs=sohae-2019-03-02-rebuilding";

/** Of the made-up scene of that day, as the STAC API names it. */
export const BEFORE = "S2A_51SXD_20190225_0_L2A";
export const AFTER = "S2A_51SXD_20190307_0_L2A";

/** Whether a colour of the screen is that of a marker on the made-up ground. */
export function isOfMarker(name: "red" | "green" | "blue", colour: readonly number[]): boolean {
  const at = ["red", "green", "blue"].indexOf(name);
  return colour.every((value, each) => (each === at ? value > 200 : value < 60));
}
