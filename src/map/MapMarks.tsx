// All marks on the map: rings, clusters, dots and structures, laid out again when the map has moved
// or the findings changed. Draws what it is given and reports choices.

import { useCallback, useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import type { SiteId } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { DotMark } from "./DotMark";
import { toLatLng } from "./latLng";
import { DOT_RADIUS_PX, type MarkLayout, markLayoutOf, STRUCTURE_RADIUS_PX } from "./markLayout";
import { toWorldPixel } from "./mercator";
import { type PrecisePlace, PrecisionCircles } from "./PrecisionCircles";
import { prefersStillness } from "./prefersStillness";
import { RingMark } from "./RingMark";
import { middleOf, type RingGroup, ringIndexOf, splitZoomOf } from "./ringGroups";
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
  const index = useMemo(() => ringIndexOf(sites, chosenId), [sites, chosenId]);
  const layout = useMemo(
    () => markLayoutOf({ sites, index, chosenId, frame, labelFontPx }),
    [sites, index, chosenId, frame, labelFontPx],
  );
  const places = useMemo(() => focusPlacesOf(layout, frame.zoom), [layout, frame.zoom]);
  const [focus, tabStop] = useMarkFocus(places);
  usePaneName(hintId);

  const split = useCallback(
    (group: RingGroup) => {
      const zoom = splitZoomOf(group, map.getZoom());
      const motion = prefersStillness() ? { animate: false } : {};
      if (zoom !== null) map.setView(toLatLng(middleOf(group)), zoom, motion);
    },
    [map],
  );
  const shared = { focus, onChoose };

  return (
    <>
      <PrecisionCircles places={precisePlacesOf(layout, sites, chosenId)} zoom={frame.zoom} />
      {layout.rings.map((group) => (
        <RingMark
          key={group.key}
          group={group}
          side={layout.labelSides.get(group.key)}
          isChosen={group.key === chosenId}
          isTabStop={group.key === tabStop}
          onSplit={split}
          {...shared}
        />
      ))}
      {layout.dots.map((findings) => (
        <DotMark
          key={findings.site.id}
          findings={findings}
          side={layout.labelSides.get(findings.site.id)}
          isChosen={findings.site.id === chosenId}
          isTabStop={findings.site.id === tabStop}
          {...shared}
        />
      ))}
      <StructureMarks {...layout} />
    </>
  );
}

/** Names the pane that Leaflet keeps the markers in. */
function usePaneName(hintId: string): void {
  const map = useMap();
  useEffect(() => {
    const pane = map.getPane("markerPane");
    pane?.setAttribute("role", "group");
    pane?.setAttribute("aria-label", "Sites on the map");
    pane?.setAttribute("aria-describedby", hintId);
  }, [map, hintId]);
}

function focusPlacesOf({ rings, dots }: MarkLayout, zoom: number): readonly FocusPlace[] {
  return [
    ...rings.map(({ key, position, members }) => ({
      key,
      ...toWorldPixel(position.lon, position.lat, zoom),
      ids: members.map(({ site }) => site.id),
    })),
    ...dots.map(({ site }) => ({
      key: site.id,
      ...toWorldPixel(site.location.lon, site.location.lat, zoom),
      ids: [site.id],
    })),
  ];
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
