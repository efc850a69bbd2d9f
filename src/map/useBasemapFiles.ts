// The basemap's files, fetched as they are needed: the world first, so that something is seen at
// once; then the names; Korea's detail only when the map shows it. What failed is asked again at
// the next move of the map.

import { LatLngBounds, type Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { buildGround, type Ground } from "./basemap";
import {
  type DegreeBox,
  decodePlaces,
  type GroundFile,
  KOREA_BOX,
  loadBasemapFile,
  type Place,
  type PlaceRow,
} from "./basemapData";

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

export function useBasemapFiles(
  map: LeafletMap,
  baseUrl: string,
  onProblem: (message: string) => void,
): BasemapFiles {
  const [grounds, setGrounds] = useState<Partial<Record<GroundName, Ground>>>({});
  const [places, setPlaces] = useState<readonly Place[]>([]);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const loadGround = async (name: GroundName) => {
      const ground = await buildGround(
        await loadBasemapFile<GroundFile>(baseUrl, name, signal),
        signal,
      );
      setGrounds((before) => ({ ...before, [name]: ground }));
    };
    const loadNames = async () => {
      setPlaces(decodePlaces(await loadBasemapFile<PlaceRow[]>(baseUrl, NAMES_FILE, signal)));
    };
    const asked = new Set<string>();
    const ask = async (name: string, load: () => Promise<void>) => {
      if (asked.has(name)) return;
      asked.add(name);
      try {
        await load();
      } catch (reason) {
        if (signal.aborted) return;
        asked.delete(name);
        onProblem(`Part of the built-in map could not be loaded (${name}): ${sentenceOf(reason)}.`);
      }
    };
    const askForView = async () => {
      await ask("world.json", () => loadGround("world.json"));
      if (signal.aborted) return;
      ask(NAMES_FILE, loadNames);
      if (!needsDetail(map)) return;
      await ask("korea-coast.json", () => loadGround("korea-coast.json"));
      if (!signal.aborted) ask("korea-inland.json", () => loadGround("korea-inland.json"));
    };
    askForView();
    map.on("moveend", askForView);
    return () => {
      map.off("moveend", askForView);
      leaving.abort();
    };
  }, [map, baseUrl, onProblem]);

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
  return reason instanceof Error ? reason.message : String(reason);
}
