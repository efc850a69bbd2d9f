// Sources: each report is used, stands in the catalog once, and has one spelling of its publisher.

import { slugOf } from "../../src/domain/report";
import { type Drafts, findingAt } from "./draft";
import type { Finding } from "./finding";
import { spellingsOf } from "./publisherNames";
import { reportReferencesOf } from "./references";

export function findUnusedReports(drafts: Drafts): Finding[] {
  const used = new Set<string>(reportReferencesOf(drafts).map(({ report }) => report));
  return drafts.reports.flatMap((draft) => {
    const { id } = draft.value;
    if (id === undefined || used.has(id)) return [];
    // Nobody knows what a file with broken syntax names.
    if (drafts.unread.some(({ text }) => text.includes(id))) return [];
    const message = "found a report that no record names, expected it to be somebody's source";
    return [findingAt(draft, "doubt", ["id"], message)];
  });
}

export function findRepeatedAddresses({ reports }: Drafts): Finding[] {
  const first = new Map<string, string>();
  return reports.flatMap((draft) => {
    const { url } = draft.value;
    if (url === undefined) return [];
    const address = url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/?(#.*)?$/, "");
    const other = first.get(address);
    if (other === undefined) {
      first.set(address, draft.name);
      return [];
    }
    const message = `found the address of ${other} again, expected one report for one page`;
    return [findingAt(draft, "doubt", ["url"], message)];
  });
}

export function findPublisherSpellings({ reports }: Drafts): Finding[] {
  const spellings = spellingsOf(reports.flatMap(({ value }) => value.publisher ?? []));
  return reports.flatMap((draft) => {
    const { publisher } = draft.value;
    if (publisher === undefined) return [];
    const slug = slugOf(publisher);
    if (slug === "") {
      const message = `found “${publisher}”, expected a name with letters or digits`;
      return [findingAt(draft, "error", ["publisher"], message)];
    }
    const counts = [...(spellings.get(slug) ?? [])];
    const isRarer = counts.some(
      ([name, count]) =>
        count > countOf(counts, publisher) ||
        (count === countOf(counts, publisher) && name < publisher),
    );
    if (!isRarer) return [];
    const others = counts.map(([name]) => `“${name}”`).filter((name) => name !== `“${publisher}”`);
    const message = `found “${publisher}”, expected one spelling: others write ${others.join(", ")}`;
    return [findingAt(draft, "doubt", ["publisher"], message)];
  });
}

function countOf(counts: readonly (readonly [string, number])[], name: string): number {
  return counts.find(([each]) => each === name)?.[1] ?? 0;
}

/** Reports and events lie in the file of their year, where people look for them. */
export function findMisplacedYears({ reports, events }: Drafts): Finding[] {
  return [
    ...reports.map((draft) => ({ draft, field: "published", date: draft.value.published })),
    ...events.map((draft) => ({ draft, field: "date", date: draft.value.date })),
  ].flatMap(({ draft, field, date }) => {
    const year = /\d{4}/.exec(date ?? "")?.[0];
    if (year === undefined || draft.file.endsWith(`/${year}.yaml`)) return [];
    const message = `found ${date} in ${draft.file}, expected it in ${year}.yaml`;
    return [findingAt(draft, "doubt", [field], message)];
  });
}
