// The basemap's files, fetched as they are needed: the world first, so that something is seen at
// once; then the names; Korea's detail only when the map shows it. What failed is asked again at
// the next move of the map.

import { LatLngBounds, type Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { mapWords } from "../i18n/english/map";
import { currentLanguage } from "../i18n/language";
import {
  type DegreeBox,
  decodePlaces,
  type GroundFile,
  KOREA_BOX,
  loadBasemapFile,
  type Place,
  type PlaceRow,
} from "./basemapData";
import { buildGround, type Ground } from "./groundTiles";

/** From this zoom on Korea's detail is finer than a pixel of the world file. */
const DETAIL_ZOOM = 6;

const GROUND_FILES = ["world.json", "korea-coast.json", "korea-inland.json"] as const;
type GroundName = (typeof GROUND_FILES)[number];
const NAMES_FILE = "places.json";

export interface BasemapFiles {
  /** In the order in which they are painted. */
  readonly grounds: readonly Ground[];
  readonly places: readonly Place[];
}

type Ask = (isDetailWanted: boolean, areNamesWanted: boolean) => Promise<void>;

/**
 * `isQuiet`: the observations are here. Until then only the world is brought: detail takes a while
 * to index and to paint, and what somebody came for comes first.
 */
export function useBasemapFiles(
  map: LeafletMap,
  baseUrl: string,
  isQuiet: boolean,
  onProblem: (message: string) => void,
): BasemapFiles {
  const [grounds, setGrounds] = useState<Partial<Record<GroundName, Ground>>>({});
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [ask, setAsk] = useState<Ask | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const asked = new Set<string>();
    const bring = async (name: string, load: () => Promise<void>) => {
      if (asked.has(name)) return;
      asked.add(name);
      try {
        await load();
      } catch (reason) {
        if (signal.aborted) return;
        asked.delete(name);
        onProblem(mapWords().baseLayers.partMissing(name, sentenceOf(reason)));
      }
    };
    const bringGround = (name: GroundName) =>
      bring(name, async () => {
        const file = await loadBasemapFile<GroundFile>(baseUrl, name, signal);
        const ground = await buildGround(file, signal);
        setGrounds((before) => ({ ...before, [name]: ground }));
      });
    const bringNames = () =>
      bring(NAMES_FILE, async () => {
        setPlaces(decodePlaces(await loadBasemapFile<PlaceRow[]>(baseUrl, NAMES_FILE, signal)));
      });
    setAsk(() => async (isDetailWanted: boolean, areNamesWanted: boolean) => {
      await bringGround("world.json");
      if (signal.aborted) return;
      if (areNamesWanted) void bringNames();
      if (!isDetailWanted) return;
      await bringGround("korea-coast.json");
      if (!signal.aborted) void bringGround("korea-inland.json");
    });
    return () => leaving.abort();
  }, [baseUrl, onProblem]);

  useEffect(() => {
    if (ask === null) return;
    const askForView = () => void ask(isQuiet && needsDetail(map), isQuiet);
    askForView();
    map.on("moveend", askForView);
    return () => {
      map.off("moveend", askForView);
    };
  }, [map, ask, isQuiet]);

  // The same array until a file arrives: with a new one the ground would be painted anew.
  const inOrder = useMemo(() => GROUND_FILES.flatMap((name) => grounds[name] ?? []), [grounds]);
  return { grounds: inOrder, places };
}

function needsDetail(map: LeafletMap): boolean {
  return map.getZoom() >= DETAIL_ZOOM && map.getBounds().intersects(toBounds(KOREA_BOX));
}

function toBounds([west, south, east, north]: DegreeBox): LatLngBounds {
  return new LatLngBounds([south, west], [north, east]);
}

function sentenceOf(reason: unknown): string {
  return currentLanguage().sentenceOf(reason instanceof Error ? reason.message : String(reason));
}
