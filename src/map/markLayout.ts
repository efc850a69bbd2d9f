// Everything that stands on the map at one zoom, and where its name goes: rings and clusters, dots
// for sites without matches, and the structures of sites in sight once the map is near enough.

import type { Site, SiteId, Structure } from "../domain/site";
import { siteLabelOf } from "../i18n/siteName";
import type { SiteFindings } from "../query/findings";
import { type Pixel, toWorldPixel } from "./mercator";
import {
  type Box,
  type LabelledMark,
  type LabelSide,
  labelSizeOf,
  placeLabels,
} from "./placeLabels";
import type { RingGroup } from "./ringGroups";

export const DOT_RADIUS_PX = 4.5;
/** A dot is small, but not what the pointer has to hit. */
export const DOT_TARGET_PX = 12;
export const STRUCTURE_RADIUS_PX = 5;
/** Marks whose middle lies a little outside are still partly seen. */
export const MARGIN_PX = 40;

const STRUCTURES_FROM_ZOOM = 11;
/** Elements that all change with every step of a drag; beyond this a frame is too short for them. */
const MOST_ELEMENTS = 100;
/** Names are placed one by one, the most important first. */
const MOST_LABELS = 100;

/** A site without matches. */
export interface Dot extends Pixel {
  readonly key: SiteId;
  readonly findings: SiteFindings;
}

export interface StructureMark extends Pixel {
  readonly key: string;
  readonly site: Site;
  readonly structure: Structure;
  readonly location: NonNullable<Structure["location"]>;
}

export interface MarkLayout {
  readonly rings: readonly RingGroup[];
  readonly dots: readonly Dot[];
  readonly structures: readonly StructureMark[];
  /** By the mark's key; a name without a side finds no room. */
  readonly labelSides: ReadonlyMap<string, LabelSide>;
  /** Whether rings and dots are too many to be an element each. */
  readonly isCrowded: boolean;
}

interface LayoutRequest {
  readonly sites: readonly SiteFindings[];
  /** All rings at the zoom of the frame. */
  readonly groups: readonly RingGroup[];
  readonly chosenId: SiteId | null;
  /** In world pixels of the zoom. */
  readonly frame: Box & { readonly zoom: number };
  readonly labelFontPx: number;
}

/** What is in sight, in the order of importance: the chosen site, then most observations first. */
export function markLayoutOf(request: LayoutRequest): MarkLayout {
  const { sites, groups, chosenId, frame } = request;
  const rings = groups.filter((group) => isNear(group, frame));
  const dots = dotsIn(sites, chosenId, frame);
  const structures =
    frame.zoom >= STRUCTURES_FROM_ZOOM
      ? structuresIn(sites, frame).filter((structure) => !isUnderRing(structure, rings))
      : [];
  const isCrowded = rings.length + dots.length > MOST_ELEMENTS;
  const shown = { rings, dots, structures, isCrowded };
  return { ...shown, labelSides: placeLabels(labelledMarksOf(shown, request), frame) };
}

function labelledMarksOf(
  { rings, dots, structures, isCrowded }: Omit<MarkLayout, "labelSides">,
  { chosenId, labelFontPx }: LayoutRequest,
): readonly LabelledMark[] {
  const isChosen = (key: string) => key === chosenId;
  // A crowd of dots gives way to every name anyhow.
  const standing = isCrowded ? dots.filter(({ key }) => isChosen(key)) : dots;
  const marks: LabelledMark[] = [
    ...rings.map(({ key, x, y, reach, members }) => ({
      key,
      x,
      y,
      radius: reach,
      label: labelSizeOf(labelOf(members), labelFontPx),
      always: isChosen(key),
      yields: false,
    })),
    ...standing.map(({ key, x, y, findings }) => ({
      key,
      x,
      y,
      radius: DOT_RADIUS_PX,
      label: isChosen(key) ? labelSizeOf(siteLabelOf(findings.site).text, labelFontPx) : null,
      always: isChosen(key),
      yields: !isChosen(key),
    })),
    ...structures.map(({ key, x, y, structure }) => ({
      key,
      x,
      y,
      radius: STRUCTURE_RADIUS_PX,
      label: labelSizeOf(structure.name, labelFontPx),
      always: false,
      yields: false,
    })),
  ];
  marks.sort((a, b) => Number(b.always) - Number(a.always));
  let left = MOST_LABELS;
  return marks.map((mark) => {
    if (mark.label === null) return mark;
    left -= 1;
    return left >= 0 ? mark : { ...mark, label: null };
  });
}

/** The chosen site first. */
function dotsIn(
  sites: readonly SiteFindings[],
  chosenId: SiteId | null,
  frame: LayoutRequest["frame"],
): readonly Dot[] {
  const chosen: Dot[] = [];
  const others: Dot[] = [];
  for (const findings of sites) {
    if (findings.count > 0) continue;
    const { id, location } = findings.site;
    const { x, y } = toWorldPixel(location.lon, location.lat, frame.zoom);
    if (!isNear({ x, y }, frame)) continue;
    (id === chosenId ? chosen : others).push({ key: id, x, y, findings });
  }
  return [...chosen, ...others];
}

/** "Yongbyon", or "Yongbyon +4" for a cluster it leads. */
export function labelOf(members: readonly SiteFindings[]): string {
  const [leader] = members;
  if (leader === undefined) return "";
  const label = siteLabelOf(leader.site).text;
  return members.length > 1 ? `${label} +${members.length - 1}` : label;
}

function structuresIn(
  sites: readonly SiteFindings[],
  frame: LayoutRequest["frame"],
): StructureMark[] {
  return sites.flatMap(({ site }) =>
    site.structures.flatMap((structure) => {
      const { id, location } = structure;
      if (location === null) return [];
      const { x, y } = toWorldPixel(location.lon, location.lat, frame.zoom);
      if (!isNear({ x, y }, frame)) return [];
      return [{ key: `${site.id}/${id}`, x, y, site, structure, location }];
    }),
  );
}

// A square on a ring would hide its number; further in they come apart.
function isUnderRing({ x, y }: Pixel, rings: readonly RingGroup[]): boolean {
  return rings.some((ring) => Math.hypot(x - ring.x, y - ring.y) < ring.reach);
}

function isNear({ x, y }: Pixel, frame: Box): boolean {
  const isAlong = (value: number, from: number, to: number) =>
    value >= from - MARGIN_PX && value <= to + MARGIN_PX;
  return isAlong(x, frame.left, frame.right) && isAlong(y, frame.top, frame.bottom);
}
