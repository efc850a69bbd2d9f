// Satellite images: the strip of scenes, services, sensors.

import type { CompareMode, Rendering } from "../../domain/scene";
import { pluralOf } from "../plural";
import { section } from "../section";
import { counted } from "../vocabulary";

const RENDERINGS: Readonly<Record<Rendering, string>> = {
  "true-colour": "true colour",
  "near-infrared": "near infrared",
  "short-wave-infrared": "short-wave infrared",
};

const RENDERING_USES: Readonly<Record<Rendering, string>> = {
  "true-colour": "as the eye would see it",
  "near-infrared": "living plants are red; scorched or cleared ground is grey or black",
  "short-wave-infrared": "heat and burnt ground glow; plants are green",
};

const MODES: Readonly<Record<CompareMode, string>> = {
  swipe: "Swipe",
  fade: "Fade",
  side: "Side by side",
};

const days = (count: number) => `${count} ${pluralOf(count, "day")}`;

export const scenesWords = section("scenes", {
  imagery: "The imagery",
  renderings: RENDERINGS,
  renderingUses: RENDERING_USES,
  modes: MODES,
  time: {
    utcDay: (day: string) => `${day} (UTC day)`,
    mosaic: (year: number) => `mosaic of ${year}, no acquisition date`,
    release: (day: string) => `released ${day}, acquisition date not given`,
    undated: "undated",
    solar: (clock: string) => `${clock} local solar time`,
    /** `day` is empty where it is the same as in UTC. */
    local: (day: string, clock: string, zone: "Pyongyang" | "Seoul") =>
      `${day === "" ? "" : `${day} `}${clock} in ${zone}`,
  },
  cloud: {
    unknown: "cloud not stated",
    underOne: "cloud under 1 %",
    share: (percent: number) => `cloud ${percent} %`,
  },
  pixel: (size: number) => `1 pixel = ${size} m`,
  sameDay: "the same day",
  before: (count: number) => `${days(count)} before`,
  after: (count: number) => `${days(count)} after`,
  offer: (days: string) => `Imagery around ${days}`,
  around: "Around",
  dayHint: "A day such as 2019-03-02.",
  noDate: "The catalog has no date yet to look for images around.",
  openIn: "Open in",
  nearest: {
    label: "Nearest clear images",
    before: "Nearest clear before",
    after: "Nearest clear after",
    noBefore: "No image before yet.",
    noAfter: "No image after yet.",
    compare: "Compare before and after",
  },
  axis: {
    before: (count: number) => `${count} days before`,
    after: (count: number) => `${count} days after`,
    key: "● clear ◐ cloudy – cloud not stated",
  },
  filters: {
    cloud: "Cloud",
    any: "any",
    under: (percent: number) => `under ${percent} %`,
    sensors: "Sensors",
  },
  rows: {
    label: "Scenes",
    compare: "compare",
    compareWith: (scene: string) => `Compare with ${scene}`,
    none: (reachDays: number) => `No scene of this place within ${reachDays} days.`,
    nonePasses: (count: number) => `None of ${counted(count, "scene")} passes these filters.`,
    showAll: (count: number) => `Show all ${count}`,
    wider: (reachDays: number) => `Look ${reachDays} days before and after`,
  },
  run: {
    label: "Run through the scenes",
    earlier: "Earlier",
    later: "Later",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    perSecond: (count: number) => `${count} a second`,
    clearOnly: "clear only",
    at: (at: number, all: number, when: string) => `${at} of ${all}: ${when}`,
    all: (count: number) => `${count} scenes in order of time`,
  },
  services: {
    label: "Services",
    list: (reason: string) => `The list of imagery services: ${reason}`,
    again: "Try again",
    more: "More",
    answered: (ready: number, asked: number) => `${ready} of ${asked} answered`,
    slow: (count: number) => `${count} slow`,
    asked: (count: number) => `${count} asked`,
    failed: (count: number) => `${count} failed`,
    notAsked: "not asked",
    asking: "asking…",
    stillAsking: "still asking; the service is slow",
    noPass: "no pass in these days",
    damaged: (count: number) => `, ${count} could not be read`,
    found: (count: number, matched: number | null) =>
      `${count}${matched === null ? "" : ` of ${matched}`} ${pluralOf(count, "scene")}`,
    noneClear: (percent: number) => `, none with less than ${percent} % cloud`,
  },
});
