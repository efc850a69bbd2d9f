// The interface in Korean. Terms are those of Korean arms-control writing; see docs/korean.md.

import { briefing } from "./korean/briefing";
import { buttons } from "./korean/buttons";
import { citing } from "./korean/citing";
import { comparing } from "./korean/comparing";
import { contributing } from "./korean/contributing";
import { dates } from "./korean/dates";
import { dossier } from "./korean/dossier";
import { embedding } from "./korean/embedding";
import { exporting } from "./korean/exporting";
import { keeping } from "./korean/keeping";
import { map } from "./korean/map";
import { measuring } from "./korean/measuring";
import { notices } from "./korean/notices";
import { offline } from "./korean/offline";
import { page } from "./korean/page";
import { scenes } from "./korean/scenes";
import { koreanSentenceOf } from "./korean/sentences";
import { sites } from "./korean/sites";
import { story } from "./korean/story";
import { timeline } from "./korean/timeline";
import { vocabulary } from "./korean/vocabulary";
import type { Language } from "./language";
import type { Translations } from "./translations";

const SECTIONS: Translations = {
  keeping,
  offline,
  buttons,
  page,
  sites,
  dossier,
  story,
  notices,
  timeline,
  map,
  vocabulary,
  dates,
  scenes,
  comparing,
  measuring,
  exporting,
  citing,
  embedding,
  contributing,
  briefing,
};

const BY_NAME: ReadonlyMap<string, object> = new Map(Object.entries(SECTIONS));

export const korean: Language = {
  tag: "ko",
  wordsOf: (section, english) => BY_NAME.get(section) ?? english,
  sentenceOf: koreanSentenceOf,
};
