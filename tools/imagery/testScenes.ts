// The days on which a made-up satellite passed over the made-up coast, and what it saw.

import type { GroundDay } from "./ground";

export interface TestScene extends GroundDay {
  /** Of the STAC item, after the pattern of Sentinel-2. */
  readonly id: string;
  /** Acquisition in UTC: "2019-02-25T02:31:09Z". */
  readonly acquired: string;
  readonly platform: "sentinel-2a" | "sentinel-2b";
  readonly cloudPercent: number;
  readonly compression: "DEFLATE" | "JPEG";
  /** Only its western half has pixels. */
  readonly isHalf: boolean;
  /** Whether its single bands are there beside the picture for the eye. */
  readonly hasBands: boolean;
}

function scene(day: string, change: Partial<TestScene> = {}): TestScene {
  const platform = change.platform ?? "sentinel-2b";
  return {
    id: `S2${platform.slice(-1).toUpperCase()}_51SXD_${day.replaceAll("-", "")}_0_L2A`,
    acquired: `${day}T02:31:09Z`,
    platform,
    cloudPercent: 0,
    cloud: 0,
    compression: "DEFLATE",
    isHalf: false,
    hasBands: false,
    hasPad: day >= "2019-03-01",
    isScorched: day >= "2019-03-01",
    ...change,
  };
}

export const TEST_SCENES: readonly TestScene[] = [
  scene("2019-02-10", { cloudPercent: 12, cloud: 0.12, platform: "sentinel-2a" }),
  scene("2019-02-20", { compression: "JPEG" }),
  scene("2019-02-25", { hasBands: true, platform: "sentinel-2a" }),
  scene("2019-03-02", { cloudPercent: 71, cloud: 0.71 }),
  scene("2019-03-07", { hasBands: true, cloudPercent: 1.5, platform: "sentinel-2a" }),
  scene("2019-03-12", { compression: "JPEG", cloudPercent: 4 }),
  scene("2019-03-17", { isHalf: true, platform: "sentinel-2a" }),
];

export function dayOfScene({ acquired }: TestScene): string {
  return acquired.slice(0, 10);
}
