// Scenes around a date at a site: the services and what they say, a small time axis with the date in
// its middle, the nearest clear image before and after it, and the list of scenes.

import { useEffect, useMemo, useState } from "react";
import type { Scene } from "../domain/scene";
import { scenesWords } from "../i18n/english/scenes";
import { nearestClearAfter, nearestClearBefore } from "../imagery/sceneOrder";
import { chooseImage, useDashboard } from "../state/dashboardStore";
import { lookAround, lookWider, widerReachOf } from "../state/imagerySession";
import { isSameTarget, type SceneTarget, scenesOf, useImagery } from "../state/imageryStore";
import { pressable } from "../ui/pressable";
import { BeforeAndAfter } from "./BeforeAndAfter";
import { comparing, showing } from "./imageChoice";
import { SceneAxis } from "./SceneAxis";
import { SceneFilters } from "./SceneFilters";
import { SceneRows } from "./SceneRows";
import { SceneServices } from "./SceneServices";
import styles from "./Scenes.module.css";
import { CLEAR_BELOW, NO_SCENE_FILTER, nearestOf, sensorFamilyOf, stripOf } from "./sceneStrip";

interface SceneFinderProps {
  target: SceneTarget;
}

const ROW_COUNT = 12;

export function SceneFinder({ target }: SceneFinderProps) {
  const { site, place, near } = target;
  useEffect(() => lookAround({ site, place, near }), [site, place, near]);
  const latest = useImagery((state) => state.search);
  const [filter, setFilter] = useState(NO_SCENE_FILTER);
  const [showsAll, setShowsAll] = useState(false);

  const search = isSameTarget(latest, target) ? latest : null;
  const scenes = useMemo(() => (search ? scenesOf(search) : []), [search]);
  const strip = useMemo(() => stripOf(scenes, near, filter), [scenes, near, filter]);
  if (search === null) return null;

  const clearBelow = Math.min(CLEAR_BELOW, filter.cloudBelow ?? CLEAR_BELOW);
  const passing = strip.map(({ scene }) => scene);
  const before = nearestClearBefore(passing, near.first - 1, clearBelow);
  const after = nearestClearAfter(passing, near.last - 1, clearBelow);
  const show = (scene: Scene) => chooseImage(showing(scene, place, currentView()));
  const compare = (a: Scene, b: Scene) => chooseImage(comparing(a, b, place, currentView()));
  const rows = showsAll ? strip : nearestOf(strip, ROW_COUNT);
  const words = scenesWords().rows;
  const isAsking = [...search.found.values()].some(({ status }) => status === "loading");

  return (
    <div className={styles.finder}>
      <BeforeAndAfter before={before} after={after} near={near} onShow={show} onCompare={compare} />
      <SceneAxis strip={strip} near={near} reachDays={search.reachDays} onChoose={show} />
      <SceneFilters
        filter={filter}
        families={[...new Set(scenes.map(({ sensor }) => sensorFamilyOf(sensor)))].sort()}
        onFilter={setFilter}
      />
      {strip.length === 0 && !isAsking && (
        <p className={styles.note}>
          {scenes.length === 0 ? words.none(search.reachDays) : words.nonePasses(scenes.length)}
        </p>
      )}
      <SceneRows rows={rows} onShow={show} onCompare={compare} />
      <p className={styles.more}>
        {rows.length < strip.length && (
          <button type="button" onClick={() => setShowsAll(true)}>
            {words.showAll(strip.length)}
          </button>
        )}
        {widerReachOf(search.reachDays) > search.reachDays && (
          <button type="button" {...pressable(isAsking, () => lookWider())}>
            {words.wider(widerReachOf(search.reachDays))}
          </button>
        )}
      </p>
      <SceneServices search={search} cloudBelow={filter.cloudBelow} />
    </div>
  );
}

function currentView() {
  return useDashboard.getState().view;
}
