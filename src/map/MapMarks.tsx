// All marks on the map: rings, clusters, dots and structures, laid out again when the map has moved
// or the findings changed. Draws what it is given and reports choices.
//
// A crowd of marks is painted; then only those somebody deals with are elements: the chosen one, the
// Tab stop and the one under the pointer.

import { useCallback, useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import type { SiteId } from "../domain/site";
import { mapWords } from "../i18n/english/map";
import type { SiteFindings } from "../query/findings";
import { DotMark } from "./DotMark";
import { toLatLng } from "./latLng";
import { DOT_RADIUS_PX, type MarkLayout, markLayoutOf, STRUCTURE_RADIUS_PX } from "./markLayout";
import { PaintedMarks } from "./PaintedMarks";
import { type PrecisePlace, PrecisionCircles } from "./PrecisionCircles";
import { prefersStillness } from "./prefersStillness";
import { RingMark } from "./RingMark";
import { middleOf, type RingGroup, ringGroupsOf, splitZoomOf } from "./ringGroups";
import { StructureMarks } from "./StructureMarks";
import { useMapFrame } from "./useMapFrame";
import { type FocusPlace, useMarkFocus } from "./useMarkFocus";

interface MapMarksProps {
  sites: readonly SiteFindings[];
  chosenId: SiteId | null;
  /** Id of the sentence that says which keys move between marks. */
  hintId: string;
  onChoose: (id: SiteId) => void;
}

/** --text-s, of which the names' size is reckoned. */
const LABEL_REM = 0.75;

export function MapMarks({ sites, chosenId, hintId, onChoose }: MapMarksProps) {
  const map = useMap();
  const frame = useMapFrame();
  const [labelFontPx] = useState(
    () => LABEL_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  );
  const [hovered, setHovered] = useState<string | null>(null);
  const { zoom } = frame;
  const groups = useMemo(() => ringGroupsOf(sites, chosenId, zoom), [sites, chosenId, zoom]);
  const layout = useMemo(
    () => markLayoutOf({ sites, groups, chosenId, frame, labelFontPx }),
    [sites, groups, chosenId, frame, labelFontPx],
  );
  const places = useMemo(() => focusPlacesOf(layout), [layout]);
  const [focus, tabStop] = useMarkFocus(places);
  usePaneName(hintId, layout.isCrowded ? places.length : null);

  const split = useCallback(
    (group: RingGroup) => {
      const zoom = splitZoomOf(group, map.getZoom());
      const motion = prefersStillness() ? { animate: false } : {};
      if (zoom !== null) map.setView(toLatLng(middleOf(group)), zoom, motion);
    },
    [map],
  );
  const shared = { focus, onChoose };
  const isElement = ({ key }: { key: string }) =>
    !layout.isCrowded || key === chosenId || key === tabStop || key === hovered;
  // The canvas names every mark but the chosen one.
  const sideOf = (key: string) =>
    layout.isCrowded && key !== chosenId ? undefined : layout.labelSides.get(key);

  return (
    <>
      <PrecisionCircles places={precisePlacesOf(layout, sites, chosenId)} zoom={zoom} />
      {layout.isCrowded && (
        <PaintedMarks
          {...{ layout, frame, chosenId, labelFontPx }}
          onHover={setHovered}
          onPress={focus.press}
        />
      )}
      {layout.rings.filter(isElement).map((group) => (
        <RingMark
          key={group.key}
          group={group}
          side={sideOf(group.key)}
          isChosen={group.key === chosenId}
          isTabStop={group.key === tabStop}
          onSplit={split}
          {...shared}
        />
      ))}
      {layout.dots.filter(isElement).map(({ key, findings }) => (
        <DotMark
          key={key}
          findings={findings}
          side={sideOf(key)}
          isChosen={key === chosenId}
          isTabStop={key === tabStop}
          {...shared}
        />
      ))}
      <StructureMarks {...layout} />
    </>
  );
}

/** Names the pane that Leaflet keeps the markers in; `markCount` only where not all are elements. */
function usePaneName(hintId: string, markCount: number | null): void {
  const map = useMap();
  useEffect(() => {
    const pane = map.getPane("markerPane");
    const words = mapWords().marks;
    pane?.setAttribute("role", "group");
    pane?.setAttribute("aria-label", markCount === null ? words.all : words.counted(markCount));
    pane?.setAttribute("aria-describedby", hintId);
  }, [map, hintId, markCount]);
}

function focusPlacesOf({ rings, dots }: MarkLayout): readonly FocusPlace[] {
  return [...rings, ...dots.map(({ key, x, y, findings }) => ({ key, x, y, members: [findings] }))];
}

function precisePlacesOf(
  { rings, structures }: MarkLayout,
  sites: readonly SiteFindings[],
  chosenId: SiteId | null,
): readonly PrecisePlace[] {
  const chosen = sites.find(({ site }) => site.id === chosenId);
  const ring = rings.find(({ key }) => key === chosenId);
  const places: PrecisePlace[] = structures.map(({ key, location }) => ({
    key,
    location,
    radius: STRUCTURE_RADIUS_PX,
  }));
  if (chosen === undefined) return places;
  const { id, location } = chosen.site;
  return [{ key: id, location, radius: ring?.radius ?? DOT_RADIUS_PX }, ...places];
}
