// The map room: connects the map's layers and controls to the store. Nothing else in this folder
// reads the store, and nothing of Leaflet leaves this folder.

import "leaflet/dist/leaflet.css";
import type { Map as LeafletMap, MapOptions } from "leaflet";
import { memo, useEffect, useId, useMemo, useState } from "react";
import { AttributionControl, MapContainer, ScaleControl } from "react-leaflet";
import type { Camera } from "../domain/view";
import { mapWords } from "../i18n/english/map";
import {
  chooseBaseLayer,
  chooseSite,
  type DashboardState,
  moveCamera,
  useDashboard,
} from "../state/dashboardStore";
import { PAGE_BASE } from "../state/pageBase";
import { selectCatalog, selectFindings, selectView } from "../state/selectors";
import { useInTurn } from "../state/turns";
import { LazyPart } from "../ui/LazyPart";
import { BaseLayerChoice } from "./BaseLayerChoice";
import { DEEPEST_ZOOM, homeCamera, LATITUDE_LIMIT, SHALLOWEST_ZOOM } from "./camera";
import { Legend } from "./Legend";
import { toLatLng } from "./latLng";
import { MapCamera } from "./MapCamera";
import { MapControls } from "./MapControls";
import { MapMarks } from "./MapMarks";
import { MapNotices } from "./MapNotices";
import styles from "./MapView.module.css";
import { PointerPosition } from "./PointerPosition";
import { prefersStillness } from "./prefersStillness";
import { useBaseLayers } from "./useBaseLayers";

const goHome = () => moveCamera(null);
const loadMeasure = () => import("./MeasureTool");
const loadImagery = () => import("./ImageryView");

export function MapView() {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const camera = useDashboard(({ view }) => view.camera);
  const chosenId = useDashboard(({ view }) => view.site);
  const isNewChoice = useDashboard(({ historyStep }) => historyStep === "push");
  const catalog = useDashboard(selectCatalog);
  const layers = useDashboard(({ baseLayers }) => baseLayers);
  const baseId = useDashboard(({ view }) => view.base);
  const [options] = useState(() => mapOptionsOf(camera));
  const hintId = useId();
  const [isMeasuring, setMeasuring] = useState(false);
  const comparison = useDashboard(({ view }) => view.comparison);
  const hasImage = useDashboard(({ view }) => view.image !== null) || comparison !== null;
  const base = useBaseLayers({
    layers,
    // The list comes with the catalog, and is the smaller of the two.
    areLayersKnown: catalog !== null,
    chosenId: baseId,
    baseUrl: PAGE_BASE,
    isQuiet: useDashboard(isCatalogSettled),
    avoid: useMemo(() => catalog?.sites.map(({ location }) => location) ?? [], [catalog]),
    onChoose: chooseBaseLayer,
  });
  useContainerName(map);

  const chosen = (chosenId && catalog?.siteById.get(chosenId)?.location) || null;
  const words = mapWords();
  return (
    <section
      aria-label={words.label}
      className={styles.room}
      data-side={comparison?.mode === "side"}
    >
      <MapContainer ref={setMap} className={styles.map ?? ""} {...options}>
        {base.contents}
        <Marks hintId={hintId} />
        <MapCamera camera={camera} chosen={chosen} isNewChoice={isNewChoice} onMove={moveCamera} />
        <ScaleControl position="bottomleft" imperial={false} />
        <AttributionControl position="bottomright" prefix={false} />
      </MapContainer>
      <p id={hintId} className="visually-hidden">
        {words.keys}
      </p>
      {map && (
        <MapControls map={map} onHome={goHome} isMeasuring={isMeasuring} onMeasure={setMeasuring} />
      )}
      {map && isMeasuring && (
        <LazyPart load={loadMeasure} name={words.measuring}>
          {({ MeasureTool }) => <MeasureTool map={map} onClose={() => setMeasuring(false)} />}
        </LazyPart>
      )}
      {layers.length > 0 && (
        <BaseLayerChoice layers={layers} chosen={baseId} onChoose={chooseBaseLayer} />
      )}
      {map && hasImage && (
        <LazyPart load={loadImagery} name={words.imagery}>
          {({ ImageryView }) => <ImageryView map={map} />}
        </LazyPart>
      )}
      <MapNotices notices={base.notices} />
      <Legend />
      {map && <PointerPosition map={map} />}
    </section>
  );
}

/** Everything of the catalog is here, or will not come. */
function isCatalogSettled({ catalog, observations }: DashboardState): boolean {
  return catalog.status !== "loading" && observations.status !== "loading";
}

/** Drawn in their turn, and nothing else of the map with them. */
const Marks = memo(function Marks({ hintId }: { hintId: string }) {
  const findings = useInTurn("map", selectFindings);
  const { site } = useInTurn("map", selectView);
  if (findings === null) return null;
  return <MapMarks sites={findings.sites} chosenId={site} hintId={hintId} onChoose={chooseSite} />;
});

/** Leaflet reads its options once. */
function mapOptionsOf(camera: Camera | null): MapOptions {
  const { zoom, ...centre } = camera ?? homeCamera(window.innerWidth);
  const isMoving = !prefersStillness();
  return {
    center: toLatLng(centre),
    zoom,
    minZoom: SHALLOWEST_ZOOM,
    maxZoom: DEEPEST_ZOOM,
    // Leaflet wants bounds east and west too; those are out of reach.
    maxBounds: [
      [-LATITUDE_LIMIT, -7200],
      [LATITUDE_LIMIT, 7200],
    ],
    maxBoundsViscosity: 1,
    worldCopyJump: true,
    // MapCamera watches the size itself, so that a resize is not taken for a move of the person.
    trackResize: false,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: isMoving,
    fadeAnimation: isMoving,
    markerZoomAnimation: isMoving,
    inertia: isMoving,
  };
}

function useContainerName(map: LeafletMap | null): void {
  useEffect(() => {
    const container = map?.getContainer();
    container?.setAttribute("role", "group");
    container?.setAttribute("aria-label", mapWords().container);
  }, [map]);
}
