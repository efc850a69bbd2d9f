// Imagery over the map: the chosen image, what it is compared with, and the panel that says of both
// what they are. Fetched with the first image; the part of MapView that reads the imagery's store.

import type { Map as LeafletMap } from "leaflet";
import { useEffect, useRef, useState } from "react";
import {
  BASE_LAYERS,
  BUILT_IN_MAP,
  type Comparison,
  type ImageRef,
  isSameImage,
} from "../domain/scene";
import type { Site } from "../domain/site";
import { comparingWords } from "../i18n/english/comparing";
import { chooseImage, type DashboardState, useDashboard } from "../state/dashboardStore";
import { bringScene, pixelWorker, retryScene, tellDrawn } from "../state/imagerySession";
import { useImagery } from "../state/imageryStore";
import { PAGE_BASE } from "../state/pageBase";
import { selectCatalog } from "../state/selectors";
import { linkOf } from "../state/urlSync";
import { ComparisonControls } from "./ComparisonControls";
import { ImageCaption, type PlaceOfTime } from "./ImageCaption";
import styles from "./ImageryView.module.css";
import { toPosition } from "./latLng";
import { MarksSwitch } from "./MarksSwitch";
import { PictureButton } from "./PictureButton";
import { pictureLinesOf, pictureNameOf } from "./pictureText";
import { SideMap } from "./SideMap";
import { SwipeHandle } from "./SwipeHandle";
import { downloadPicture, drawPicture } from "./savePicture";
import type { SceneState } from "./sceneLayer";
import { type ShownImage, shownImageOf } from "./shownImages";
import { useFade, useSwipe } from "./useComparison";
import { type SceneOnMap, useSceneLayer } from "./useSceneLayer";

interface ImageryViewProps {
  map: LeafletMap;
}

type Side = "left" | "right";

const MAP_IMAGE: ImageRef = {
  provider: BASE_LAYERS,
  key: BUILT_IN_MAP,
  rendering: "true-colour",
};
const MIDDLE = 50;

export function ImageryView({ map }: ImageryViewProps) {
  const comparison = useDashboard(({ view }) => view.comparison);
  const image = useDashboard(({ view }) => view.image) ?? (comparison && MAP_IMAGE);
  const left = useShownImage(image);
  const right = useShownImage(comparison?.with ?? null);
  const mode = comparison?.mode ?? null;
  const share = comparison?.share ?? MIDDLE;

  const leftState = useSceneLayer(map, "image", onMapOf(left, image), pixelWorker);
  const onRight = onMapOf(right, comparison?.with ?? null);
  const overState = useSceneLayer(map, "compare", mode === "side" ? null : onRight, pixelWorker);
  const [sideState, setSideState] = useState<SceneState | null>(null);
  // On a phone the panel is small until somebody wants more of it.
  const [isOpen, setOpen] = useState(false);
  const slide = useSwipe(map, mode === "swipe", share);
  useFade(map, mode === "fade", share);
  useEffect(() => tellDrawn(leftState?.kind === "loading" ? null : image), [leftState, image]);

  const place = usePlaceOfTime(map);
  const sideMap = useRef<LeafletMap | null>(null);
  const title = useDashboard(selectSite)?.name ?? comparingWords().label;
  if (image === null) return null;

  const save = async () => {
    const shown = [{ image, shown: left }];
    if (comparison) shown.push({ image: comparison.with, shown: right });
    const picture = await drawPicture({
      maps: mode === "side" && sideMap.current ? [map, sideMap.current] : [map],
      comparison: mode === "swipe" || mode === "fade" ? { mode, share } : null,
      title,
      lines: pictureLinesOf(shown, place, linkOf(useDashboard.getState().view, PAGE_BASE)),
    });
    downloadPicture(picture, pictureNameOf(title, shown));
  };

  const captionOf = (side: Side, ref: ImageRef, shown: ShownImage, state: SceneState | null) => (
    <ImageCaption
      side={comparison === null ? null : side}
      image={ref}
      shown={shown}
      state={state}
      place={place}
      onRendering={(rendering) => chooseImage(withImage(side, { ...ref, rendering }, comparison))}
      onRetry={() => retryScene(ref)}
      onClose={() => chooseImage(withoutImage(side, comparison))}
    />
  );
  return (
    <>
      {mode === "side" && (
        <SideMap
          map={map}
          shown={onRight}
          painter={pixelWorker}
          onState={setSideState}
          onMap={sideMap}
        />
      )}
      {mode === "swipe" && (
        <SwipeHandle
          share={share}
          onSlide={slide}
          onShare={(next) => comparison && chooseShare(comparison, next)}
        />
      )}
      <section
        aria-label={comparingWords().label}
        className={styles.panel}
        data-pair={comparison !== null}
        data-open={isOpen}
      >
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? comparingWords().less : comparingWords().more}
        </button>
        {captionOf("left", image, left, leftState)}
        {comparison &&
          captionOf("right", comparison.with, right, mode === "side" ? sideState : overState)}
        <ComparisonControls
          comparison={comparison}
          onCompareWithMap={() => chooseImage({ comparison: compared(MAP_IMAGE) })}
          onMode={(next) =>
            comparison && chooseImage({ comparison: { ...comparison, mode: next } })
          }
          onShare={(next) => comparison && chooseShare(comparison, next)}
          onSwap={() => comparison && chooseImage(swapped(image, comparison))}
        >
          <MarksSwitch map={map} />
          <PictureButton save={save} />
        </ComparisonControls>
      </section>
    </>
  );
}

function useShownImage(image: ImageRef | null): ShownImage {
  const scenes = useImagery((state) => state.scenes);
  const baseLayers = useDashboard((state) => state.baseLayers);
  useEffect(() => {
    if (image !== null) bringScene(image);
  }, [image]);
  return image === null ? { kind: "map" } : shownImageOf(image, scenes, baseLayers);
}

/** Whose clock the local time is read from: the chosen site's, or the sun's over the map. */
function usePlaceOfTime(map: LeafletMap): PlaceOfTime {
  const site = useDashboard(selectSite);
  if (site) return { country: site.country, lon: site.location.lon };
  return { country: null, lon: toPosition(map.getCenter()).lon };
}

function selectSite(state: DashboardState): Site | undefined {
  const { site } = state.view;
  return site === null ? undefined : selectCatalog(state)?.siteById.get(site);
}

function onMapOf(shown: ShownImage, image: ImageRef | null): SceneOnMap | null {
  if (shown.kind !== "scene" || image === null) return null;
  return { scene: shown.scene, rendering: image.rendering };
}

function withImage(side: Side, image: ImageRef, comparison: Comparison | null) {
  if (side === "left") return { image };
  return { comparison: comparison && { ...comparison, with: image } };
}

function withoutImage(side: Side, comparison: Comparison | null) {
  if (side === "right" || comparison === null) {
    return comparison === null ? { image: null } : { comparison: null };
  }
  const rest = isSameImage(comparison.with, MAP_IMAGE) ? null : comparison.with;
  return { image: rest, comparison: null };
}

function swapped(image: ImageRef, comparison: Comparison) {
  const left = isSameImage(comparison.with, MAP_IMAGE) ? null : comparison.with;
  return { image: left, comparison: { ...comparison, with: image } };
}

function compared(image: ImageRef): Comparison {
  return { with: image, mode: "swipe", share: MIDDLE };
}

function chooseShare(comparison: Comparison, share: number): void {
  chooseImage({ comparison: { ...comparison, share } }, "replace");
}
