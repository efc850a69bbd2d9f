// What generated records say: plainly made up, with enough different words and numbers to be
// searched.

import type { Random } from "./random";

const STATES = [
  ...["new", "partial", "unchanged", "extended", "cleared", "covered", "repaired", "idle"],
  ...["damaged", "snow-covered", "flooded", "repainted", "fenced", "dismantled", "fresh", "raised"],
];
const THINGS = [
  ...["roof panels", "vehicles", "trench", "spoil pile", "crane", "fuel tanks", "rail cars"],
  ...["foundation", "security fence", "cooling water", "steam plume", "camouflage nets", "berm"],
  ...["access road", "parade vehicles", "support vessels", "scorch marks", "gantry arm", "bridge"],
  ...["portal canopy", "tailings pond", "transformer yard", "dry dock gate", "tents", "helipad"],
];
const PLACES = [
  ...["northern area", "main gate", "eastern slope", "quay", "assembly hall", "test stand"],
  ...["barracks", "reservoir", "ridge line", "rail spur", "storage yard", "western perimeter"],
];
const REMARKS = [
  "No change is visible elsewhere.",
  "Shadows hide the rest of the yard.",
  "The image is partly covered by clouds.",
  "Two trucks stand beside it.",
  "The ground around it has been graded.",
  "Thermal data show nothing unusual.",
  "Tracks lead towards the tree line.",
  "Work seems to have stopped.",
];
const STRUCTURES = ["hall", "stand", "pad", "portal", "berth", "bunker", "shed", "tower", "tank"];

export interface Words {
  readonly headline: string;
  readonly summary: string;
}

export function wordsAbout(siteName: string, random: Random): Words {
  const state = random.pick(STATES);
  const thing = random.pick(THINGS);
  const place = random.pick(PLACES);
  const target = 1000 + random.below(9000);
  const headline = `${state} ${thing} at the ${place}`;
  const size = 5 + random.below(400);
  return {
    headline: headline.charAt(0).toUpperCase() + headline.slice(1),
    summary: `Made-up record of ${siteName}: ${state} ${thing}, about ${size} m across, target ${target}. ${random.pick(REMARKS)}`,
  };
}

export function structureNameOf(place: number): string {
  const name = STRUCTURES[place % STRUCTURES.length];
  return `Test ${name} ${Math.floor(place / STRUCTURES.length) + 1}`;
}

export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
