// Everything that stands on the map at one zoom, and where its name goes: rings and clusters, dots
// for sites without matches, and the structures of sites in sight once the map is near enough.

import type { Position } from "../domain/geo";
import type { Site, SiteId, Structure } from "../domain/site";
import type { SiteFindings } from "../query/findings";
import { toWorldPixel } from "./mercator";
import {
  type Box,
  type LabelledMark,
  type LabelSide,
  labelSizeOf,
  placeLabels,
} from "./placeLabels";
import { type RingGroup, type RingIndex, ringGroupsAt } from "./ringGroups";

export const DOT_RADIUS_PX = 4.5;
export const STRUCTURE_RADIUS_PX = 5;
const STRUCTURES_FROM_ZOOM = 11;
/** Marks whose middle lies a little outside are still partly seen. */
const MARGIN_PX = 40;

export interface StructureMark {
  readonly key: string;
  readonly site: Site;
  readonly structure: Structure;
  readonly location: NonNullable<Structure["location"]>;
}

export interface MarkLayout {
  readonly rings: readonly RingGroup[];
  /** Sites without matches. */
  readonly dots: readonly SiteFindings[];
  readonly structures: readonly StructureMark[];
  /** By the mark's key; a name without a side finds no room. */
  readonly labelSides: ReadonlyMap<string, LabelSide>;
}

interface LayoutRequest {
  readonly sites: readonly SiteFindings[];
  readonly index: RingIndex;
  readonly chosenId: SiteId | null;
  /** In world pixels of the zoom. */
  readonly frame: Box & { readonly zoom: number };
  readonly labelFontPx: number;
}

/** What is in sight, in the order of importance: the chosen site, then most observations first. */
export function markLayoutOf(request: LayoutRequest): MarkLayout {
  const { sites, index, chosenId, frame, labelFontPx } = request;
  const inSight = (position: Position) => isNear(position, frame);
  const rings = ringGroupsAt(index, frame.zoom).filter(({ position }) => inSight(position));
  const dots = sites
    .filter(({ matches, site }) => matches.length === 0 && inSight(site.location))
    .sort((a, b) => Number(b.site.id === chosenId) - Number(a.site.id === chosenId));
  const structures =
    frame.zoom >= STRUCTURES_FROM_ZOOM
      ? structureMarksOf(sites).filter(
          ({ location }) => inSight(location) && !isUnderRing(location, rings, frame.zoom),
        )
      : [];

  const isChosen = (key: string) => key === chosenId;
  const marks: LabelledMark[] = [
    ...rings.map(({ key, position, reach, members }) => ({
      key,
      ...toWorldPixel(position.lon, position.lat, frame.zoom),
      radius: reach,
      label: labelSizeOf(labelOf(members), labelFontPx),
      always: isChosen(key),
      yields: false,
    })),
    ...dots.map(({ site }) => ({
      key: site.id,
      ...toWorldPixel(site.location.lon, site.location.lat, frame.zoom),
      radius: DOT_RADIUS_PX,
      label: isChosen(site.id) ? labelSizeOf(site.label, labelFontPx) : null,
      always: isChosen(site.id),
      yields: !isChosen(site.id),
    })),
    ...structures.map(({ key, location, structure }) => ({
      key,
      ...toWorldPixel(location.lon, location.lat, frame.zoom),
      radius: STRUCTURE_RADIUS_PX,
      label: labelSizeOf(structure.name, labelFontPx),
      always: false,
      yields: false,
    })),
  ];
  marks.sort((a, b) => Number(b.always) - Number(a.always));
  return { rings, dots, structures, labelSides: placeLabels(marks, frame) };
}

/** "Yongbyon", or "Yongbyon +4" for a cluster it leads. */
export function labelOf(members: readonly SiteFindings[]): string {
  const label = members[0]?.site.label ?? "";
  return members.length > 1 ? `${label} +${members.length - 1}` : label;
}

function structureMarksOf(sites: readonly SiteFindings[]): StructureMark[] {
  return sites.flatMap(({ site }) =>
    site.structures.flatMap((structure) =>
      structure.location
        ? [{ key: `${site.id}/${structure.id}`, site, structure, location: structure.location }]
        : [],
    ),
  );
}

// A square on a ring would hide its number; further in they come apart.
function isUnderRing(place: Position, rings: readonly RingGroup[], zoom: number): boolean {
  const { x, y } = toWorldPixel(place.lon, place.lat, zoom);
  return rings.some(({ position, reach }) => {
    const centre = toWorldPixel(position.lon, position.lat, zoom);
    return Math.hypot(x - centre.x, y - centre.y) < reach;
  });
}

function isNear(position: Position, frame: Box & { zoom: number }): boolean {
  const { x, y } = toWorldPixel(position.lon, position.lat, frame.zoom);
  const isAlong = (value: number, from: number, to: number) =>
    value >= from - MARGIN_PX && value <= to + MARGIN_PX;
  return isAlong(x, frame.left, frame.right) && isAlong(y, frame.top, frame.bottom);
}
