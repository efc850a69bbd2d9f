// The short words under which an event stands on the timeline, made only of what its record says:
// "Second Trump–Kim summit (Hanoi)" in "Hanoi, Vietnam" is "Hanoi · Trump–Kim".

import type { ContextEvent } from "../domain/contextEvent";
import { vocabularyWords } from "../i18n/english/vocabulary";
import { properNameOf } from "../i18n/properName";

const PAIR_IN_BRACKETS = /\(([^()]+–[^()]+)\)/u;
// A name, a dash, a name that may have several words: "US–Japan–ROK", "Putin–Kim Jong Il".
const PAIR = /\p{Lu}[\p{L}'’]*(?:–\p{Lu}[\p{L}'’]*)+(?: \p{Lu}\p{L}*)*/u;
const LONGEST_LABEL = 28;

// Text codes, because flags are missing in the fonts of many machines.
const PARTY_CODES: Readonly<Record<string, string>> = {
  "United States": "US",
  DPRK: "KP",
  "Republic of Korea": "KR",
  China: "CN",
  Russia: "RU",
  Japan: "JP",
  Vietnam: "VN",
  "UN Security Council": "UN",
  "United Nations": "UN",
};

/** Whether the event is a summit of the two states the story of the timeline is about. */
export function isMainSummit({ kind, participants }: ContextEvent): boolean {
  return (
    kind === "summit" && participants.includes("United States") && participants.includes("DPRK")
  );
}

/** "Hanoi · Trump–Kim"; the shortened name where it names no pair or the record has no place. */
export function eventLabelOf(event: ContextEvent): string {
  const place = placeWordOf(event);
  const pair = event.kind === "summit" ? pairOf(event.name) : null;
  return place === null || pair === null ? shortened(event.name) : `${place} · ${pair}`;
}

/** "Hanoi": the place before its country, or the shortened name. */
export function placeLabelOf(event: ContextEvent): string {
  return placeWordOf(event) ?? shortened(event.name);
}

/** "US · KP", in Korean "미국 · 북한"; others by their name, empty when nobody is named. */
export function partiesOf({ participants }: ContextEvent): string {
  const { properName } = vocabularyWords();
  const wordOf = (party: string) => properName(party) ?? PARTY_CODES[party] ?? party;
  return participants.map(wordOf).join(" · ");
}

function placeWordOf({ place }: ContextEvent): string | null {
  const town = place?.name.split(",")[0]?.trim();
  return town ? properNameOf(town).text : null;
}

function pairOf(name: string): string | null {
  return PAIR_IN_BRACKETS.exec(name)?.[1] ?? PAIR.exec(name)?.[0] ?? null;
}

/** The first clause, cut between words. */
function shortened(name: string): string {
  const clause = name.split(/;| \(/)[0]?.trim() ?? name;
  if (clause.length <= LONGEST_LABEL) return clause;
  const cut = clause.slice(0, LONGEST_LABEL);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), 1));
  return `${words}…`;
}
