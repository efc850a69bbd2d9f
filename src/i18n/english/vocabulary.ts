// The glossary's words for people: what each kind, activity, direction and stance is called.

import type { Direction } from "../../domain/activity";
import type { EventKind } from "../../domain/contextEvent";
import type { ActivityChoice } from "../../domain/filter";
import type { Axis, Confidence, Stance } from "../../domain/observation";
import type { ReportKind } from "../../domain/report";
import type { SiteKind } from "../../domain/site";
import { section } from "../section";

const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
  "build-up": "build-up",
  "draw-down": "draw-down",
  "test-launch": "test & launch",
  operations: "operations",
  damage: "damage",
  "nothing-seen": "nothing seen",
};

const ACTIVITY_NAMES: Readonly<Record<ActivityChoice, string>> = {
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

const SITE_KIND_NAMES: Readonly<Record<SiteKind, string>> = {
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

const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  confirmed: "confirmed",
  probable: "probable",
  possible: "possible",
  unclear: "unclear",
};

const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  supports: "supports",
  cautions: "cautions",
  disputes: "disputes",
  neutral: "neutral",
};

const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  observed: "observed",
  imaged: "imaged",
  reported: "reported",
};

const EVENT_KIND_NAMES: Readonly<Record<EventKind, string>> = {
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

const REPORT_KIND_NAMES: Readonly<Record<ReportKind, string>> = {
  "imagery-analysis": "imagery analysis",
  news: "news",
  government: "government",
  "international-organization": "international organization",
  "state-media": "state media",
  dataset: "dataset",
  commentary: "commentary",
  social: "social media",
};

export const vocabularyWords = section("vocabulary", {
  /** Of a town, region or state of the catalog; null where its own word is the right one. */
  properName: (_name: string): string | null => null,
  directions: DIRECTION_NAMES,
  activities: ACTIVITY_NAMES,
  siteKinds: SITE_KIND_NAMES,
  confidences: CONFIDENCE_NAMES,
  stances: STANCE_NAMES,
  axes: AXIS_NAMES,
  eventKinds: EVENT_KIND_NAMES,
  reportKinds: REPORT_KIND_NAMES,
});
