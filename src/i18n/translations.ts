// All sections of the interface's words: what a language has to give. A missing word fails the type
// check and the build.

import type { briefingWords } from "./english/briefing";
import type { buttonsWords } from "./english/buttons";
import type { citingWords } from "./english/citing";
import type { comparingWords } from "./english/comparing";
import type { contributingWords } from "./english/contributing";
import type { datesWords } from "./english/dates";
import type { dossierWords } from "./english/dossier";
import type { embeddingWords } from "./english/embedding";
import type { exportingWords } from "./english/exporting";
import type { keepingWords } from "./english/keeping";
import type { mapWords } from "./english/map";
import type { measuringWords } from "./english/measuring";
import type { noticesWords } from "./english/notices";
import type { offlineWords } from "./english/offline";
import type { pageWords } from "./english/page";
import type { scenesWords } from "./english/scenes";
import type { sitesWords } from "./english/sites";
import type { storyWords } from "./english/story";
import type { timelineWords } from "./english/timeline";
import type { vocabularyWords } from "./english/vocabulary";

export interface Translations {
  readonly keeping: ReturnType<typeof keepingWords>;
  readonly offline: ReturnType<typeof offlineWords>;
  readonly buttons: ReturnType<typeof buttonsWords>;
  readonly page: ReturnType<typeof pageWords>;
  readonly sites: ReturnType<typeof sitesWords>;
  readonly dossier: ReturnType<typeof dossierWords>;
  readonly story: ReturnType<typeof storyWords>;
  readonly notices: ReturnType<typeof noticesWords>;
  readonly timeline: ReturnType<typeof timelineWords>;
  readonly map: ReturnType<typeof mapWords>;
  readonly vocabulary: ReturnType<typeof vocabularyWords>;
  readonly dates: ReturnType<typeof datesWords>;
  readonly scenes: ReturnType<typeof scenesWords>;
  readonly comparing: ReturnType<typeof comparingWords>;
  readonly measuring: ReturnType<typeof measuringWords>;
  readonly exporting: ReturnType<typeof exportingWords>;
  readonly citing: ReturnType<typeof citingWords>;
  readonly embedding: ReturnType<typeof embeddingWords>;
  readonly contributing: ReturnType<typeof contributingWords>;
  readonly briefing: ReturnType<typeof briefingWords>;
}
