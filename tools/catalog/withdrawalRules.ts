// Withdrawn records stay in their files, so that a link to one finds its reason and no other record
// takes its id. What the schemas cannot see is looked at here.

import { parseFuzzyDate } from "../../src/domain/fuzzyDate";
import { isCertainlyAfter } from "./dateRules";
import { type Drafts, findingAt } from "./draft";
import type { Finding } from "./finding";

/** Nothing is withdrawn before it was there. */
export function findEarlyWithdrawals({ observations }: Drafts): Finding[] {
  return observations.flatMap((draft) => {
    const { recorded, revised, withdrawn } = draft.value;
    const last = revised ?? recorded;
    const isEarly = isCertainlyAfter(
      parseFuzzyDate(last ?? ""),
      parseFuzzyDate(withdrawn?.date ?? ""),
    );
    if (!isEarly) return [];
    const verb = last === revised ? "revised" : "recorded";
    const message = `found ${withdrawn?.date}, expected a day after it was ${verb}, ${last}`;
    return [findingAt(draft, "error", ["withdrawn", "date"], message)];
  });
}

/** A reader of the page cannot look up what only the catalog's keepers know. */
export function findThinReasons({ observations, events }: Drafts): Finding[] {
  return [...observations, ...events].flatMap((draft) => {
    const reason = draft.value.withdrawn?.reason;
    if (reason === undefined || /\S\s+\S/u.test(reason)) return [];
    const message = `found “${reason}”, expected a reason that a reader understands`;
    return [findingAt(draft, "doubt", ["withdrawn", "reason"], message)];
  });
}
