// Esri Wayback: every release of World Imagery since 2014. A release date says when Esri published,
// never when a satellite looked. Off by default, as World Imagery is.

import * as z from "zod/mini";
import { type Day, parseDay } from "../domain/day";
import type { Problem } from "../domain/problem";
import type { ProviderId, Scene } from "../domain/scene";
import { askJson, damaged } from "./askService";
import { ESRI_ATTRIBUTION, ESRI_LICENCE } from "./esriWorldImagery";
import { entryFields, mirrorFields, originsOf, providerKind, resolved } from "./providerKind";
import { pageOf } from "./sceneList";
import { foundWords } from "./shapeProblems";

const LIST_ADDRESS = "https://s3-us-west-2.amazonaws.com/config.maptiles.arcgis.com";
const TILE_ADDRESS = "https://wayback.maptiles.arcgis.com";
const ID = "esri-wayback" as ProviderId;
const NAME = "Wayback releases (Esri)";
const MOST_RELEASES = 10_000;
/** "World Imagery (Wayback 2019-03-13)" */
const releaseSchema = z.object({ itemTitle: z.string() });

export const esriWayback = providerKind(
  "esri-wayback",
  z.strictObject({ ...entryFields("esri-wayback"), ...mirrorFields }),
  ({ address }, settings) => {
    const list = resolved(address ?? LIST_ADDRESS, settings);
    const tiles = resolved(address ?? TILE_ADDRESS, settings);
    const load = async (signal: AbortSignal) => {
      const { timeLimitMs } = settings;
      const asking = { service: NAME, signal, timeLimitMs };
      const { value } = await askJson(`${list}/waybackconfig.json`, asking);
      return parseReleases(value);
    };
    return [
      {
        ...{ id: ID, name: NAME, isDated: false, isAskedFirst: false },
        about: "Every release of World Imagery since 2014; release dates, not acquisition dates",
        origins: originsOf(list, tiles),
        searchScenes: async (question, cursor, signal) => {
          const { releases, problems } = await load(signal);
          const { from, to, near } = question;
          const away = ({ day }: Release) => (Number.isFinite(near) ? Math.abs(day - near) : -day);
          const scenes = releases
            .filter(({ day }) => day >= from && day <= to)
            .sort((a, b) => away(a) - away(b) || a.day - b.day)
            .map((release) => sceneOf(tiles, release));
          return { ...pageOf(scenes, question, cursor, scenes.length), problems };
        },
        findScene: async (key, signal) => {
          const { releases } = await load(signal);
          const release = releases.find(({ number }) => number === key);
          return release === undefined ? null : sceneOf(tiles, release);
        },
      },
    ];
  },
);

interface Release {
  /** Its number in addresses. */
  readonly number: string;
  readonly day: Day;
}

function parseReleases(value: unknown): {
  releases: readonly Release[];
  problems: readonly Problem[];
} {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw damaged(NAME, `sent ${foundWords(value)} where a list of releases was expected`);
  }
  const releases: Release[] = [];
  const problems: Problem[] = [];
  const entries: [string, unknown][] = Object.entries(value);
  for (const [number, entry] of entries.slice(0, MOST_RELEASES)) {
    const result = releaseSchema.safeParse(entry);
    const title = result.success ? result.data.itemTitle : "";
    const day = parseDay(/\d{4}-\d{2}-\d{2}/.exec(title)?.[0] ?? "");
    if (/^\d{1,9}$/.test(number) && day !== null) {
      releases.push({ number, day });
      continue;
    }
    const message = `found ${foundWords(title)}, expected the title of a release with its day`;
    problems.push({ file: NAME, record: number.slice(0, 120), field: "itemTitle", message });
  }
  return { releases, problems };
}

function sceneOf(address: string, { number, day }: Release): Scene {
  const path = "arcgis/rest/services/World_Imagery/WMTS/1.0.0/default028mm/MapServer/tile";
  const url = `${address}/${path}/${number}/{z}/{y}/{x}`;
  return {
    ...{ provider: ID, key: number, sensor: "several, not stated", time: { kind: "release", day } },
    ...{ cloudPercent: null, pixelSizeM: null, footprint: null },
    ...{ licence: ESRI_LICENCE, attribution: ESRI_ATTRIBUTION },
    renderings: {
      "true-colour": {
        kind: "tiles",
        tiles: { url, minZoom: 0, maxZoom: 17, missing: "failure" },
      },
    },
  };
}
