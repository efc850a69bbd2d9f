// What lies under the marks: always the embedded basemap, over it the chosen layer of the
// deployment. A layer whose tiles fail leaves the basemap in sight and says so.

import { type ReactNode, useMemo, useState } from "react";
import type { BaseLayer } from "../domain/baseLayer";
import type { Position } from "../domain/geo";
import type { BaseLayerId } from "../domain/view";
import { mapWords } from "../i18n/english/map";
import { useColours } from "../ui/useColours";
import { BasemapLayer } from "./BasemapLayer";
import { baseColoursOf } from "./baseColours";
import type { MapNotice } from "./MapNotices";
import { TileOverlay } from "./TileOverlay";

interface BaseLayersRequest {
  readonly layers: readonly BaseLayer[];
  /** false while the deployment's list may still be on its way. */
  readonly areLayersKnown: boolean;
  /** null: the embedded basemap alone. */
  readonly chosenId: BaseLayerId | null;
  readonly baseUrl: string;
  /** Whether the observations are here. */
  readonly isQuiet: boolean;
  /** Where the basemap's names make way. Keep it stable. */
  readonly avoid: readonly Position[];
  readonly onChoose: (id: BaseLayerId | null) => void;
}

export interface BaseLayers {
  /** To stand inside the map. */
  readonly contents: ReactNode;
  readonly notices: readonly MapNotice[];
}

const BASEMAP_FOLDER = "basemap/";

export function useBaseLayers(request: BaseLayersRequest): BaseLayers {
  const { layers, areLayersKnown, chosenId, baseUrl, isQuiet, avoid, onChoose } = request;
  const colours = useColours();
  const baseColours = useMemo(() => baseColoursOf(colours), [colours]);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [failedId, setFailedId] = useState<BaseLayerId | null>(null);
  const layer = layers.find(({ id }) => id === chosenId) ?? null;

  const onTiles = useMemo(
    () => (areArriving: boolean) => setFailedId(areArriving ? null : chosenId),
    [chosenId],
  );
  const retry = () => {
    setProblem(null);
    setAttempt(attempt + 1);
  };

  const words = mapWords().baseLayers;
  const notices: MapNotice[] = [];
  if (problem !== null) notices.push({ message: problem, action: words.tryAgain, onAction: retry });
  if (layer !== null && failedId === layer.id) {
    const message = words.tilesMissing(layer.name);
    notices.push({ message, action: words.tryAgain, onAction: retry });
  }
  if (layer === null && chosenId !== null && areLayersKnown) {
    const message = words.unknown(chosenId);
    notices.push({ message, action: words.dismiss, onAction: () => onChoose(null) });
  }

  // The same contents while nothing of theirs changes: a drag of the period must not paint the ground.
  const contents = useMemo(
    () => (
      <>
        <BasemapLayer
          key={`basemap ${attempt}`}
          colours={baseColours}
          baseUrl={`${baseUrl}${BASEMAP_FOLDER}`}
          isQuiet={isQuiet}
          onProblem={setProblem}
          avoid={avoid}
        />
        {layer && (
          <TileOverlay
            key={`${layer.id} ${attempt}`}
            layer={layer}
            baseUrl={baseUrl}
            onTiles={onTiles}
          />
        )}
      </>
    ),
    [attempt, baseColours, baseUrl, isQuiet, avoid, layer, onTiles],
  );
  return { contents, notices };
}
