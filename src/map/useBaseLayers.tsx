// What lies under the marks: always the embedded basemap, over it the chosen layer of the
// deployment. A layer whose tiles fail leaves the basemap in sight and says so.

import { type ReactNode, useMemo, useState } from "react";
import type { BaseLayer } from "../domain/baseLayer";
import type { BaseLayerId } from "../domain/view";
import type { MapNotice } from "./MapNotices";
import { TileOverlay } from "./TileOverlay";

interface BaseLayersRequest {
  readonly layers: readonly BaseLayer[];
  /** false while the deployment's list may still be on its way. */
  readonly areLayersKnown: boolean;
  /** null: the embedded basemap alone. */
  readonly chosenId: BaseLayerId | null;
  readonly baseUrl: string;
  readonly onChoose: (id: BaseLayerId | null) => void;
}

export interface BaseLayers {
  /** Inside the map. */
  readonly layer: ReactNode;
  readonly notices: readonly MapNotice[];
}

export function useBaseLayers(request: BaseLayersRequest): BaseLayers {
  const { layers, areLayersKnown, chosenId, baseUrl, onChoose } = request;
  const [attempt, setAttempt] = useState(0);
  const [failedId, setFailedId] = useState<BaseLayerId | null>(null);
  const source = layers.find(({ id }) => id === chosenId) ?? null;

  const onTiles = useMemo(
    () => (areArriving: boolean) => setFailedId(areArriving ? null : chosenId),
    [chosenId],
  );

  const notices: MapNotice[] = [];
  if (source !== null && failedId === source.id) {
    notices.push({
      message: `Tiles of “${source.name}” do not arrive; the built-in map is shown.`,
      action: "Try again",
      onAction: () => setAttempt(attempt + 1),
    });
  }
  if (source === null && chosenId !== null && areLayersKnown) {
    notices.push({
      message: `The base layer “${chosenId}” is not known here; the built-in map is shown.`,
      action: "Dismiss",
      onAction: () => onChoose(null),
    });
  }
  const layer = source && (
    <TileOverlay
      key={`${source.id} ${attempt}`}
      layer={source}
      baseUrl={baseUrl}
      onTiles={onTiles}
    />
  );
  return { layer, notices };
}
