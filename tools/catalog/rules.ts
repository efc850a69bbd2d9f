// The list of rules. Each looks at all drafts and gives what it finds; none changes anything.

import {
  findDatesLongAgo,
  findEventsAfterReports,
  findSeenAfterReported,
  findWrongOrder,
  findWrongRecording,
} from "./dateRules";
import type { Drafts } from "./draft";
import type { Finding } from "./finding";
import {
  findMisnamedFiles,
  findRepeatedIds,
  findRepeatedMentions,
  findUnknownIds,
} from "./idRules";
import {
  findFarStructures,
  findHalfPositions,
  findStrayPlaces,
  findUnboxedCountries,
  findWrongPositions,
} from "./placeRules";
import {
  findMisplacedYears,
  findPublisherSpellings,
  findRepeatedAddresses,
  findUnusedReports,
} from "./sourceRules";
import { findPastedTexts, findWrongLabels } from "./textRules";
import { findEarlyWithdrawals, findThinReasons } from "./withdrawalRules";

export const RULES: readonly ((drafts: Drafts) => Finding[])[] = [
  findRepeatedIds,
  findUnknownIds,
  findRepeatedMentions,
  findMisnamedFiles,
  findSeenAfterReported,
  findWrongOrder,
  findWrongRecording,
  findEventsAfterReports,
  findDatesLongAgo,
  findEarlyWithdrawals,
  findThinReasons,
  findWrongPositions,
  findUnboxedCountries,
  findFarStructures,
  findStrayPlaces,
  findHalfPositions,
  findUnusedReports,
  findRepeatedAddresses,
  findPublisherSpellings,
  findMisplacedYears,
  findWrongLabels,
  findPastedTexts,
];
