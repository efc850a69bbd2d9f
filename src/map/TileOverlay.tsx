// A base layer of the deployment, drawn over the embedded basemap: where its tiles are missing, the
// basemap shows through. Says whether tiles arrive.

import type { LeafletEventHandlerFnMap } from "leaflet";
import { useMemo } from "react";
import { TileLayer } from "react-leaflet";
import type { BaseLayer } from "../domain/baseLayer";
import { DEEPEST_ZOOM } from "./camera";
import { toHtml } from "./plainHtml";

interface TileOverlayProps {
  layer: BaseLayer;
  baseUrl: string;
  /** After each batch of tiles: whether most of them came. */
  onTiles: (areArriving: boolean) => void;
}

export function TileOverlay({ layer, baseUrl, onTiles }: TileOverlayProps) {
  const eventHandlers = useMemo(() => toHandlers(onTiles), [onTiles]);
  return (
    <TileLayer
      url={/^https?:/i.test(layer.url) ? layer.url : `${baseUrl}${layer.url}`}
      attribution={toHtml(layer.attribution)}
      maxNativeZoom={layer.maxZoom}
      maxZoom={DEEPEST_ZOOM}
      zIndex={10}
      eventHandlers={eventHandlers}
    />
  );
}

function toHandlers(onTiles: (areArriving: boolean) => void): LeafletEventHandlerFnMap {
  let arrived = 0;
  let failed = 0;
  return {
    loading: () => {
      arrived = 0;
      failed = 0;
    },
    tileload: () => {
      arrived += 1;
    },
    tileerror: () => {
      failed += 1;
    },
    load: () => {
      if (arrived + failed > 0) onTiles(arrived >= failed);
    },
  };
}
