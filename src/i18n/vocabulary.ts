// The glossary's words for people: what each kind, activity, direction and stance is called.

import type { Activity, Direction } from "../domain/activity";
import type { EventKind } from "../domain/contextEvent";
import type { ActivityChoice } from "../domain/filter";
import type { Axis, Confidence, Observation, Stance } from "../domain/observation";
import type { ReportKind } from "../domain/report";
import type { SiteKind } from "../domain/site";

export const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
  "build-up": "build-up",
  "draw-down": "draw-down",
  "test-launch": "test & launch",
  operations: "operations",
  damage: "damage",
  "nothing-seen": "nothing seen",
};

export const ACTIVITY_NAMES: Readonly<Record<ActivityChoice, string>> = {
  ...DIRECTION_NAMES,
  construction: "construction",
  rebuilding: "rebuilding",
  excavation: "excavation",
  dismantlement: "dismantlement",
  demolition: "demolition",
  "launch-preparation": "launch preparation",
  launch: "launch",
  "engine-test-preparation": "engine test preparation",
  "engine-test": "engine test",
  "nuclear-test-preparation": "nuclear test preparation",
  "reactor-operation": "reactor operation",
  processing: "processing",
  mining: "mining",
  "vehicle-activity": "vehicle activity",
  "equipment-movement": "equipment movement",
  "vessel-activity": "vessel activity",
  "parade-preparation": "parade preparation",
  maintenance: "maintenance",
  "flood-damage": "flood damage",
  "no-significant-activity": "no significant activity",
};

export const SITE_KIND_NAMES: Readonly<Record<SiteKind, string>> = {
  "launch-site": "launch site",
  "engine-test": "engine test site",
  "nuclear-test": "nuclear test site",
  "nuclear-complex": "nuclear complex",
  enrichment: "enrichment",
  "uranium-mine": "uranium mine",
  "missile-base": "missile base",
  "missile-production": "missile production",
  "missile-test": "missile test site",
  shipyard: "shipyard",
  "naval-base": "naval base",
  "air-base": "air base",
  "parade-ground": "parade ground",
  "rail-crossing": "rail crossing",
  port: "port",
  other: "other",
};

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  confirmed: "confirmed",
  probable: "probable",
  possible: "possible",
  unclear: "unclear",
};

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  supports: "supports",
  cautions: "cautions",
  disputes: "disputes",
  neutral: "neutral",
};

export const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  observed: "observed",
  imaged: "imaged",
  reported: "reported",
};

export const EVENT_KIND_NAMES: Readonly<Record<EventKind, string>> = {
  summit: "summit",
  talks: "talks",
  agreement: "agreement",
  statement: "statement",
  launch: "launch",
  "nuclear-test": "nuclear test",
  "engine-test": "engine test",
  sanctions: "sanctions",
  exercise: "exercise",
  parade: "parade",
  inspection: "inspection",
  other: "other",
};

export const REPORT_KIND_NAMES: Readonly<Record<ReportKind, string>> = {
  "imagery-analysis": "imagery analysis",
  news: "news",
  government: "government",
  "international-organization": "international organization",
  "state-media": "state media",
  dataset: "dataset",
  commentary: "commentary",
  social: "social media",
};

/** "launch site" → "Launch site". */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "12,345": a comma before every three digits. */
export function countWordsOf(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "1 observation", "12,345 observations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWordsOf(count)} ${count === 1 ? one : many}`;
}

interface Headlined {
  readonly activity: Activity;
  /** null until its record has arrived. */
  readonly observation: Observation | null;
}

/** The headline, or until it is here the activity's name. */
export function headlineOf({ activity, observation }: Headlined): string {
  return observation?.headline ?? capitalized(ACTIVITY_NAMES[activity]);
}
