// The same image in several versions: catalogues list a scene again when it is processed anew. The
// newest stays. Two items are the same image when one satellite took them within a minute and they
// have the same frame; two halves of a pass, cut at a ground station, have different frames.

import type { Bounds } from "../domain/geo";
import { acquisitionDayOf } from "../domain/scene";
import { MS_PER_DAY } from "./moment";
import { frameOf } from "./oneScene";
import type { StacItem } from "./stacItem";

const SAME_PASS_MS = 60_000;
const SAME_FRAME_DEGREES = 0.02;
/** Of one minute; more than a page has, unless somebody means harm. */
const MOST_LOOKED_AT = 500;

interface TimedItem {
  readonly item: StacItem;
  readonly ms: number;
  readonly frame: Bounds | null;
}

/** Each image once, in order of time. */
export function newestVersions(items: readonly StacItem[]): readonly StacItem[] {
  const sorted = items.map(timed).sort((a, b) => a.ms - b.ms);
  const kept: TimedItem[] = [];
  for (const next of sorted) {
    const at = otherVersionIn(kept, next);
    const other = kept[at];
    if (other === undefined) kept.push(next);
    else if (isNewer(next.item, other.item)) kept[at] = next;
  }
  return kept.map(({ item }) => item);
}

/** Where another version of the image is; -1 where there is none. */
function otherVersionIn(kept: readonly TimedItem[], next: TimedItem): number {
  const first = Math.max(0, kept.length - MOST_LOOKED_AT);
  for (let at = kept.length - 1; at >= first; at -= 1) {
    const before = kept[at];
    if (before === undefined || next.ms - before.ms > SAME_PASS_MS) break;
    if (isSameImage(before, next)) return at;
  }
  return -1;
}

function timed(item: StacItem): TimedItem {
  const { time, footprint } = item;
  const ms = time.kind === "moment" ? time.ms : (acquisitionDayOf(time) ?? 0) * MS_PER_DAY;
  return { item, ms, frame: footprint === null ? null : frameOf(footprint.flat()) };
}

function isSameImage(a: TimedItem, b: TimedItem): boolean {
  if (a.item.collection !== b.item.collection) return false;
  if (a.item.id === b.item.id) return true;
  if (a.item.sensor !== b.item.sensor || a.frame === null || b.frame === null) return false;
  const isNear = (one: number, other: number) => Math.abs(one - other) <= SAME_FRAME_DEGREES;
  return (
    isNear(a.frame.west, b.frame.west) &&
    isNear(a.frame.south, b.frame.south) &&
    isNear(a.frame.east, b.frame.east) &&
    isNear(a.frame.north, b.frame.north)
  );
}

function isNewer(a: StacItem, b: StacItem): boolean {
  if (a.written !== b.written) return a.written > b.written;
  return a.id > b.id;
}
