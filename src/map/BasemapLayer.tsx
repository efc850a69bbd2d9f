// The embedded basemap: the ground below every other layer, the names above base layers and below
// marks. New colours paint the same tiles again; nothing is fetched twice.

import type { GridLayerOptions, Map as LeafletMap } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import type { Position } from "../domain/geo";
import { currentLanguage } from "../i18n/language";
import { type BasemapColours, paintGround } from "./basemap";
import { type Language, type NamesByTile, placeNames, tileKeyOf } from "./basemapNames";
import { wrappedColumn } from "./mercator";
import { createMeasure, paintNames } from "./namePainter";
import { PaintedLayer } from "./paintedLayer";
import { useBasemapFiles } from "./useBasemapFiles";

export const BASEMAP_ATTRIBUTION =
  '<a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">© OpenStreetMap contributors</a> · GeoNames';

const NAMES_PANE = "basemap-names";
/** Leaflet's tiles lie at 200, its vectors at 400. */
const NAMES_Z = "250";

const GROUND_OPTIONS: GridLayerOptions = { attribution: BASEMAP_ATTRIBUTION, zIndex: 0 };
const NAMES_OPTIONS: GridLayerOptions = { pane: NAMES_PANE };

interface BasemapLayerProps {
  colours: BasemapColours;
  /** Folder of the basemap's files, with or without a slash at its end. */
  baseUrl: string;
  /** Whether the observations are here; detail waits for them. */
  isQuiet: boolean;
  /** A sentence for the person, when a file could not be loaded. Keep it stable. */
  onProblem: (message: string) => void;
  /** Where names make way for the marks. Keep it stable. */
  avoid: readonly Position[];
}

export function BasemapLayer(props: BasemapLayerProps) {
  const { colours, baseUrl, isQuiet, onProblem, avoid } = props;
  const language: Language = currentLanguage().tag === "ko" ? "ko" : "en";
  const map = useMap();
  const { grounds, places } = useBasemapFiles(map, baseUrl, isQuiet, onProblem);
  const ground = usePaintedLayer(map, GROUND_OPTIONS);
  const names = usePaintedLayer(map, NAMES_OPTIONS);
  const fonts = useFontCount();

  useEffect(() => {
    ground.paintWith((context, coords) => paintGround(context, coords, grounds, colours));
  }, [ground, grounds, colours]);

  // Fonts that arrive late are wider or narrower: then names are placed again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts stands for what is measured
  const namesAt = useMemo(() => {
    const measure = createMeasure();
    const byZoom = new Map<number, NamesByTile>();
    return (zoom: number) => {
      const known = byZoom.get(zoom) ?? placeNames({ places, avoid, zoom, language, measure });
      byZoom.set(zoom, known);
      return known;
    };
  }, [places, avoid, language, fonts]);

  useEffect(() => {
    names.paintWith((context, coords) => {
      const key = tileKeyOf({ ...coords, x: wrappedColumn(coords.x, coords.z) });
      paintNames(context, coords, namesAt(coords.z).get(key) ?? [], colours);
    });
  }, [names, namesAt, colours]);

  return null;
}

function usePaintedLayer(map: LeafletMap, options: GridLayerOptions): PaintedLayer {
  const [layer] = useState(() => new PaintedLayer(options));
  useEffect(() => {
    if (options.pane !== undefined) ensurePane(map, options.pane);
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, layer, options]);
  return layer;
}

function ensurePane(map: LeafletMap, name: string): void {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = NAMES_Z;
  pane.style.pointerEvents = "none";
}

/** Grows whenever the page has loaded further fonts. */
function useFontCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const grow = () => setCount((before) => before + 1);
    document.fonts.addEventListener("loadingdone", grow);
    return () => document.fonts.removeEventListener("loadingdone", grow);
  }, []);
  return count;
}
